// Mantelzorgpremie: a local premium for who cares for someone. The conditions and amounts are local rules in data (rules/local); a municipality without
// a rule gives `manual`, an unknown municipality leaves the outcome open. What a centre decided itself comes in as further local rules. S043.
import { dayAfter, dayBefore } from '../../engine/dates.ts';
import type { Condition, Definition, Manual, Right } from '../../engine/right.ts';
import { localRules } from '../../local/all.ts';
import type { LocalRule, LocalVersion } from '../../local/local-rule.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const inside = (municipalities: readonly number[]) => `municipality in (${municipalities.join(', ')})`;
const period = (one: { from: string; to?: string }) => (one.to === undefined ? { from: one.from } : { from: one.from, to: one.to });

const conditionsOf = (rules: readonly LocalRule[]): Condition[] =>
  rules.flatMap((rule) =>
    rule.versions.flatMap((version) =>
      version.conditions.map((one) => ({ ...one, when: inside(rule.municipalities), ...period(version) })),
    ),
  );
const manualOf = (rules: readonly LocalRule[]): Manual[] =>
  rules.flatMap((rule) =>
    rule.versions.flatMap((version) =>
      (version.manual ?? []).map((one) => ({ ...one, when: `${inside(rule.municipalities)} and (${one.when})`, ...period(version) })),
    ),
  );
const namesOf = (rules: readonly LocalRule[]): Definition[] =>
  rules.flatMap((rule) => rule.versions.flatMap((version) => (version.definitions ?? []).map((one) => ({ ...one, ...period(version) }))));

type Stretch = { from: string; to?: string; known: { municipalities: readonly number[]; version: LocalVersion }[] };

/** Days in which no local version changes, each with the versions in force. */
function stretchesOf(rules: readonly LocalRule[]): Stretch[] {
  const days = rules.flatMap((rule) => rule.versions.flatMap((one) => [one.from, ...(one.to === undefined ? [] : [dayAfter(one.to)])]));
  const starts = [...new Set(days)].sort();
  return starts.map((from, at) => {
    const next = starts[at + 1];
    const known = rules.flatMap(({ municipalities, versions }) => {
      const version = versions.find((one) => one.from <= from && (one.to === undefined || from <= one.to));
      return version ? [{ municipalities, version }] : [];
    });
    return { from, ...(next !== undefined && { to: dayBefore(next) }), known };
  });
}

/** The amount of the municipality, not known elsewhere. */
const amountsOf = (rules: readonly LocalRule[]): Definition[] =>
  stretchesOf(rules).map(({ known, ...days }) => ({
    name: 'localAmount',
    is: [
      ...known.flatMap(({ municipalities, version }) =>
        version.amount === undefined ? [] : [`if ${inside(municipalities)} then (${version.amount})`],
      ),
      'notKnown',
    ].join(' else '),
    ...days,
  }));

/** Where no version is in force, a person looks it up. */
const withoutRule = (rules: readonly LocalRule[]): Manual[] =>
  stretchesOf(rules).map(({ known, ...days }) => ({
    rule: 'noLocalRule',
    when: known.length === 0 ? 'true' : `not (${inside(known.flatMap((one) => one.municipalities))})`,
    source: 'gemeentelijk reglement',
    text: t(
      'Het reglement van deze gemeente staat niet in het systeem. Kijk bij de gemeente of zij een premie heeft.',
      'Le règlement de cette commune n’est pas dans le système. Vérifiez auprès de la commune si elle a une prime.',
      'The rules of this municipality are not in the system. Check with the municipality whether it has a premium.',
    ),
    ...days,
  }));

export const mantelzorgpremieOf = (rules: readonly LocalRule[]): Right => ({
  code: 'mantelzorgpremie',
  entity: 'person',
  title: titleOf('mantelzorgpremie'),
  source: 'gemeentelijk reglement',
  from: rules.flatMap((rule) => rule.versions.map((one) => one.from)).sort()[0] ?? '2016-01-01',
  definitions: [...namesOf(rules), ...amountsOf(rules)],
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
    ...conditionsOf(rules),
  ],
  manual: [...withoutRule(rules), ...manualOf(rules)],
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
});

export const mantelzorgpremie = mantelzorgpremieOf(localRules.filter((one) => one.right === 'mantelzorgpremie'));
