// Logging out. The server ends the session and tells the browser to forget everything of this house, so what was typed and not sent is asked about first.
import { call } from '../call.ts';
import { unsentDrafts } from '../drafts-store.ts';
import { reportProblem } from '../funnel.ts';
import { meQuery } from '../me.ts';
import { paths } from '../paths.ts';
import { asProblem } from '../problem.ts';
import { queryClient } from '../query-client.ts';
import { createStore } from '../store.ts';

/** How many texts would be lost; null while nothing is asked. */
export const unsentAtLogOut = createStore<number | null>(null);

export async function logOut(options: { throwsAway?: boolean } = {}): Promise<void> {
  const account = queryClient.getQueryData(meQuery.queryKey)?.account.id;
  const unsent = account && !options.throwsAway ? await unsentDrafts(account).catch(() => []) : [];
  if (unsent.length > 0) {
    unsentAtLogOut.set(unsent.length);
    // Each draft listens to this and goes at once.
    window.dispatchEvent(new Event('online'));
    return;
  }
  try {
    await call('DELETE', '/session', { isAnonymous: true });
  } catch (error) {
    // No session any more is what was asked.
    if (asProblem(error).status !== 401) return reportProblem(error);
  }
  window.location.assign(paths.login);
}
