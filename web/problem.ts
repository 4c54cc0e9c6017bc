// What can go wrong with a call, as one type. The server speaks problem+json (RFC 9457) with stable codes; the text is made here from the code.
import type { Text } from './i18n.ts';

export type ProblemBody = {
  code: string;
  status: number;
  detail?: string;
  requestId?: string;
  errors?: { pointer: string; code: string }[];
  [extra: string]: unknown;
};

export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly body: ProblemBody;
  constructor(body: ProblemBody) {
    super(body.code);
    this.name = 'Problem';
    this.code = body.code;
    this.status = body.status;
    this.body = body;
  }
}

export const offlineCode = 'network.offline';

/** Any thrown thing as a problem, so that nothing is swallowed. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return new Problem({ code: offlineCode, status: 0 });
  return new Problem({ code: 'unexpected', status: 0, detail: error instanceof Error ? error.message : String(error) });
}

/**
 * The sentence for a person: what happened, what is kept, what to do. By code, then by status, then in general. The number of the request is given when
 * the fault is ours, so that it can be found.
 */
export function problemText(error: unknown, t: Text, hasText: (key: string) => boolean): { title: string; body: string } {
  const problem = asProblem(error);
  const key =
    [`error.${problem.code}`, `error.status.${problem.status}`, 'error.unexpected'].find((candidate) => hasText(candidate)) ??
    'error.unexpected';
  const values = { ...plain(problem.body), requestId: problem.body.requestId ?? '' };
  const bodyKey = `${key}.body`;
  const body = hasText(bodyKey) ? t(bodyKey, values) : '';
  const number = problem.status >= 500 && problem.body.requestId ? t('error.number', { requestId: problem.body.requestId }) : '';
  return { title: t(key, values), body: [body, number].filter((part) => part !== '').join(' ') };
}

function plain(body: ProblemBody): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(body).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}
