// Logging out: the session ends on the server first, then everything that was read is dropped by loading the login page afresh.
import { call } from '../call.ts';
import { paths } from '../paths.ts';
import { asProblem } from '../problem.ts';
import { reportProblem } from '../funnel.ts';

export async function logOut(): Promise<void> {
  try {
    await call('DELETE', '/session', { isAnonymous: true });
  } catch (error) {
    // No session any more is what was asked.
    if (asProblem(error).status !== 401) return reportProblem(error);
  }
  window.location.assign(paths.login);
}
