// A contact without a name gets one, when the person wants it: who, and that he or she agreed that what was said goes along.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../../web/call.ts';
import { PersonPicker, type PickedPerson } from '../../../web/household/person-picker.tsx';
import { useText } from '../../../web/language.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { contactQuery } from './queries.ts';
import type { Contact } from './wire.ts';

export function LinkDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [isAgreed, setAgreed] = useState(false);
  const link = useMutation({
    mutationFn: (personId: string) => post<unknown>(`/contacts/${contact.id}/link`, { personId, consent: { given: true, spoken: true } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: contactQuery(contact.id).queryKey });
      void client.invalidateQueries({ queryKey: ['contacts'] });
      onClose();
    },
  });
  const isReady = person !== null && isAgreed;
  return (
    <Dialog title={t('desk.link.title')} onClose={onClose} wide>
      <p>{t('desk.link.body')}</p>
      <PersonPicker picked={person} onPick={setPerson} />
      <Checkbox label={t('desk.link.agreed')} checked={isAgreed} onChange={setAgreed} />
      <p className="acts">
        <Button kind="do" notYet={!isReady} busy={link.isPending} onClick={() => isReady && link.mutate(person.personId)}>
          {t('desk.link.do')}
        </Button>
        <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
      </p>
    </Dialog>
  );
}
