// The sentence for a problem, in the language of the screen: `const say = useProblemText(); say(error).title`.
import { useText } from './language.tsx';
import { problemText } from './problem.ts';
import { texts as dutch } from './texts-nl.ts';

export function useProblemText(): (error: unknown) => { title: string; body: string } {
  const t = useText();
  return (error) => problemText(error, t, (key) => key in dutch);
}
