// Find a person and open the dossier; make a person who is not there yet; or take up one of the own files.
import { useNavigate } from 'react-router';
import { PersonPicker, type PickedPerson } from '../../../web/household/person-picker.tsx';
import '../../../web/household/household.css';
import { useText } from '../../../web/language.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { FilesList } from './files-list.tsx';
import './person.css';

export function Component() {
  const t = useText();
  const can = useCan();
  const navigate = useNavigate();
  const open = (person: PickedPerson | null) => {
    if (person?.householdId) void navigate(paths.household(person.householdId));
  };
  return (
    <>
      <PageHead title={t('person.find.title')} sub={t('person.find.sub')} />
      <div className="page-b">
        <PersonPicker picked={null} onPick={open} />
        {can('household.read') ? <FilesList /> : null}
      </div>
    </>
  );
}
