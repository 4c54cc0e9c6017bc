// One investigation as a way: what was done on which day, what can be done now, and what is still lacking for the rest.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { post } from '../../../web/call.ts';
import { reportProblem } from '../../../web/funnel.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { showToast } from '../../../web/toasts.ts';
import { Button, ButtonLink } from '../../../web/ui/button.tsx';
import { dateShort, money } from '../../../web/ui/format.ts';
import { ContactForm, CorrectForm, EndForm, RedeemForm, ReportForm, VoucherForm } from './mro-forms.tsx';
import { mroQuery } from './queries.ts';
import type { Mro } from './wire.ts';

export type Act = (path: string, body: object, said: string) => Promise<Mro>;
type Doing =
  | { what: 'contact' | 'voucher' | 'report' | 'corrected' | 'followed' | 'stopped' }
  | { what: 'redeem'; voucherId: string }
  | null;
type Props = { mro: Mro; household: Household; canWrite: boolean };

export function MroWay({ mro, household, canWrite }: Props) {
  const t = useText();
  const client = useQueryClient();
  const [doing, setDoing] = useState<Doing>(null);
  const refresh = () => client.invalidateQueries({ queryKey: mroQuery(household.id).queryKey });
  const ask = useMutation({ mutationFn: ({ path, body }: { path: string; body: object }) => post<Mro>(`/mro/${mro.id}/${path}`, body) });
  const undo = (what: string, id: string) => post(`/mro/${mro.id}/undo`, { what, id }).then(refresh, reportProblem);
  const act: Act = async (path, body, said) => {
    const changed = await ask.mutateAsync({ path, body });
    await refresh();
    void client.invalidateQueries({ queryKey: ['household', household.id, 'findings'] });
    const made = newest(mro, changed);
    showToast(t(said), made ? { undo: () => undo(made.what, made.id) } : {});
    setDoing(null);
    return changed;
  };
  const { method, whyNot } = mro;
  const left = Math.max(0, method.minContacts - mro.contacts.length);
  const form =
    doing &&
    {
      contact: <ContactForm act={act} onClose={() => setDoing(null)} />,
      voucher: <VoucherForm mro={mro} act={act} onClose={() => setDoing(null)} />,
      report: <ReportForm household={household} act={act} onClose={() => setDoing(null)} />,
      corrected: <CorrectForm household={household} act={act} onClose={() => setDoing(null)} />,
      followed: <EndForm state="followed" act={act} onClose={() => setDoing(null)} />,
      stopped: <EndForm state="stopped" act={act} onClose={() => setDoing(null)} />,
      redeem: <RedeemForm voucherId={doing.what === 'redeem' ? doing.voucherId : ''} act={act} onClose={() => setDoing(null)} />,
    }[doing.what];
  return (
    <section aria-labelledby={`h-${mro.id}`}>
      <h2 className="h spaced" id={`h-${mro.id}`}>
        {t('mro.since', { date: dateShort(mro.referredOn) })}: {t(`mro.state.${mro.state}`, { n: mro.contacts.length })}
      </h2>
      <p className="meta">
        {t(`mro.referrer.${mro.referrer}`)}
        {mro.organisation ? ` (${mro.organisation})` : ''}, {mro.grounds.map((ground) => t(`mro.ground.${ground}`)).join(', ')}.{' '}
        {t('mro.method', { version: method.version, n: method.minContacts, sum: money(method.voucherCents), most: method.voucherMax })}{' '}
        <span className="src">{method.source}</span>
      </p>
      <BasisLines mro={mro} />
      <ol className="mro-way">
        <Line on={mro.referredOn}>{t('mro.step.referred')}</Line>
        {mro.contacts.map((contact) => (
          <Line key={contact.id} on={contact.on}>
            <b>{t('mro.contact', { n: contact.number })}</b> {t(`mro.place.${contact.place}`)}
            {contact.minutes === null ? '' : `, ${t('mro.minutes', { n: contact.minutes })}`}{' '}
            <span className="meta">{contact.by.name}</span>
            {contact.words ? <p className="voice">{contact.words}</p> : null}
            {mro.vouchers
              .filter((voucher) => voucher.contactId === contact.id)
              .map((voucher) => (
                <p key={voucher.id}>
                  {t('mro.voucher', { serial: voucher.serial, sum: money(voucher.cents), date: dateShort(voucher.handedOn) })}{' '}
                  {voucher.redemption ? (
                    t('mro.redeemed', { shop: t(`mro.shop.${voucher.redemption.shop}`), date: dateShort(voucher.redemption.on) })
                  ) : canWrite ? (
                    <Button small onClick={() => setDoing({ what: 'redeem', voucherId: voucher.id })}>
                      {t('mro.redeem')}
                    </Button>
                  ) : null}
                </p>
              ))}
          </Line>
        ))}
        {mro.steps.map((step) => (
          <Line
            key={step.id}
            on={step.on}
            action={
              step.reportId ? (
                <ButtonLink small icon="print" to={paths.report(step.reportId)}>
                  {t('mro.openReport')}
                </ButtonLink>
              ) : null
            }
          >
            <b>{t(`mro.step.${step.state}`, { n: versionOf(mro, step.id) })}</b>{' '}
            {step.reason ? <span className="voice">{step.reason}</span> : null}
          </Line>
        ))}
      </ol>
      {form}
      {canWrite && doing === null ? (
        <>
          <p className="line-acts">
            <DoButton why={whyNot.contact} onClick={() => setDoing({ what: 'contact' })} isFirst={left > 0}>
              {t('mro.addContact')}
            </DoButton>
            <DoButton why={whyNot.voucher} onClick={() => setDoing({ what: 'voucher' })}>
              {t('mro.giveVoucher')}
            </DoButton>
            <DoButton why={whyNot.report} onClick={() => setDoing({ what: 'report' })} isFirst={left === 0}>
              {t('mro.makeReport')}
            </DoButton>
            {mro.steps.some((step) => step.state === 'reported') ? (
              <DoButton why={whyNot.corrected} onClick={() => setDoing({ what: 'corrected' })}>
                {t('mro.correct')}
              </DoButton>
            ) : null}
            <DoButton why={whyNot.followed} onClick={() => setDoing({ what: 'followed' })}>
              {t('mro.follow')}
            </DoButton>
            <DoButton why={whyNot.stopped} onClick={() => setDoing({ what: 'stopped' })}>
              {t('mro.stop')}
            </DoButton>
          </p>
          <Lacking mro={mro} left={left} />
        </>
      ) : null}
    </section>
  );
}

/** The report as it was first made is version 1. */
const versionOf = (mro: Mro, stepId: string): number =>
  mro.steps.filter((step) => step.state === 'reported' || step.state === 'corrected').findIndex((step) => step.id === stepId) + 1;

/** What the facts said of the reasons when the family was referred, and why somebody chose otherwise. */
function BasisLines({ mro }: { mro: Mro }) {
  const t = useText();
  return mro.basis.length > 0 ? (
    <ul className="meta">
      {mro.basis.map((one) => (
        <li key={one.ground}>
          {t(`mro.ground.${one.ground}`)}, {t(one.chosen ? 'mro.basis.chosen' : 'mro.basis.notChosen')}: {t(`mro.basis.${one.because}`)}{' '}
          {one.why ? <span className="voice">{one.why}</span> : null}
        </li>
      ))}
    </ul>
  ) : null;
}

function Line({ on, children, action }: { on: string; children: ReactNode; action?: ReactNode }) {
  return (
    <li>
      <span className="num meta">{dateShort(on)}</span>
      <div>{children}</div>
      {action ?? null}
    </li>
  );
}

/** What cannot be done for ever is not there; what cannot be done yet is there and says why. */
const never = new Set(['ended', 'done']);
function DoButton({ why, onClick, isFirst, children }: { why: string[]; onClick: () => void; isFirst?: boolean; children: ReactNode }) {
  const t = useText();
  if (why.some((reason) => never.has(reason))) return null;
  return (
    <Button
      kind={isFirst && why.length === 0 ? 'do' : 'plain'}
      notYet={why.length > 0}
      title={why.length > 0 ? why.map((reason) => t(`mro.because.${reason}`)).join(' ') : undefined}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

function Lacking({ mro, left }: { mro: Mro; left: number }) {
  const t = useText();
  const voucher = mro.whyNot.voucher.filter((reason) => !never.has(reason));
  return (
    <>
      {mro.state === 'referred' || mro.state === 'talking' ? (
        <p className="meta">{left > 0 ? t('mro.left', { n: left }) : t('mro.ready')}</p>
      ) : null}
      {voucher.length > 0 ? (
        <p className="meta">
          {t('mro.noVoucher')} {voucher.map((reason) => t(`mro.because.${reason}`)).join(' ')}
        </p>
      ) : null}
    </>
  );
}

/** What was just noted, so that it can be taken back. */
function newest(before: Mro, after: Mro): { what: 'contact' | 'voucher' | 'redemption' | 'step'; id: string } | null {
  const fresh = <One extends { id: string }>(old: One[], now: One[]) => now.find((one) => !old.some((other) => other.id === one.id));
  const contact = fresh(before.contacts, after.contacts);
  if (contact) return { what: 'contact', id: contact.id };
  const voucher = fresh(before.vouchers, after.vouchers);
  if (voucher) return { what: 'voucher', id: voucher.id };
  const step = fresh(before.steps, after.steps);
  // A report that was handed over cannot be taken out of somebody's hands.
  if (step) return step.state === 'reported' || step.state === 'corrected' ? null : { what: 'step', id: step.id };
  const used = fresh(
    before.vouchers.flatMap((one) => one.redemption ?? []),
    after.vouchers.flatMap((one) => one.redemption ?? []),
  );
  return used ? { what: 'redemption', id: used.id } : null;
}
