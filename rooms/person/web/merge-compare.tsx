// Both records beside each other. Every difference is a choice; then what will happen, in words, before the button.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ask } from '../../../web/api/client.ts';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { useProblemText } from '../../../web/problem-text.ts';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Banner } from '../../../web/ui/message.tsx';
import { choicesOf, defaultOf, useUndoMerge, type Chosen, type MergePreview } from './merge-data.ts';
import { MergeTable } from './merge-table.tsx';
import { MergeOutcome } from './merge-outcome.tsx';

export function MergeCompare({ preview }: { preview: MergePreview }) {
  const t = useText();
  const say = useProblemText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const undo = useUndoMerge();
  const [chosen, setChosen] = useState<Chosen>(() => defaultOf(preview.compared));
  const { from, into, compared } = preview;
  const merge = useMutation({
    meta: { handlesErrors: true },
    mutationFn: () =>
      ask('POST /persons/{personId}/merge', {
        path: { personId: from.person.id },
        body: { into: into.person.id, choices: choicesOf(compared, chosen) },
      }),
    onSuccess: ({ mergeId, householdId }) => {
      client.removeQueries({ queryKey: ['household'] });
      void client.invalidateQueries({ refetchType: 'none' });
      void navigate(paths.household(householdId));
      showToast(t('person.merge.done'), { undo: () => undo.mutate(mergeId) });
    },
  });
  return (
    <>
      {preview.refusal ? (
        <Banner kind="bad" title={t('error.person.mergeNumbers')}>
          {t('error.person.mergeNumbers.body')}
        </Banner>
      ) : null}
      <section aria-labelledby="h-beside">
        <h2 className="h" id="h-beside">
          {t('person.merge.beside')}
        </h2>
        <MergeTable preview={preview} chosen={chosen} onChoose={(key, keep) => setChosen((before) => ({ ...before, [key]: keep }))} />
        {compared.details.length + compared.facts.length === 0 ? <p>{t('person.merge.noDifference')}</p> : null}
      </section>
      <MergeOutcome preview={preview} chosen={chosen} />
      {merge.isError ? (
        <Banner kind="bad" title={say(merge.error).title}>
          {say(merge.error).body} {t('person.merge.kept')}
        </Banner>
      ) : null}
      {preview.refusal ? null : (
        <p className="acts">
          <Button kind="do" icon="link" busy={merge.isPending} onClick={() => merge.mutate()}>
            {t('person.merge.act')}
          </Button>
        </p>
      )}
    </>
  );
}
