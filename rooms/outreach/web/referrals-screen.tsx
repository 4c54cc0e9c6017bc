// The door of the regional nurse: one narrow form, and what she sent herself with its state. Nothing of a file is here, and nothing leads to one.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../../web/call.ts';
import '../../../web/household/household.css';
import { useText } from '../../../web/language.tsx';
import { showToast } from '../../../web/toasts.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { FieldGroup, Select, TextField } from '../../../web/ui/field.tsx';
import { dateShort } from '../../../web/ui/format.ts';
import { Empty, Skeleton } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { GroundFields } from './ground-fields.tsx';
import { referralsQuery } from './queries.ts';
import './outreach.css';
import type { Sent } from './wire.ts';

const tongues = ['nl', 'fr', 'en', 'tr', 'ar', 'uk'];

export function Component() {
  const t = useText();
  const sent = useQuery(referralsQuery).data;
  // A form that was sent begins anew.
  const [count, setCount] = useState(0);
  const columns: Column<Sent>[] = [
    { key: 'name', label: t('referral.name'), cell: (row) => `${row.given} ${row.family}`, sort: (row) => row.family, isRowHeader: true },
    { key: 'on', label: t('referral.on'), cell: (row) => dateShort(row.referredOn), sort: (row) => row.referredOn },
    { key: 'why', label: t('referral.why'), cell: (row) => row.grounds.map((one) => t(`mro.ground.${one}`)).join(', ') },
    {
      key: 'state',
      label: t('referral.state'),
      cell: (row) => t(`referral.state.${row.state}`, { on: row.settledOn ? dateShort(row.settledOn) : '' }),
      sort: (row) => row.state,
    },
  ];
  return (
    <>
      <PageHead title={t('referral.title')} sub={t('referral.sub')} />
      <div className="page-b">
        <NewReferral key={count} onSent={() => setCount(count + 1)} />
        <h2 className="h spaced">{t('referral.own')}</h2>
        {sent === undefined ? (
          <Skeleton lines={4} />
        ) : sent.length > 0 ? (
          <Table caption={t('referral.own')} captionHidden columns={columns} rows={sent} keyOf={(row) => row.id} />
        ) : (
          <Empty title={t('referral.none')} />
        )}
      </div>
    </>
  );
}

function NewReferral({ onSent }: { onSent: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const today = useToday();
  const [organisation, setOrganisation] = useState('Kind en Gezin');
  const [given, setGiven] = useState('');
  const [family, setFamily] = useState('');
  const [phone, setPhone] = useState('');
  const [town, setTown] = useState('');
  const [language, setLanguage] = useState<string | null>(null);
  const [typedOn, setOn] = useState<string | null>(null);
  const [childBornOn, setBorn] = useState<string | null>(null);
  const [why, setWhy] = useState<string[]>([]);
  const [isAgreed, setAgreed] = useState(false);
  const [wasTried, setTried] = useState(false);
  const on = typedOn ?? today;
  const isPhone = phone.trim() === '' || /^[+0-9 ()./-]{6,40}$/.test(phone.trim());
  const isWhole = given.trim() !== '' && family.trim() !== '' && organisation.trim() !== '';
  const isReady = on !== null && isWhole && isPhone && why.length > 0 && isAgreed;
  const send = useMutation({
    mutationFn: () =>
      post('/referrals', {
        organisation: organisation.trim(),
        referredOn: on,
        given: given.trim(),
        family: family.trim(),
        phone: phone.trim() || null,
        town: town.trim() || null,
        childBornOn,
        language,
        grounds: why,
        agreed: true,
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: referralsQuery.queryKey });
      showToast(t('referral.sent'));
      onSent();
    },
  });
  const missing = (text: string) => (wasTried && text.trim() === '' ? t('referral.missing') : null);
  return (
    <form
      className="form wide"
      aria-label={t('referral.new')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isReady) send.mutate();
      }}
    >
      <div className="filling wide">
        <TextField label={t('referral.given')} value={given} onChange={setGiven} maxLength={200} error={missing(given)} />
        <TextField label={t('referral.family')} value={family} onChange={setFamily} maxLength={200} error={missing(family)} />
        <TextField
          label={t('referral.phone')}
          value={phone}
          onChange={setPhone}
          inputMode="tel"
          maxLength={40}
          error={wasTried && !isPhone ? t('referral.phoneFault') : null}
        />
        <TextField label={t('referral.town')} value={town} onChange={setTown} maxLength={100} />
        <DateField label={t('referral.childBornOn')} on={childBornOn} onChange={setBorn} today={today ?? undefined} notAfterToday />
        <Select
          label={t('referral.language')}
          value={language}
          emptyLabel={t('referral.languageNone')}
          onChange={setLanguage}
          options={tongues.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
        <TextField
          label={t('mro.organisation')}
          value={organisation}
          onChange={setOrganisation}
          maxLength={200}
          error={missing(organisation)}
        />
        <DateField label={t('mro.referredOn')} on={on} onChange={setOn} today={today ?? undefined} notAfterToday />
      </div>
      <GroundFields chosen={why} onChange={setWhy} isMissing={wasTried && why.length === 0} />
      <FieldGroup label={t('mro.consent')} error={wasTried && !isAgreed ? t('referral.agreedMissing') : null}>
        <Checkbox label={t('referral.agreed')} checked={isAgreed} onChange={setAgreed} />
      </FieldGroup>
      <p className="line-acts">
        <Button kind="do" type="submit" busy={send.isPending}>
          {t('referral.send')}
        </Button>
      </p>
    </form>
  );
}
