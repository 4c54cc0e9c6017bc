// Mantelzorgpremie: a local premium for who cares for someone. The conditions and amounts are local rules in data (rules/local); a municipality without
// a rule gives `manual`, an unknown municipality leaves the outcome open. S043.
import { dayNumber, dayOfNumber, isoDay, ymd } from '../../engine/dates.ts';
import type { Condition, Definition, Manual, Right } from '../../engine/right.ts';
import { localRules } from '../../local/all.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const rules = localRules.filter((one) => one.right === 'mantelzorgpremie');
const inside = (municipalities: readonly number[]) => `municipality in (${municipalities.join(', ')})`;
const period = (one: { from: string; to?: string }) => (one.to === undefined ? { from: one.from } : { from: one.from, to: one.to });

const conditions: Condition[] = rules.flatMap((rule) =>
  rule.versions.flatMap((version) => version.conditions.map((one) => ({ ...one, when: inside(rule.municipalities), ...period(version) }))),
);
const manual: Manual[] = rules.flatMap((rule) =>
  rule.versions.flatMap((version) =>
    (version.manual ?? []).map((one) => ({ ...one, when: `${inside(rule.municipalities)} and ${one.when}`, ...period(version) })),
  ),
);

// One definition per stretch of days in which no local version changes: the amount of the municipality, not known elsewhere.
const starts = [...new Set(rules.flatMap((rule) => rule.versions.map((one) => one.from)))].sort();
const dayBefore = (day: string) => isoDay(dayOfNumber(dayNumber(ymd(day)) - 1));
const amounts: Definition[] = starts.map((from, at) => {
  const next = starts[at + 1];
  const known = rules.flatMap((rule) => {
    const version = rule.versions.find((one) => one.from <= from && (one.to === undefined || from <= one.to));
    return version?.amount === undefined ? [] : [`if ${inside(rule.municipalities)} then (${version.amount})`];
  });
  const definition: Definition = { name: 'localAmount', is: [...known, 'notKnown'].join(' else '), from };
  return next === undefined ? definition : { ...definition, to: dayBefore(next) };
});

export const mantelzorgpremie: Right = {
  code: 'mantelzorgpremie',
  entity: 'person',
  title: titleOf('mantelzorgpremie'),
  source: 'gemeentelijk reglement',
  from: starts[0] ?? '2016-01-01',
  definitions: amounts,
  conditions: [
    {
      rule: 'adult',
      test: 'age(birthDate) >= 18',
      source: 'BW art. 388: a minor cannot apply alone',
      text: says(
        t('Meerderjarig.', 'Majeur.', 'Of age.'),
        t(
          'Een minderjarige kan de premie niet zelf aanvragen.',
          'Un mineur ne peut pas demander la prime lui-même.',
          'A minor cannot apply for the premium.',
        ),
        t('De leeftijd is niet gekend.', 'L’âge n’est pas connu.', 'The age is not known.'),
      ),
    },
    ...conditions,
  ],
  manual: [
    {
      rule: 'noLocalRule',
      when: `not (${inside(rules.flatMap((rule) => rule.municipalities))})`,
      source: 'gemeentelijk reglement',
      text: t(
        'Het reglement van deze gemeente staat niet in het systeem. Kijk bij de gemeente of zij een premie heeft.',
        'Le règlement de cette commune n’est pas dans le système. Vérifiez auprès de la commune si elle a une prime.',
        'The rules of this municipality are not in the system. Check with the municipality whether it has a premium.',
      ),
    },
    ...manual,
  ],
  amount: { is: 'localAmount', per: 'month' },
  steps: [
    {
      name: t('Premie van de gemeente', 'Prime de la commune', 'Premium of the municipality'),
      value: 'localAmount',
      per: 'month',
      source: 'gemeentelijk reglement',
    },
  ],
  next: nextLines('mantelzorgpremie'),
};
