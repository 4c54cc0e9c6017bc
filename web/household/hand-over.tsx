// Handing tasks over: which, to whom, why, and for an absence until when. One dialog for the work list and for a file. What was typed stays when it fails.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, type BodyOf } from '../api/client.ts';
import { useText } from '../language.tsx';
import { useMe } from '../me.ts';
import { useProblemText } from '../problem-text.ts';
import { showToast } from '../toasts.ts';
import { useToday } from '../today.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/choice.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FieldGroup, Select, TextArea } from '../ui/field.tsx';
import { Banner } from '../ui/message.tsx';
import { useUndoHandOver } from './hand-over-data.ts';

export type Movable = { id: string; what: string; who: string | null };
type Props = {
  tasks: Movable[];
  onClose: () => void;
  /** Also for everything of a colleague who is away. */ withAbsent?: boolean;
};
const shortestNote = 3;

export function HandOver({ tasks, onClose, withAbsent = false }: Props) {
  const t = useText();
  const say = useProblemText();
  const today = useToday() ?? undefined;
  const client = useQueryClient();
  const { account } = useMe();
  const undo = useUndoHandOver();
  const colleagues = useQuery({ queryKey: ['colleagues'], queryFn: ({ signal }) => ask('GET /colleagues', { signal }) }).data?.items ?? [];
  const teams = useQuery({ queryKey: ['teams'], queryFn: ({ signal }) => ask('GET /teams', { signal }) }).data?.items ?? [];
  const [chosen, setChosen] = useState<string[]>(() => (tasks.length === 1 ? tasks.map((task) => task.id) : []));
  const [absent, setAbsent] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const isAll = chosen.length === tasks.length;
  const lacksTasks = absent === null && chosen.length === 0;
  const lacksNote = note.trim().length < shortestNote;
  const give = useMutation({
    meta: { handlesErrors: true },
    mutationFn: (body: BodyOf<'POST /hand-overs'>) => ask('POST /hand-overs', { body }),
    onSuccess: ({ id, tasks: n, stay }) => {
      const said = t('household.handOver.done', { n });
      showToast(stay > 0 ? `${said} ${t('household.handOver.stay', { n: stay })}` : said, { undo: () => undo.mutate(id) });
      void client.invalidateQueries();
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (lacksTasks || lacksNote || to === null) return;
    const [kind, id] = to.split(' ') as ['worker' | 'team', string];
    give.mutate({
      ...(absent ? { absentId: absent } : { taskIds: chosen }),
      ...(kind === 'worker' ? { workerId: id } : { teamId: id }),
      note: note.trim(),
      ...(until ? { until } : {}),
    });
  };
  const others = colleagues.filter((one) => one.id !== account.id);
  const receivers = [
    { value: `worker ${account.id}`, label: t('household.handOver.myself') },
    ...others.map((one) => ({ value: `worker ${one.id}`, label: one.name })),
    ...teams
      .filter((team) => team.active)
      .map((team) => ({ value: `team ${team.id}`, label: t('household.handOver.team', { name: team.name }) })),
  ];
  return (
    <Dialog title={t('household.handOver.title')} onClose={onClose} wide>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {withAbsent ? (
          <Select
            label={t('household.handOver.of')}
            value={absent}
            onChange={setAbsent}
            emptyLabel={t('household.handOver.choose')}
            options={[
              { value: account.id, label: t('household.handOver.allMine') },
              ...others.map((one) => ({ value: one.id, label: t('household.handOver.allOf', { name: one.name }) })),
            ]}
          />
        ) : null}
        {absent === null ? (
          <FieldGroup label={t('household.handOver.which')} error={wasTried && lacksTasks ? t('household.handOver.whichMissing') : null}>
            {tasks.length > 1 ? (
              <Checkbox
                label={<b>{t('household.handOver.all', { n: tasks.length })}</b>}
                checked={isAll}
                onChange={(isOn) => setChosen(isOn ? tasks.map((task) => task.id) : [])}
              />
            ) : null}
            <div className="hand-over-tasks">
              {tasks.map((task) => (
                <Checkbox
                  key={task.id}
                  label={
                    <span>
                      {task.what}
                      {task.who ? <span className="meta">, {task.who}</span> : null}
                    </span>
                  }
                  checked={chosen.includes(task.id)}
                  onChange={(isOn) => setChosen((before) => (isOn ? [...before, task.id] : before.filter((id) => id !== task.id)))}
                />
              ))}
            </div>
            {tasks.length === 0 ? <p className="meta">{t('household.handOver.none')}</p> : null}
          </FieldGroup>
        ) : null}
        <Select
          label={t('household.handOver.to')}
          value={to}
          onChange={setTo}
          emptyLabel={t('household.handOver.toChoose')}
          options={receivers}
          error={wasTried && to === null ? t('household.handOver.toMissing') : null}
        />
        <TextArea
          label={t('household.handOver.note')}
          hint={t('household.handOver.noteHint')}
          value={note}
          onChange={setNote}
          maxLength={600}
          rows={2}
          error={wasTried && lacksNote ? t('household.handOver.noteMissing') : null}
        />
        <DateField
          label={t('household.handOver.until')}
          hint={t('household.handOver.untilHint')}
          on={until}
          onChange={setUntil}
          today={today}
        />
        {give.isError ? (
          <Banner kind="bad" title={say(give.error).title}>
            {say(give.error).body} {t('household.glass.kept')}
          </Banner>
        ) : null}
        <p className="acts">
          <Button kind="do" type="submit" icon="arrow" flip busy={give.isPending}>
            {t('household.handOver.act')}
          </Button>
          <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
