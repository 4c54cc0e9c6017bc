// Where a part of a page will stand: ghost lines while it comes, and when it cannot come, what happened and the way to try again. Never an empty place.
import { useText } from '../language.tsx';
import { useProblemText } from '../problem-text.ts';
import { Button } from '../ui/button.tsx';
import { Banner, Skeleton } from '../ui/message.tsx';

type Asked = { isError: boolean; error: unknown; isFetching: boolean; refetch: () => Promise<unknown> };

export function Loading({ of, lines }: { of: Asked; lines?: number }) {
  const t = useText();
  const say = useProblemText();
  if (!of.isError) return <Skeleton lines={lines} />;
  const { title, body } = say(of.error);
  return (
    <Banner
      kind="bad"
      title={title}
      action={
        <Button small busy={of.isFetching} onClick={() => void of.refetch()}>
          {t('shell.again')}
        </Button>
      }
    >
      {body}
    </Banner>
  );
}
