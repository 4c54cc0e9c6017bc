// Who is logged in on this page, and the request for a password when the session ended while somebody was working.
import { Problem } from './problem.ts';
import { createStore } from './store.ts';

export const csrfToken = createStore<string | null>(null);

/** When the server last answered somebody it knew: a session ends after fifteen minutes without. */
export const lastAnswer = createStore(0);

/** Not null while the layer stands above the page: `login` when the session ended, `confirm` when an act asks the password once more. */
export type LoginRequest = { kind: 'login' | 'confirm'; promise: Promise<void>; done(): void; giveUp(): void };
export const loginRequest = createStore<LoginRequest | null>(null);

/** All calls that meet an expired session wait for the same dialog. */
export function askLogin(kind: LoginRequest['kind']): Promise<void> {
  const open = loginRequest.get();
  if (open) return open.promise;
  let done = () => {};
  let giveUp = () => {};
  const promise = new Promise<void>((resolve, reject) => {
    done = () => {
      loginRequest.set(null);
      resolve();
    };
    giveUp = () => {
      loginRequest.set(null);
      reject(new Problem({ code: 'stepUp.needed', status: 403 }));
    };
  });
  loginRequest.set({ kind, promise, done, giveUp });
  return promise;
}
