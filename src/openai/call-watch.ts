import { ModelError } from '../core/ports.ts';

export interface CallLimits {
  /** The longest silence: no byte of the answer, its headers included. */
  idleTimeoutMs: number;
  /** The longest one attempt may take as a whole, so that an answer that never ends does. */
  requestTimeoutMs: number;
}

/** One call under watch. `signal` aborts with the caller's reason, or with a ModelError 'timeout' past a limit. */
export interface CallWatch {
  readonly signal: AbortSignal;
  /** To be given to the client: it is where bytes can be seen (keep-alive comments included, which count as life). */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Ends the watch. Must be called when the call is over. */
  stop(): void;
}

/** Watches the attempts of one call. The pauses between the client's retries are not silence. */
export function watchCall(limits: CallLimits, caller?: AbortSignal): CallWatch {
  const expiry = new AbortController();
  let idleTimer: NodeJS.Timeout | undefined;
  let requestTimer: NodeJS.Timeout | undefined;

  function stop(): void {
    clearTimeout(idleTimer);
    clearTimeout(requestTimer);
  }
  function expire(message: string): void {
    stop();
    expiry.abort(new ModelError('timeout', message));
  }
  function hear(): void {
    clearTimeout(idleTimer);
    const { idleTimeoutMs } = limits;
    idleTimer = setTimeout(expire, idleTimeoutMs, `the endpoint sent nothing for ${idleTimeoutMs} ms`);
  }
  function start(): void {
    stop();
    hear();
    const { requestTimeoutMs } = limits;
    requestTimer = setTimeout(expire, requestTimeoutMs, `the answer was not complete after ${requestTimeoutMs} ms`);
  }

  async function watchedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    start();
    try {
      const response = await fetch(input, init);
      hear();
      if (response.body) return new Response(response.body.pipeThrough(listen(hear, stop)), response);
      stop();
      return response;
    } catch (error) {
      stop();
      throw error;
    }
  }

  const signal = caller ? AbortSignal.any([caller, expiry.signal]) : expiry.signal;
  return { signal, fetch: watchedFetch, stop };
}

function listen(onBytes: () => void, onEnd: () => void): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(bytes, controller) {
      onBytes();
      controller.enqueue(bytes);
    },
    flush: onEnd,
    // The client drops the body of an answer that it is about to retry.
    cancel: onEnd,
  });
}
