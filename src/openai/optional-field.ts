import { isRejectedRequest } from './model-error.ts';

/** Sends a request with the field or without it, as asked. */
export type SendWith<T> = (withField: boolean) => Promise<T>;

/**
 * For a request field that some compatible servers do not know and reject: it is sent until a request that was
 * rejected with it goes through without it. What the server accepts is learned once, from the first answer.
 */
export function optionalField(): <T>(send: SendWith<T>) => Promise<T> {
  let field: 'untried' | 'accepted' | 'rejected' = 'untried';

  return async (send) => {
    if (field === 'rejected') return send(false);
    try {
      const answer = await send(true);
      field = 'accepted';
      return answer;
    } catch (error) {
      if (field === 'accepted' || !isRejectedRequest(error)) throw error;
      const answer = await send(false);
      field = 'rejected';
      return answer;
    }
  };
}
