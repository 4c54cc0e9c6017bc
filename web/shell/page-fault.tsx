// When a page cannot be shown: not found, not for you, or our fault. The rail stays, what was typed elsewhere stays.
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useText } from '../language.tsx';
import { paths } from '../paths.ts';
import { useProblemText } from '../problem-text.ts';
import { asProblem } from '../problem.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/message.tsx';
import { PageHead } from '../ui/page-head.tsx';

export function PageFault() {
  return <Fault error={useRouteError()} />;
}

/** Also for a query that failed inside a page. */
export function Fault({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useText();
  const say = useProblemText();
  const problem = asProblem(error);
  const isMissing = problem.status === 404 || (isRouteErrorResponse(error) && error.status === 404);
  const kind = isMissing ? 'missing' : problem.status === 403 ? 'forbidden' : 'fault';
  const said = kind === 'fault' ? say(error) : { title: t(`shell.${kind}`), body: t(`shell.${kind}.body`) };
  return (
    <>
      <PageHead title={said.title} />
      <div className="body">
        <Empty
          title={said.body}
          action={
            <p className="acts">
              {kind === 'fault' ? <Button onClick={onRetry ?? (() => window.location.reload())}>{t('shell.again')}</Button> : null}
              <ButtonLink to={paths.myDay}>{t('shell.toMyDay')}</ButtonLink>
            </p>
          }
        />
      </div>
    </>
  );
}
