// The sheet of the right beside its reasons: who decides, where and how to ask, which papers, and which of them the worker gets from a register.
import type { Sheet } from '../../../web/household/catalogue.ts';
import { useText } from '../../../web/language.tsx';

export function SheetBlock({ sheet }: { sheet: Sheet }) {
  const t = useText();
  return (
    <>
      <h3>
        {t('rights.sheet.ask')} <span className="meta">{t('rights.sheet.decides', { authority: sheet.authority.name })}</span>
      </h3>
      <p>
        {sheet.procedure === 'application' ? null : <b>{t(`rights.sheet.${sheet.procedure}`)} </b>}
        {sheet.where} {sheet.how} {sheet.cost}
      </p>
      {sheet.term ? (
        <p className="meta">
          {t('rights.sheet.term', { n: sheet.term.days })} {sheet.term.source}
        </p>
      ) : null}
      {sheet.appeal ? (
        <p className="meta">
          {t('rights.sheet.appeal')} {sheet.appeal.where}. {sheet.appeal.source}
        </p>
      ) : null}
      <h3>{t('rights.papers')}</h3>
      <ul className="papers">
        {sheet.papers.map((paper) => (
          <li key={paper.what}>
            {paper.what}{' '}
            {paper.forWhom || paper.fromRegister ? (
              <span className="meta">
                {[paper.forWhom, paper.fromRegister ? t('rights.sheet.fromRegister') : null].filter((one) => one !== null).join('. ')}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
