// Who answers for this file, and the way to give it to somebody else.
import { useState } from 'react';
import { usePageAction } from '../../../web/actions.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { useCan } from '../../../web/me.ts';
import { Button } from '../../../web/ui/button.tsx';
import { AssignDialog } from './assign-dialog.tsx';

/** Also in the palette, from every page that shows it. Who holds a shielded file is decided by its grants, not here. */
export function useAssigning(household: Household) {
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const may = can('household.assign') && !household.isShielded && !household.absorbedInto;
  const open = () => setOpen(true);
  usePageAction(may ? { id: 'household.assign', label: 'person.assign.title', icon: 'arrow', run: open } : null);
  return { may, open, dialog: isOpen ? <AssignDialog household={household} onClose={() => setOpen(false)} /> : null };
}

export function Responsible({ household }: { household: Household }) {
  const t = useText();
  const { may, open, dialog } = useAssigning(household);
  return (
    <section aria-labelledby="h-responsible">
      <h2 className="h" id="h-responsible">
        {t('person.assign.heading')}
      </h2>
      <dl className="pairs">
        <div>
          <dt>{t('person.find.worker')}</dt>
          <dd>{household.worker?.name ?? t('person.find.nobody')}</dd>
        </div>
        <div>
          <dt>{t('person.find.by.team')}</dt>
          <dd>{household.team?.name ?? t('person.assign.noTeam')}</dd>
        </div>
      </dl>
      {may ? (
        <p>
          <Button icon="arrow" flip onClick={open}>
            {t('person.assign.open')}
          </Button>
        </p>
      ) : null}
      {dialog}
    </section>
  );
}
