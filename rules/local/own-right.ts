// A right that a centre made itself, put together from its versions. It is for who lives in the municipality; on days without a version nobody has it.
import type { Condition, Definition, Right, Text } from '../engine/right.ts';
import { nextAfter, says, t } from '../rights/words.ts';
import { dayAfter, dayBefore } from '../engine/dates.ts';
import type { OwnRule } from './own-rule.ts';

const days = (one: OwnRule) => (one.to === undefined ? { from: one.from } : { from: one.from, to: one.to });

/** `versions` in order of their days, without overlap, at least one. */
export function ownRight(versions: readonly OwnRule[]): Right {
  const [first] = versions;
  const last = versions.at(-1);
  if (!first || !last) throw new Error('a right has a version');
  const title = last.title ?? { nl: last.right };
  const hasAmount = versions.some((one) => one.amount !== undefined);
  return {
    code: last.right,
    entity: last.entity ?? 'household',
    title,
    source: last.source,
    from: first.from,
    ...(last.to !== undefined && { to: last.to }),
    definitions: [
      ...versions.flatMap((one) => one.names.map((name) => ({ ...name, ...days(one) }))),
      ...(hasAmount ? amountsOf(versions) : []),
    ],
    conditions: [...versions.flatMap((one) => [livesHere(one), ...conditionsOf(one)]), ...gaps(versions)],
    manual: versions.flatMap((one) => (one.manual ?? []).map((manual) => ({ ...manual, ...days(one) }))),
    ...(hasAmount && {
      amount: { is: 'localAmount', per: last.per ?? 'once' },
      steps: [{ name: title, value: 'localAmount', per: last.per ?? 'once', source: last.source }],
    }),
    next: nextAfter(last.next ?? applyHere),
  };
}

const conditionsOf = (one: OwnRule): Condition[] =>
  one.conditions.map((condition) => ({ ...condition, source: condition.source ?? one.source, ...days(one) }));

const amountsOf = (versions: readonly OwnRule[]): Definition[] => {
  const known = versions.map((one): Definition => ({ name: 'localAmount', is: one.amount ?? 'notKnown', ...days(one) }));
  return [...known, ...between(versions).map((gap): Definition => ({ name: 'localAmount', is: 'notKnown', ...gap }))];
};

const livesHere = (one: OwnRule): Condition => ({
  rule: 'municipality',
  test: `municipality = ${one.municipality}`,
  source: one.source,
  text: says(
    t(
      'U woont in de gemeente.',
      'Vous habitez la commune.',
      'You live in the municipality.',
      'Bu belediyede oturuyorsunuz.',
      'أنت تعيش في البلدية.',
      'Ви живете в цій громаді.',
    ),
    t(
      'U woont in een andere gemeente.',
      'Vous habitez une autre commune.',
      'You live in another municipality.',
      'Başka bir belediyede oturuyorsunuz.',
      'أنت تعيش في بلدية أخرى.',
      'Ви живете в іншій громаді.',
    ),
    t(
      'Wij weten niet in welke gemeente u woont.',
      'Nous ne savons pas dans quelle commune vous habitez.',
      'We do not know in which municipality you live.',
      'Hangi belediyede oturduğunuzu bilmiyoruz.',
      'لا نعرف في أي بلدية تعيش.',
      'Ми не знаємо, в якій громаді ви живете.',
    ),
  ),
  ...days(one),
});

function between(versions: readonly OwnRule[]): { from: string; to: string }[] {
  return versions.flatMap((one, at) => {
    const next = versions[at + 1];
    if (!next || one.to === undefined || dayAfter(one.to) >= next.from) return [];
    return [{ from: dayAfter(one.to), to: dayBefore(next.from) }];
  });
}

const gaps = (versions: readonly OwnRule[]): Condition[] =>
  between(versions).map((gap) => ({
    rule: 'noVersion',
    test: 'false',
    source: versions[0]?.source ?? '',
    text: says(
      t('De regel geldt.', 'La règle est en vigueur.', 'The rule is in force.', 'Kural geçerli.', 'القاعدة سارية.', 'Правило діє.'),
      t(
        'Op deze dag gold de regel niet.',
        'La règle n’était pas en vigueur ce jour-là.',
        'The rule was not in force on this day.',
        'Bu gün kural geçerli değildi.',
        'لم تكن القاعدة سارية في هذا اليوم.',
        'Цього дня правило не діяло.',
      ),
      t(
        'De dag is niet gekend.',
        'Le jour n’est pas connu.',
        'The day is not known.',
        'Gün bilinmiyor.',
        'اليوم غير معروف.',
        'День невідомий.',
      ),
    ),
    ...gap,
  }));

const applyHere: Text = t(
  'Vraag dit aan bij het Sociaal Huis van uw gemeente.',
  'Demandez-le à la Maison sociale de votre commune.',
  'Apply at the Social House of your municipality.',
  'Bunu belediyenizin Sociaal Huis’inden isteyin.',
  'اطلب ذلك من Sociaal Huis في بلديتك.',
  'Просіть це в Sociaal Huis вашої громади.',
);
