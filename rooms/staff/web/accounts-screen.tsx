// Accounts: who works here, with which roles, in which teams. Made and changed in a dialog; a temporary password is shown once.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Text } from '../../../web/i18n.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { clockTime, dateShort, dayOf } from '../../../web/ui/format.ts';
import { Skeleton, Stamp } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { AccountDialog } from './account-dialog.tsx';
import { accountsQuery, type Account, type WithPassword } from './accounts-data.ts';

export function Component() {
  const t = useText();
  const language = useLanguage();
  const accounts = useQuery(accountsQuery);
  const [open, setOpen] = useState<Account | 'new' | null>(null);
  const [made, setMade] = useState<WithPassword | null>(null);
  if (accounts.isError && !accounts.data) return <Fault error={accounts.error} onRetry={() => void accounts.refetch()} />;
  const finish = (result: WithPassword | null) => {
    setOpen(null);
    setMade(result);
  };
  return (
    <>
      <PageHead
        title={t('staff.accounts')}
        sub={accounts.data ? t('staff.accounts.sub', { n: accounts.data.items.filter((account) => account.active).length }) : null}
      >
        <Button kind="do" icon="plus" onClick={() => setOpen('new')}>
          {t('staff.accounts.new')}
        </Button>
      </PageHead>
      <div className="body">
        {accounts.data ? (
          <Table
            caption={t('staff.accounts')}
            captionHidden
            rows={accounts.data.items}
            keyOf={(account) => account.id}
            initialSort={{ key: 'name', up: true }}
            columns={columnsOf(t, language, setOpen)}
          />
        ) : (
          <Skeleton lines={8} />
        )}
      </div>
      {open ? <AccountDialog account={open === 'new' ? null : open} onClose={() => setOpen(null)} onDone={finish} /> : null}
      {made ? (
        <Dialog title={t('staff.temporary')} onClose={() => setMade(null)}>
          <p>{t('staff.temporary.body', { name: made.account.name, login: made.account.login })}</p>
          <p className="key">{made.temporaryPassword}</p>
          <p className="acts">
            <Button onClick={() => setMade(null)}>{t('staff.temporary.noted')}</Button>
          </p>
        </Dialog>
      ) : null}
    </>
  );
}

function columnsOf(t: Text, language: string, onOpen: (account: Account) => void): Column<Account>[] {
  return [
    {
      key: 'name',
      label: t('staff.name'),
      isRowHeader: true,
      cell: (account) => <span className="who">{account.name}</span>,
      sort: (account) => account.name,
    },
    { key: 'login', label: t('login.account'), cell: (account) => account.login, sort: (account) => account.login },
    {
      key: 'roles',
      label: t('staff.roles'),
      cell: (account) => account.roles.map((role) => t(`role.${role}`)).join(', '),
      sort: (account) => account.roles[0] ?? null,
    },
    { key: 'teams', label: t('staff.teams'), cell: (account) => account.teams.map((team) => team.name).join(', ') },
    { key: 'totp', label: t('staff.totp.short'), cell: (account) => (account.totp ? t('staff.on') : t('staff.off')) },
    {
      key: 'seen',
      label: t('staff.lastSeen'),
      cell: (account) =>
        account.lastSeenAt ? (
          <span className="num">{`${dateShort(dayOf(account.lastSeenAt))} ${clockTime(account.lastSeenAt, language)}`}</span>
        ) : (
          <span className="meta">{t('staff.never')}</span>
        ),
      sort: (account) => account.lastSeenAt,
    },
    {
      key: 'state',
      label: t('staff.state'),
      labelHidden: true,
      cell: (account) => (account.active ? null : <Stamp kind="quiet">{t('staff.closed')}</Stamp>),
    },
    {
      key: 'change',
      label: t('staff.change'),
      labelHidden: true,
      cell: (account) => (
        <Button small onClick={() => onOpen(account)}>
          {t('staff.change')}
          <span className="sr">: {account.name}</span>
        </Button>
      ),
    },
  ];
}
