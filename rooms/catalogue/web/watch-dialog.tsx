// A new change of law on the watch list: what, from where, from when, which rights, and who checks it.
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../../../web/api/client.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Refusal } from '../../../web/shell/refusal.tsx';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { FieldGroup, Select, TextField } from '../../../web/ui/field.tsx';
import { checkersQuery, rightsQuery, useCatalogueChange } from './data.ts';

const kinds = ['circular', 'law', 'decision', 'other'] as const;
type Kind = (typeof kinds)[number];

export function WatchDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const today = useToday();
  const checkers = useQuery(checkersQuery).data?.items ?? [];
  const all = useQuery(rightsQuery(null, useLanguage())).data?.items ?? [];
  const [kind, setKind] = useState<Kind>('circular');
  const [title, setTitle] = useState('');
  const [source, setSource] = useState('');
  const [publishedOn, setPublishedOn] = useState<string | null>(null);
  const [effectiveOn, setEffectiveOn] = useState<string | null>(null);
  const [checkerId, setCheckerId] = useState<string | null>(null);
  const [rights, setRights] = useState<string[]>([]);
  const isWhole = title.trim() !== '' && source.trim() !== '' && effectiveOn !== null && checkerId !== null && rights.length > 0;
  const note = useCatalogueChange(
    () =>
      ask('POST /watch', {
        body: {
          kind,
          title: title.trim(),
          source: source.trim(),
          publishedOn,
          effectiveOn: effectiveOn ?? '',
          rights,
          checkerId: checkerId ?? '',
        },
      }),
    onClose,
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) note.mutate(undefined);
  };
  return (
    <Dialog title={t('catalogue.watch.new')} onClose={onClose} wide>
      <form className="stack" onSubmit={send} noValidate>
        <Refusal error={note.error} />
        <TextField label={t('catalogue.watch.title')} value={title} onChange={setTitle} autoFocus />
        <Select
          label={t('catalogue.watch.kind')}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'other')}
          options={kinds.map((one) => ({ value: one, label: t(`catalogue.watch.kind.${one}`) }))}
        />
        <TextField label={t('catalogue.source')} hint={t('catalogue.watch.sourceHint')} value={source} onChange={setSource} />
        <DateField
          label={t('catalogue.watch.publishedOn')}
          hint={t('catalogue.watch.publishedHint')}
          on={publishedOn}
          onChange={setPublishedOn}
          today={today ?? undefined}
          notAfterToday
        />
        <DateField label={t('catalogue.watch.effectiveOn')} on={effectiveOn} onChange={setEffectiveOn} today={today ?? undefined} />
        <Select
          label={t('catalogue.watch.who')}
          value={checkerId}
          emptyLabel={t('catalogue.watch.choose')}
          onChange={setCheckerId}
          options={checkers.map((one) => ({ value: one.id, label: one.name }))}
        />
        <FieldGroup label={t('catalogue.watch.rights')}>
          {all.map((one) => (
            <Checkbox
              key={one.right}
              label={one.title}
              checked={rights.includes(one.right)}
              onChange={(checked) =>
                setRights((before) => (checked ? [...before, one.right] : before.filter((right) => right !== one.right)))
              }
            />
          ))}
        </FieldGroup>
        <p className="acts">
          <Button type="submit" kind="do" busy={note.isPending} notYet={!isWhole}>
            {t('catalogue.watch.note')}
          </Button>
          <Button onClick={onClose}>{t('ui.close')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
