// The page of the manual with the worked examples, made of the scenes so that what the manual says is what the test plays.
import { texts } from '../rules/texts.gen.ts';
import { scenes } from './scenes.ts';
import type { Expected } from './scenes.ts';
import { demoHousehold } from './facts.ts';

const outcomes: Record<Expected['outcome'], string> = {
  entitled: 'ja',
  excluded: 'nee',
  unknown: 'open',
  alreadyReceives: 'heeft al',
  manual: 'zelf te beoordelen',
};
const laws: Record<string, string> = {
  RMI: 'RMI-wet',
  OCMW: 'OCMW-wet',
  material: 'materiële hulp',
  urgentMedical: 'enkel dringende medische hulp',
};
const euros = (cents: number): string =>
  `€ ${(cents / 100)
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, '.')}`;
const day = (on: string): string => on.split('-').toReversed().join('-');

/** `docs/handleiding/06-voorbeelden.md`; a test compares it with the file. */
export function manualPage(): string {
  return [
    '# Voorbeelden uit Heiderode',
    '',
    'Elk voorbeeld is een verzonnen gezin van de demo. Een test speelt het na met de regels van die dag: klopt een bedrag niet meer, dan faalt hij.',
    '',
    ...scenes.flatMap((scene) => [
      `## ${scene.title}`,
      '',
      `Berekend op ${day(scene.on)}.`,
      '',
      ...scene.expect.map((expected) => `- ${line(scene.household, expected)}`),
      '',
    ]),
  ].join('\n');
}

function line(household: string, expected: Expected): string {
  const person = demoHousehold(household).persons.find((one) => one.key === expected.person);
  const right = texts.nl[expected.right]?.title ?? expected.right;
  const amount = expected.cents === undefined ? (expected.noAmount ? ', bedrag niet gekend' : '') : `, ${euros(expected.cents)}`;
  const law = expected.law === undefined ? '' : ` (${laws[expected.law] ?? expected.law})`;
  return `**${right}**${person ? `, ${person.given}` : ''}: ${outcomes[expected.outcome]}${amount}${law}`;
}
