// A date is one word, and so is a number with what it counts: neither is torn apart at the end of a line. A browser breaks after every hyphen of a date, and no style
// forbids it for a part of a text; so the part gets a style of its own.
import { Fragment, type ReactNode } from 'react';

/** '21-11', '18-02-2025', '14 dagen', '27 november', '3 januari 2025'. */
const whole = /\d{1,4}-\d{1,2}(?:-\d{2,4})?(?!\d)|\d[\d.,]*[ \u00a0]\p{L}{1,12}(?:[ \u00a0]\d{4})?/gu;

/** The text with its dates and counts held together; anything that is no text as it is. */
export function unbroken(text: ReactNode): ReactNode {
  if (typeof text !== 'string') return text;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const found of text.matchAll(whole)) {
    if (found.index > at) parts.push(text.slice(at, found.index));
    parts.push(
      <span className="whole" key={found.index}>
        {found[0]}
      </span>,
    );
    at = found.index + found[0].length;
  }
  if (parts.length === 0) return text;
  if (at < text.length) parts.push(text.slice(at));
  return <Fragment>{parts}</Fragment>;
}
