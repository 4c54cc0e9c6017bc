// What will happen, before it happens: what goes along, what becomes of the households, what is set aside, and how it comes apart again.
import { factText } from '../../../web/household/fact-value.ts';
import { fullName } from '../../../web/household/identity.ts';
import { predicateLabel, predicateOf } from '../../../web/household/vocabulary.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import type { Chosen, MergePreview } from './merge-data.ts';
import { useDetailWords } from './merge-table.tsx';

export function MergeOutcome({ preview, chosen }: { preview: MergePreview; chosen: Chosen }) {
  const t = useText();
  const language = useLanguage();
  const detail = useDetailWords();
  const { compared, homes, moves, from, into } = preview;
  const nameOf = (name: { given: string; family: string }) => fullName(name) || t('household.nameless');
  const aside = compared.facts.filter((line) => (chosen[`fact:${line.key}`] ?? 'both') !== 'both');
  const fileOf = (home: (typeof homes)[number]) => ({
    file: home.name ?? t('household.nameless'),
    into: into.file ?? t('household.nameless'),
  });
  return (
    <section aria-labelledby="h-outcome" className="outcome">
      <h2 className="h" id="h-outcome">
        {t('person.merge.outcome')}
      </h2>
      <p>{t('person.merge.stays', { into: nameOf(into.person.name), from: nameOf(from.person.name) })}</p>
      <h3>{t('person.merge.along')}</h3>
      <ul className="bullets">
        {moves.map((one) => (
          <li key={one.kind}>{t(`person.merge.moves.${one.kind}`, { n: one.n })}</li>
        ))}
        {compared.filled.map((line) => (
          <li key={line.key}>
            {t(`person.merge.detail.${line.key}`)}: {detail(line, 'from')}
          </li>
        ))}
        {compared.along.map((fact) => (
          <li key={fact.id}>
            {predicateLabel(fact.predicate, language)}: {factText(t, fact.predicate, predicateOf(fact.predicate).kind, fact.value)}
          </li>
        ))}
        {compared.same > 0 ? <li>{t('person.merge.same', { n: compared.same })}</li> : null}
        <li>{t('person.merge.phones')}</li>
      </ul>
      <h3>{t('person.merge.homes')}</h3>
      <ul className="bullets">
        {homes.map((home) => (
          <li key={home.householdId}>{t(`person.merge.home.${home.kind}`, { ...fileOf(home), role: t(`member.role.${home.role}`) })}</li>
        ))}
      </ul>
      {aside.length > 0 ? (
        <>
          <h3>{t('person.merge.aside')}</h3>
          <p>{t('person.merge.asideBody', { what: aside.map((line) => predicateLabel(line.predicate, language)).join(', ') })}</p>
        </>
      ) : null}
      <h3>{t('person.merge.back')}</h3>
      <p>{t('person.merge.limits')}</p>
    </section>
  );
}
