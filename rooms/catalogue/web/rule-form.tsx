// The editor of a local rule. What keeps it from being released is said while it is typed, at its place.
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Select, TextField } from '../../../web/ui/field.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { rightsQuery, type DraftFault, type RuleBody } from './data.ts';
import { FaultList, PeriodFields } from './draft-fields.tsx';
import { ExpressionField } from './expression-field.tsx';
import { FigureFields } from './figure-fields.tsx';
import { NameFields } from './name-fields.tsx';
import { codeOf, isOwn, withCode } from './rule-form-state.ts';
import { days, errorAt } from './words.ts';
import { WordsField } from './words-field.tsx';

type Props = { body: RuleBody; onChange: (body: RuleBody) => void; faults: readonly DraftFault[]; readOnly?: boolean; isKept: boolean };
const pers = ['once', 'month', 'year', 'halfMonth', 'day'] as const;

export function RuleForm({ body, onChange, faults, readOnly = false, isKept }: Props) {
  const t = useText();
  const rights = useQuery(rightsQuery(null, useLanguage())).data?.items ?? [];
  const set = (change: Partial<RuleBody>) => onChange({ ...body, ...change });
  const own = isOwn(body.right);
  const local = rights.filter((one) => one.isLocal && !one.right.startsWith('lokaal'));
  const rest = faults.filter((one) => ['/conditions', '/right', '/next'].includes(one.pointer));
  return (
    <div className="stack">
      <div className="cat-cols">
        <Select
          label={t('catalogue.kind')}
          value={own ? 'own' : body.right}
          onChange={(right) => onChange(withCode(body, right === 'own' || right === null ? codeOf(body.title?.nl ?? '') : right))}
          options={[{ value: 'own', label: t('catalogue.kind.own') }, ...local.map((one) => ({ value: one.right, label: one.title }))]}
          disabled={readOnly || isKept}
        />
        {own ? (
          <>
            <Select
              label={t('catalogue.entity')}
              value={body.entity ?? 'household'}
              onChange={(entity) => set({ entity: entity === 'person' ? 'person' : 'household' })}
              options={[
                { value: 'household', label: t('catalogue.entity.household') },
                { value: 'person', label: t('catalogue.entity.person') },
              ]}
              disabled={readOnly}
            />
            <Select
              label={t('catalogue.per')}
              value={body.per ?? null}
              emptyLabel={t('catalogue.per.none')}
              onChange={(per) => set({ per: pers.find((one) => one === per) ?? null })}
              options={pers.map((one) => ({ value: one, label: t(`catalogue.per.${one}`) }))}
              error={errorAt(faults, '/per', t)}
              disabled={readOnly}
            />
          </>
        ) : null}
      </div>
      {own ? (
        <WordsField
          label={t('catalogue.name')}
          hint={body.right === '' ? undefined : t('catalogue.code', { code: body.right })}
          value={body.title ?? { nl: '' }}
          onChange={(title) => onChange(isKept ? { ...body, title } : withCode({ ...body, title }, codeOf(title.nl)))}
          error={errorAt(faults, '/title', t) ?? errorAt(faults, '/right', t)}
          readOnly={readOnly}
        />
      ) : null}
      <div className="cat-cols">
        {readOnly ? (
          <TextField label={t('catalogue.days')} value={days(body.from, body.to, t)} onChange={() => {}} readOnly />
        ) : (
          <PeriodFields period={body} onChange={set} faults={faults} />
        )}
        <TextField
          label={t('catalogue.ruleSource')}
          hint={t('catalogue.ruleSource.hint')}
          value={body.source}
          onChange={(source) => set({ source })}
          error={errorAt(faults, '/source', t)}
          readOnly={readOnly}
        />
      </div>
      <ConditionFields conditions={body.conditions} onChange={(conditions) => set({ conditions })} faults={faults} readOnly={readOnly} />
      <NameFields names={body.names} onChange={(names) => set({ names })} faults={faults} readOnly={readOnly} />
      <FigureFields body={body} onChange={onChange} faults={faults} readOnly={readOnly} />
      <ExpressionField
        label={t('catalogue.amountIs')}
        hint={t('catalogue.amountIs.hint')}
        value={body.amount ?? ''}
        onChange={(amount) => set({ amount })}
        faults={faults.filter((one) => one.pointer === '/amount')}
        readOnly={readOnly}
      />
      <WordsField label={t('catalogue.next')} value={body.next ?? { nl: '' }} onChange={(next) => set({ next })} readOnly={readOnly} />
      <FaultList faults={rest} />
    </div>
  );
}
