import { createHttpServer, type HttpServer, type HttpServerOptions } from '../../../src/http/server.ts';
import { createLogger } from '../../../src/log.ts';

/** Steward's HTTP server, on the same port of loopback each time it is opened. */
export interface HttpDoor {
  readonly address: string;
  open(): Promise<void>;
  close(): Promise<void>;
}

/** A door that is open. */
export async function openHttpDoor(routes: NonNullable<HttpServerOptions['routes']>): Promise<HttpDoor> {
  const serve = (port: number): HttpServer =>
    createHttpServer({
      host: '127.0.0.1',
      port,
      health: async () => ({ ok: true, detail: {} }),
      metrics: async () => ({ contentType: 'text/plain', body: '' }),
      routes,
      log: createLogger({ level: 'silent' }),
    });
  let server: HttpServer | undefined = serve(0);
  const port = await server.start();
  return {
    address: `http://127.0.0.1:${port}`,
    async open() {
      if (server) return;
      server = serve(port);
      await server.start();
    },
    async close() {
      await server?.stop();
      server = undefined;
    },
  };
}
