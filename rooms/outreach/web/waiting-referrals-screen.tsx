// What partners sent and nobody took up yet: whom to speak to, and how. Taken up in the file of the family (tab MRO), or not taken up here.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { post } from '../../../web/call.ts';
import '../../../web/household/household.css';
import { useText } from '../../../web/language.tsx';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { dateShort } from '../../../web/ui/format.ts';
import { Empty, Skeleton } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { OutreachPages } from './frame.tsx';
import { waitingReferralsQuery } from './queries.ts';
import './outreach.css';
import type { Sent } from './wire.ts';

export function Component() {
  const t = useText();
  const client = useQueryClient();
  const waiting = useQuery(waitingReferralsQuery).data;
  const decline = useMutation({
    mutationFn: (id: string) => post(`/mro/referrals/${id}/decline`, undefined),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: waitingReferralsQuery.queryKey });
      showToast(t('referral.declined'));
    },
  });
  const language = (one: Sent): string[] => (one.language ? [t(`language.${one.language}`)] : []);
  const columns: Column<Sent>[] = [
    { key: 'name', label: t('referral.name'), cell: (row) => `${row.given} ${row.family}`, sort: (row) => row.family, isRowHeader: true },
    {
      key: 'contact',
      label: t('referral.contact'),
      cell: (row) => [row.phone, row.town, ...language(row)].filter((part) => part !== null).join(', '),
    },
    {
      key: 'child',
      label: t('referral.child'),
      cell: (row) => (row.childBornOn ? dateShort(row.childBornOn) : ''),
      sort: (row) => row.childBornOn ?? null,
    },
    { key: 'why', label: t('referral.why'), cell: (row) => row.grounds.map((one) => t(`mro.ground.${one}`)).join(', ') },
    {
      key: 'on',
      label: t('referral.on'),
      cell: (row) => `${dateShort(row.referredOn)}, ${row.organisation}`,
      sort: (row) => row.referredOn,
    },
    {
      key: 'decline',
      label: t('referral.decline'),
      labelHidden: true,
      cell: (row) => declineButton(row, decline, t('referral.decline')),
    },
  ];
  return (
    <>
      <PageHead title={t('referral.waiting.title')} sub={t('referral.waiting.sub')} />
      <OutreachPages />
      <div className="page-b">
        {waiting === undefined ? (
          <Skeleton lines={4} />
        ) : waiting.length > 0 ? (
          <Table
            caption={t('referral.waiting.title')}
            captionHidden
            columns={columns}
            rows={waiting}
            keyOf={(row) => row.id}
            initialSort={{ key: 'on', up: true }}
          />
        ) : (
          <Empty title={t('referral.waiting.none')} />
        )}
      </div>
    </>
  );
}

type Decline = { isPending: boolean; variables: string | undefined; mutate: (id: string) => void };
const declineButton = ({ id }: Sent, { isPending, variables, mutate }: Decline, label: string) => (
  <Button small busy={isPending && variables === id} onClick={() => mutate(id)}>
    {label}
  </Button>
);
