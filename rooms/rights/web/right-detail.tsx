// One right explained: the answer, the conditions with their articles, the computation as the law makes it, what to do now, which papers, how it went.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { catalogueQuery } from '../../../web/household/catalogue.ts';
import { amountWords, rowKey } from '../../../web/household/outcome.ts';
import { factsQuery } from '../../../web/household/queries.ts';
import type { FullResult, Household, RightsAnswer } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { dateInSentence } from '../../../web/ui/format.ts';
import { Disc } from '../../../web/ui/marks.tsx';
import { Calculation, ReasonTree } from '../../../web/ui/reasons.tsx';
import { Findings } from './findings.tsx';
import { calculationLines, conditionCount, factWords, reasonLines } from './explain.ts';
import { useRightAddress } from './result-row.tsx';
import type { RightsPage } from './rights-screen.tsx';
import { SheetBlock } from './sheet-block.tsx';

export function RightDetail({ result, household, answer, on }: RightsPage & { result: FullResult }) {
  const t = useText();
  const language = useLanguage();
  const today = useToday() ?? answer.on;
  const facts = useQuery(factsQuery(household.id)).data ?? [];
  const texts = useQuery(catalogueQuery(language)).data?.find((entry) => entry.right === result.right);
  const words = amountWords(result, t);
  const member = household.members.find((one) => one.personId === result.person);
  const counted = conditionCount(result.reasons);
  const steps = calculationLines(result, t);
  return (
    <section className="rd" id="recht" aria-labelledby="h-right">
      <div className="rd-h">
        <div>
          <p className="st">
            <Disc outcome={result.outcomeGroup} /> <b>{t(`ui.outcome.${result.outcomeGroup}`)}</b>{' '}
            <span className="meta">
              {result.law && result.law !== 'none' ? t(`rights.law.${result.law}`) : ''}{' '}
              {t('rights.rulesOf', { date: dateInSentence(answer.on, today, language) })}
            </span>
          </p>
          <OtherPeople result={result} household={household} answer={answer} />
          <h2 id="h-right">
            {result.label}
            {member && household.members.length > 1 ? <span className="who-for">{member.name.given}</span> : null}
          </h2>
        </div>
        {words && result.outcomeGroup !== 'no' ? (
          <p className="sum-n num">
            {words.figure} <small>{words.per}</small>
          </p>
        ) : null}
      </div>
      {texts?.short ? <p className="plain">{texts.short}</p> : null}
      <AmountWarning result={result} />
      <h3>
        {t(`rights.why.${result.outcomeGroup}`)} <span className="meta">{counted.total > 0 ? t('rights.conditions', counted) : ''}</span>
      </h3>
      <ReasonTree lines={reasonLines(result.reasons, (pointer) => factWords(facts, pointer, t))} />
      {steps.length > 0 ? (
        <>
          <h3>
            {t('rights.calculation')} <span className="meta">{t('rights.calculation.note')}</span>
          </h3>
          <Calculation lines={steps} caption={t('rights.calculation')} />
        </>
      ) : null}
      <h3>{t('rights.next')}</h3>
      <p>{result.next}</p>
      {result.outcomeGroup === 'no' ? null : texts?.sheet ? <SheetBlock sheet={texts.sheet} /> : <Papers papers={texts?.papers ?? []} />}
      {on === null ? <Findings household={household} result={result} /> : null}
    </section>
  );
}

/** A centre's own right has no sheet, only its papers. */
function Papers({ papers }: { papers: readonly string[] }) {
  const t = useText();
  if (papers.length === 0) return null;
  return (
    <>
      <h3>{t('rights.papers')}</h3>
      <ul className="papers">
        {papers.map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ul>
    </>
  );
}

/** The same right for somebody else in the household. */
function OtherPeople({ result, household, answer }: { result: FullResult; household: Household; answer: RightsAnswer }) {
  const t = useText();
  const to = useRightAddress();
  const others = answer.results.filter(
    (other) => other.right === result.right && other.person !== result.person && other.outcomeGroup !== 'no',
  );
  if (others.length === 0) return null;
  return (
    <p className="meta">
      {t('rights.alsoFor')}{' '}
      {others.map((other) => (
        <Link key={rowKey(other)} className="also" to={to(household.id, other)} replace preventScrollReset>
          {household.members.find((member) => member.personId === other.person)?.name.given || t('household.nameless')}
        </Link>
      ))}
    </p>
  );
}

function AmountWarning({ result }: { result: FullResult }) {
  const t = useText();
  const { confidence } = result;
  if (!confidence) return null;
  if (confidence.lastKnownOn) return <p className="soon-t">{t('rights.lastKnown', { year: confidence.lastKnownOn.slice(0, 4) })}</p>;
  return confidence.sure ? null : <p className="soon-t">{t('rights.toVerify')}</p>;
}
