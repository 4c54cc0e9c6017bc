import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { unbroken } from './unbroken.tsx';

/** What is held together, between brackets. */
function seen(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(seen).join('');
  if (!isValidElement(node)) return String(node);
  const { className, children } = (node as ReactElement<{ className?: string; children: ReactNode }>).props;
  return className === 'whole' ? `[${String(children)}]` : seen(children);
}

it.each([
  ['Geboorte 22-10, 30 dagen, 21-11 is weekend, norm van het huis', 'Geboorte [22-10], [30 dagen], [21-11] is weekend, norm van het huis'],
  ['vanaf 01-03-2025 tot 31-12-2025', 'vanaf [01-03-2025] tot [31-12-2025]'],
  ['tot 27 november', 'tot [27 november]'],
  ['op 3 januari 2025 om 9', 'op [3 januari 2025] om 9'],
  ['Bedrag: € 1.155,66 per maand', 'Bedrag: € [1.155,66 per] maand'],
  ['18-02-2025', '[18-02-2025]'],
  ['geen datum', 'geen datum'],
])('%s', (text, held) => {
  expect(seen(unbroken(text))).toBe(held);
});

it('leaves what is no text as it is', () => {
  expect(unbroken(12)).toBe(12);
  expect(unbroken(null)).toBeNull();
});
