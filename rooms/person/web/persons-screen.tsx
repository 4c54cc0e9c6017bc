// Find a person and open the dossier; or make a person who is not there yet.
import { useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { post } from '../../../web/call.ts';
import { PersonPicker, type PickedPerson } from '../../../web/household/person-picker.tsx';
import '../../../web/household/household.css';
import { reportProblem } from '../../../web/funnel.ts';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { PageHead } from '../../../web/ui/page-head.tsx';

export function Component() {
  const t = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const open = async (person: PickedPerson | null) => {
    if (!person) return;
    try {
      const householdId = person.householdId ?? (await post<{ id: string }>('/households', { referencePersonId: person.personId })).id;
      await client.invalidateQueries({ queryKey: ['persons'] });
      void navigate(paths.household(householdId));
    } catch (error) {
      reportProblem(error);
    }
  };
  return (
    <>
      <PageHead title={t('person.find.title')} sub={t('person.find.sub')} />
      <div className="page-b">
        <PersonPicker picked={null} onPick={(person) => void open(person)} />
      </div>
    </>
  );
}
