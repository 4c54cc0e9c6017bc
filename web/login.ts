// Who is logged in on this page, and the request for a password when the session ended while somebody was working.
import { createStore } from './store.ts';

export const csrfToken = createStore<string | null>(null);

/** Not null while the layer "log in again" stands above the page. */
export type LoginRequest = { promise: Promise<void>; done(): void };
export const loginRequest = createStore<LoginRequest | null>(null);

/** All calls that meet an expired session wait for the same dialog. */
export function askLogin(): Promise<void> {
  const open = loginRequest.get();
  if (open) return open.promise;
  let done = () => {};
  const promise = new Promise<void>((resolve) => {
    done = () => {
      loginRequest.set(null);
      resolve();
    };
  });
  loginRequest.set({ promise, done });
  return promise;
}
