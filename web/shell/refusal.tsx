// Why something was not done, in words, where one asked for it.
import { useProblemText } from '../problem-text.ts';
import { Banner } from '../ui/message.tsx';

export function Refusal({ error }: { error: unknown }) {
  const say = useProblemText();
  if (!error) return null;
  const { title, body } = say(error);
  return (
    <Banner kind="bad" title={title}>
      {body}
    </Banner>
  );
}
