// The forms of an investigation: a contact, a voucher, its use, the report, the end. Each closes by itself once it is stored; a refusal of the server is said in its words.
import { useState, type ReactNode } from 'react';
import type { Household } from '../../../web/household/wire.ts';
import { reportProblem } from '../../../web/funnel.ts';
import { spokenName } from '../../../web/household/identity.ts';
import { useText } from '../../../web/language.tsx';
import { asProblem } from '../../../web/problem.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { RadioGroup } from '../../../web/ui/choice.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { Select, TextArea, TextField } from '../../../web/ui/field.tsx';
import { Banner } from '../../../web/ui/message.tsx';
import type { Act } from './mro-way.tsx';
import type { Mro } from './wire.ts';

type Common = { act: Act; onClose: () => void };
type Frame = { label: string; isReady: boolean; onSave: () => Promise<unknown>; onClose: () => void; children: ReactNode };

function Form({ label, isReady, onSave, onClose, children }: Frame) {
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  const [reasons, setReasons] = useState<string[]>([]);
  const save = async () => {
    setBusy(true);
    try {
      await onSave();
    } catch (error) {
      const { body, code } = asProblem(error);
      const told = Array.isArray(body['reasons']) ? body['reasons'].map(String) : code === 'mro.serialTaken' ? ['serialTaken'] : [];
      setReasons(told);
      if (told.length === 0) reportProblem(error);
      setBusy(false);
    }
  };
  return (
    <form
      className="form wide"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void save();
      }}
    >
      {children}
      {reasons.length > 0 ? (
        <Banner kind="bad" title={t('mro.cannot')}>
          {reasons.map((reason) => t(`mro.because.${reason}`)).join(' ')}
        </Banner>
      ) : null}
      <p className="line-acts">
        <Button kind="do" type="submit" busy={isBusy} notYet={!isReady}>
          {label}
        </Button>
        <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
      </p>
    </form>
  );
}

/** The day of the act: today unless another was typed. */
function useDay(): { on: string | null; field: (label: string) => ReactNode } {
  const today = useToday();
  const [typed, setTyped] = useState<string | null>(null);
  const on = typed ?? today;
  return {
    on,
    field: (label) => <DateField label={label} on={on} onChange={setTyped} today={today ?? undefined} notAfterToday />,
  };
}

export function ContactForm({ act, onClose }: Common) {
  const t = useText();
  const { on, field } = useDay();
  const [place, setPlace] = useState('home');
  const [minutes, setMinutes] = useState('');
  const [words, setWords] = useState('');
  const count = minutes.trim() === '' ? null : Number(minutes);
  const isWrong = count !== null && !(Number.isInteger(count) && count >= 1 && count <= 600);
  const save = () =>
    act('contacts', { on, place, minutes: count, ...(words.trim() !== '' && { words: words.trim() }) }, 'mro.said.contact');
  return (
    <Form label={t('mro.addContact')} isReady={on !== null && !isWrong} onSave={save} onClose={onClose}>
      <div className="filling wide">
        {field(t('mro.on'))}
        <Select
          label={t('mro.place')}
          value={place}
          onChange={(value) => setPlace(value ?? 'home')}
          options={['home', 'office', 'childCentre', 'elsewhere'].map((value) => ({ value, label: t(`mro.place.${value}`) }))}
        />
        <TextField
          label={t('mro.minutesField')}
          value={minutes}
          onChange={setMinutes}
          inputMode="numeric"
          error={isWrong ? t('mro.minutesFault') : null}
        />
      </div>
      <TextArea label={t('mro.words')} value={words} onChange={setWords} maxLength={5000} />
    </Form>
  );
}

export function VoucherForm({ mro, act, onClose }: Common & { mro: Mro }) {
  const t = useText();
  const { on, field } = useDay();
  const allowed = mro.contacts.filter((contact) => contact.number >= mro.method.voucherFromContact);
  const [contactId, setContact] = useState(allowed.at(-1)?.id ?? null);
  const [serial, setSerial] = useState('');
  const typed = serial.trim().toUpperCase();
  const isSerial = /^[0-9A-Z-]{3,20}$/.test(typed);
  return (
    <Form
      label={t('mro.giveVoucher')}
      isReady={contactId !== null && on !== null && isSerial}
      onSave={() => act('vouchers', { contactId, serial: typed, on }, 'mro.said.voucher')}
      onClose={onClose}
    >
      <div className="filling wide">
        <TextField
          label={t('mro.serial')}
          hint={t('mro.serialHint')}
          value={serial}
          onChange={setSerial}
          error={typed !== '' && !isSerial && typed.length > 2 ? t('mro.serialFault') : null}
          maxLength={20}
        />
        <Select
          label={t('mro.atContact')}
          value={contactId}
          onChange={setContact}
          options={allowed.map((contact) => ({ value: contact.id, label: t('mro.contact', { n: contact.number }) }))}
        />
        {field(t('mro.handedOn'))}
      </div>
    </Form>
  );
}

export function RedeemForm({ voucherId, act, onClose }: Common & { voucherId: string }) {
  const t = useText();
  const { on, field } = useDay();
  const [shop, setShop] = useState<string | null>(null);
  return (
    <Form
      label={t('mro.redeem')}
      isReady={shop !== null && on !== null}
      onSave={() => act('redemptions', { voucherId, shop, on }, 'mro.said.redeemed')}
      onClose={onClose}
    >
      <RadioGroup
        label={t('mro.shop')}
        value={shop}
        onChange={setShop}
        options={['bieskruid', 'biesotiekje', 'other'].map((value) => ({ value, label: t(`mro.shop.${value}`) }))}
      />
      {field(t('mro.redeemedOn'))}
    </Form>
  );
}

const reportLanguages = ['nl', 'fr', 'en', 'tr', 'ar', 'uk'];
export function ReportForm({ household, act, onClose }: Common & { household: Household }) {
  const t = useText();
  const [lang, setLang] = useState(reportLanguages.includes(household.language ?? '') ? (household.language ?? 'nl') : 'nl');
  return (
    <Form label={t('mro.makeReport')} isReady onSave={() => act('report', { lang }, 'mro.said.report')} onClose={onClose}>
      <RadioGroup
        label={t('mro.reportLanguage')}
        hint={t('mro.reportHint')}
        value={lang}
        onChange={setLang}
        options={reportLanguages.map((value) => ({ value, label: value === 'nl' ? t('rights.report.onlyDutch') : spokenName(t, value) }))}
      />
    </Form>
  );
}

export function CorrectForm({ household, act, onClose }: Common & { household: Household }) {
  const t = useText();
  const [lang, setLang] = useState(reportLanguages.includes(household.language ?? '') ? (household.language ?? 'nl') : 'nl');
  const [reason, setReason] = useState('');
  const isReady = reason.trim().length >= 3;
  return (
    <Form
      label={t('mro.correct')}
      isReady={isReady}
      onSave={() => act('report/corrections', { lang, reason: reason.trim() }, 'mro.said.corrected')}
      onClose={onClose}
    >
      <TextField label={t('mro.correctWhy')} hint={t('mro.correctHint')} value={reason} onChange={setReason} maxLength={300} />
      <RadioGroup
        label={t('mro.reportLanguage')}
        value={lang}
        onChange={setLang}
        options={reportLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
    </Form>
  );
}

export function EndForm({ state, act, onClose }: Common & { state: 'followed' | 'stopped' }) {
  const t = useText();
  const { on, field } = useDay();
  const [reason, setReason] = useState('');
  const isReady = on !== null && (state === 'followed' || reason.trim() !== '');
  return (
    <Form
      label={t(state === 'followed' ? 'mro.follow' : 'mro.stop')}
      isReady={isReady}
      onSave={() => act('end', { state, on, ...(reason.trim() !== '' && { reason: reason.trim() }) }, `mro.said.${state}`)}
      onClose={onClose}
    >
      <div className="filling wide">
        {field(t('mro.on'))}
        <TextField label={t(state === 'followed' ? 'mro.note' : 'mro.why')} value={reason} onChange={setReason} maxLength={300} />
      </div>
    </Form>
  );
}
