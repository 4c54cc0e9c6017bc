// One account: name, roles, teams, open or closed. Roles that may not stand in one account are refused by the server, with the reason.
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useText } from '../../../web/language.tsx';
import { Refusal } from '../../../web/shell/refusal.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { FieldGroup, TextField } from '../../../web/ui/field.tsx';
import { staffRoles, teamsQuery, useReset, useSaveAccount, type Account, type AccountForm, type WithPassword } from './accounts-data.ts';

type Props = { account: Account | null; onClose: () => void; onDone: (made: WithPassword | null) => void };

export function AccountDialog({ account, onClose, onDone }: Props) {
  const t = useText();
  const teams = useQuery(teamsQuery).data?.items ?? [];
  const [form, setForm] = useState<AccountForm>({
    login: account?.login ?? '',
    name: account?.name ?? '',
    mail: account?.mail ?? '',
    roles: staffRoles.filter((role) => account?.roles.includes(role)),
    teamIds: account?.teams.map((team) => team.id) ?? [],
    active: account?.active ?? true,
  });
  const save = useSaveAccount(account, onDone);
  const set = (change: Partial<AccountForm>) => setForm((before) => ({ ...before, ...change }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(form);
  };
  return (
    <Dialog title={account ? account.name : t('staff.accounts.new')} onClose={onClose} wide>
      <form className="stack" onSubmit={send} noValidate>
        <Refusal error={save.error} />
        <TextField label={t('staff.name')} value={form.name} onChange={(name) => set({ name })} autoFocus />
        {account ? null : (
          <TextField
            label={t('login.account')}
            hint={t('staff.login.hint')}
            value={form.login}
            onChange={(login) => set({ login })}
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
        <TextField label={t('staff.mail')} hint={t('staff.mail.hint')} type="email" value={form.mail} onChange={(mail) => set({ mail })} />
        <div className="cols2">
          <FieldGroup label={t('staff.roles')}>
            {staffRoles.map((role) => (
              <Checkbox
                key={role}
                label={t(`role.${role}`)}
                checked={form.roles.includes(role)}
                onChange={() => set({ roles: toggled(form.roles, role) })}
              />
            ))}
          </FieldGroup>
          <div className="stack">
            <FieldGroup label={t('staff.teams')}>
              {teams.map((team) => (
                <Checkbox
                  key={team.id}
                  label={team.name}
                  checked={form.teamIds.includes(team.id)}
                  onChange={() => set({ teamIds: toggled(form.teamIds, team.id) })}
                />
              ))}
            </FieldGroup>
            {account ? <Checkbox label={t('staff.active')} checked={form.active} onChange={(active) => set({ active })} /> : null}
          </div>
        </div>
        <p className="acts">
          <Button type="submit" kind="do" busy={save.isPending}>
            {t('staff.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.close')}</Button>
          {account ? <ResetButton account={account} onDone={onDone} /> : null}
        </p>
      </form>
    </Dialog>
  );
}

function ResetButton({ account, onDone }: { account: Account; onDone: (made: WithPassword) => void }) {
  const t = useText();
  const reset = useReset(account, onDone);
  return (
    <Button kind="bare" busy={reset.isPending} onClick={() => reset.mutate()}>
      {t('staff.reset')}
    </Button>
  );
}

function toggled<Item>(list: Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}
