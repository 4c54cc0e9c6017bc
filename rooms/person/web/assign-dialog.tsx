// The file itself goes to somebody else: who answers for it, in which team. It can be taken back as long as one still sees the file; where one would not, the dialog
// says so before, and no way back is promised.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ask, type BodyOf } from '../../../web/api/client.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { useMe } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { useProblemText } from '../../../web/problem-text.ts';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { Select } from '../../../web/ui/field.tsx';
import { Banner } from '../../../web/ui/message.tsx';
import { staysVisible } from './assign.ts';
import { colleaguesQuery, teamsQuery } from './queries.ts';

type To = BodyOf<'POST /households/{householdId}/assign'>;

export function AssignDialog({ household, onClose }: { household: Household; onClose: () => void }) {
  const t = useText();
  const say = useProblemText();
  const { account } = useMe();
  // Until the lists are there, who and which team it is now: an empty choice would say that it is nobody's.
  const colleagues = useQuery(colleaguesQuery).data ?? (household.worker ? [household.worker] : []);
  const teams = useQuery(teamsQuery).data ?? (household.team ? [{ ...household.team, active: true }] : []);
  const before: To = { workerId: household.worker?.id ?? null, teamId: household.team?.id ?? null };
  const [to, setTo] = useState(before);
  const assign = useAssign(household, before, onClose);
  const isSame = to.workerId === before.workerId && to.teamId === before.teamId;
  const isNobody = to.workerId === null && to.teamId === null;
  const stays = staysVisible(account, to);
  return (
    <Dialog title={t('person.assign.title')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSame && !isNobody) assign.mutate(to);
        }}
      >
        <p className="meta">{t('person.assign.what')}</p>
        <Select
          label={t('person.find.worker')}
          value={to.workerId}
          onChange={(workerId) => setTo((was) => ({ ...was, workerId }))}
          emptyLabel={t('person.assign.onlyTeam')}
          options={colleagues.map((one) => ({ value: one.id, label: one.id === account.id ? t('person.find.me') : one.name }))}
        />
        <Select
          label={t('person.find.by.team')}
          value={to.teamId}
          onChange={(teamId) => setTo((was) => ({ ...was, teamId }))}
          emptyLabel={t('person.assign.noTeam')}
          options={teams.filter((one) => one.active || one.id === to.teamId).map((one) => ({ value: one.id, label: one.name }))}
          error={isNobody ? t('person.assign.nobody') : null}
        />
        {stays || isNobody ? null : (
          <Banner kind="mind" title={t('person.assign.gone')}>
            {t('person.assign.goneBody')}
          </Banner>
        )}
        {assign.isError ? (
          <Banner kind="bad" title={say(assign.error).title}>
            {say(assign.error).body}
          </Banner>
        ) : null}
        <p className="acts">
          <Button kind="do" type="submit" icon="arrow" flip busy={assign.isPending} notYet={isSame || isNobody}>
            {t('person.assign.act')}
          </Button>
          <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}

function useAssign(household: Household, before: To, onDone: () => void) {
  const t = useText();
  const { account } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const refresh = () =>
    client.invalidateQueries({ predicate: ({ queryKey }) => ['household', 'households', 'my-day'].includes(String(queryKey[0])) });
  const send = (to: To) => ask('POST /households/{householdId}/assign', { path: { householdId: household.id }, body: to });
  const back = useMutation({
    mutationFn: () => send(before),
    onSuccess: () => {
      showToast(t('person.assign.back'), { seconds: 6 });
      return refresh();
    },
  });
  return useMutation({
    meta: { handlesErrors: true },
    mutationFn: send,
    onSuccess: async (_, to) => {
      const stays = staysVisible(account, to);
      showToast(t('person.assign.done'), stays ? { undo: () => back.mutate() } : {});
      onDone();
      if (!stays) {
        client.removeQueries({ queryKey: ['household', household.id] });
        await navigate(paths.persons);
      }
      await refresh();
    },
  });
}
