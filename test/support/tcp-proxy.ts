import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Connections that were turned away while it was cut. */
  readonly turnedAway: number;
  /** Resets every connection, and each new one at once, until `restore`. */
  cut(): void;
  restore(): void;
  close(): Promise<void>;
}

/** A wire on loopback that can be cut. The port stays taken meanwhile, so that nobody else gets it. */
export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let isCut = false;
  let turnedAway = 0;
  const server = createServer((client) => {
    if (isCut) {
      turnedAway += 1;
      client.resetAndDestroy();
      return;
    }
    join(client, connect(target), open);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    get turnedAway() {
      return turnedAway;
    },
    cut,
    restore() {
      isCut = false;
    },
    close() {
      cut();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** What ends on one side ends on the other. */
function join(client: Socket, upstream: Socket, open: Set<Socket>): void {
  for (const [socket, other] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    open.add(socket);
    socket.pipe(other);
    socket.on('error', () => other.destroy());
    socket.once('close', () => {
      open.delete(socket);
      other.destroy();
    });
  }
}
