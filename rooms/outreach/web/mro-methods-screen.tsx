// How the centre does the mini rights investigation, version by version: what each asks, who decided it, which investigations use it, and a new one by the head (S209).
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { post } from '../../../web/call.ts';
import '../../../web/household/household.css';
import { useText } from '../../../web/language.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { asProblem } from '../../../web/problem.ts';
import { reportProblem } from '../../../web/funnel.ts';
import { showToast } from '../../../web/toasts.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import { dateShort, money } from '../../../web/ui/format.ts';
import { Banner, Skeleton, Stamp } from '../../../web/ui/message.tsx';
import { MoneyField } from '../../../web/ui/money-field.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { OutreachPages } from './frame.tsx';
import { methodsQuery, methodUsesQuery } from './queries.ts';
import './outreach.css';
import type { Method, MethodUse } from './wire.ts';

export function Component() {
  const t = useText();
  const can = useCan();
  const today = useToday();
  const methods = useQuery(methodsQuery).data;
  const uses = useQuery(methodUsesQuery).data;
  const [isNew, setNew] = useState(false);
  const inForce = methods
    ?.filter((one) => today !== null && one.from <= today)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .at(-1);
  return (
    <>
      <PageHead title={t('mro.methods.title')} sub={t('mro.methods.sub')}>
        {can('mro.method') && !isNew ? (
          <Button kind="do" icon="plus" onClick={() => setNew(true)}>
            {t('mro.methods.new')}
          </Button>
        ) : null}
      </PageHead>
      <OutreachPages />
      <div className="page-b">
        {isNew && inForce ? <NewVersion before={methods?.at(-1) ?? inForce} onClose={() => setNew(false)} /> : null}
        {methods && uses ? (
          methods
            .toReversed()
            .map((one) => (
              <Version
                key={one.version}
                method={one}
                isNow={one.version === inForce?.version}
                isComing={today !== null && one.from > today}
                uses={uses.filter((use) => use.version === one.version)}
              />
            ))
        ) : (
          <Skeleton lines={5} />
        )}
      </div>
    </>
  );
}

function Version({ method, isNow, isComing, uses }: { method: Method; isNow: boolean; isComing: boolean; uses: MethodUse[] }) {
  const t = useText();
  return (
    <article aria-labelledby={`method-${method.version}`}>
      <h2 className="h spaced" id={`method-${method.version}`}>
        {t('mro.methods.version', { n: method.version })}{' '}
        {isNow ? (
          <Stamp kind="open">{t('mro.methods.now')}</Stamp>
        ) : isComing ? (
          <Stamp kind="quiet">{t('mro.methods.coming')}</Stamp>
        ) : null}
      </h2>
      <p>
        {t('mro.methods.fromLine', { on: dateShort(method.from) })}{' '}
        {t('mro.methods.line', {
          n: method.minContacts,
          sum: money(method.voucherCents),
          from: method.voucherFromContact,
          most: method.voucherMax,
        })}{' '}
        <span className="src">{method.source}</span>
      </p>
      {uses.length > 0 ? (
        <details className="uses">
          <summary>{t('mro.methods.used', { n: uses.length })}</summary>
          <ul>
            {uses.map((use) => (
              <li key={use.mroId}>
                <Link to={paths.householdMro(use.householdId)}>{use.name ?? t('household.nameless')}</Link>, {dateShort(use.referredOn)}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="meta">{t('mro.methods.used', { n: 0 })}</p>
      )}
    </article>
  );
}

const whole = (text: string, from: number, to: number): number | null => {
  const value = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(value) && value >= from && value <= to ? value : null;
};

/** Begins with what counts now, so that only what changes is typed. */
function NewVersion({ before, onClose }: { before: Method; onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const today = useToday();
  const [from, setFrom] = useState<string | null>(null);
  const [contacts, setContacts] = useState(String(before.minContacts));
  const [cents, setCents] = useState<number | null>(before.voucherCents);
  const [most, setMost] = useState(String(before.voucherMax));
  const [first, setFirst] = useState(String(before.voucherFromContact));
  const [source, setSource] = useState('');
  const [reasons, setReasons] = useState<string[]>([]);
  const numbers = { minContacts: whole(contacts, 1, 10), voucherMax: whole(most, 0, 10), voucherFromContact: whole(first, 1, 10) };
  const isReady = from !== null && cents !== null && source.trim().length >= 3 && Object.values(numbers).every((one) => one !== null);
  const keep = useMutation({
    mutationFn: () => post('/mro/methods', { from, voucherCents: cents, source: source.trim(), ...numbers }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: methodsQuery.queryKey });
      showToast(t('mro.methods.kept'));
      onClose();
    },
    onError: (error) => {
      const told = asProblem(error).body['reasons'];
      setReasons(Array.isArray(told) ? told.map(String) : []);
      if (!Array.isArray(told)) reportProblem(error);
    },
    meta: { handlesErrors: true },
  });
  const number = (label: string, value: string, set: (text: string) => void, at: keyof typeof numbers) => (
    <TextField
      label={t(label)}
      value={value}
      onChange={set}
      inputMode="numeric"
      error={value.trim() !== '' && numbers[at] === null ? t('mro.methods.number') : null}
    />
  );
  return (
    <form
      className="form wide"
      aria-label={t('mro.methods.new')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (isReady) keep.mutate();
      }}
    >
      {reasons.length > 0 ? (
        <Banner kind="bad" title={t('mro.cannot')}>
          {reasons.map((reason) => t(`mro.methods.because.${reason}`)).join(' ')}
        </Banner>
      ) : null}
      <div className="filling wide">
        <DateField label={t('mro.methods.from')} on={from} onChange={setFrom} today={today ?? undefined} />
        {number('mro.methods.minContacts', contacts, setContacts, 'minContacts')}
        <MoneyField label={t('mro.methods.voucher')} cents={cents} onChange={setCents} />
        {number('mro.methods.voucherMax', most, setMost, 'voucherMax')}
        {number('mro.methods.voucherFrom', first, setFirst, 'voucherFromContact')}
      </div>
      <TextField label={t('mro.methods.source')} hint={t('mro.methods.sourceHint')} value={source} onChange={setSource} maxLength={300} />
      <p className="line-acts">
        <Button kind="do" type="submit" busy={keep.isPending} notYet={!isReady}>
          {t('mro.methods.keep')}
        </Button>
        <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
      </p>
    </form>
  );
}
