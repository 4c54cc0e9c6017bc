// Gezin en gegevens: who lives here since when, where, how to reach them, what they agreed to, and how the file is protected.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { householdQuery } from '../../../web/household/queries.ts';
import { useText } from '../../../web/language.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Addresses } from './addresses.tsx';
import { Consents } from './consents.tsx';
import { Doubles } from './doubles.tsx';
import { Members } from './members.tsx';
import { Protection } from './protection.tsx';
import { Reach } from './reach.tsx';
import { Responsible } from './responsible.tsx';
import './person.css';

export function Component() {
  const t = useText();
  const { householdId = '' } = useParams();
  const household = useSuspenseQuery(householdQuery(householdId)).data;
  return (
    <>
      <PageHead title={t('person.household.title')} windowTitle={t('person.household.title')} />
      <div className="page-b house">
        <Members household={household} />
        <div className="house-cols">
          <Reach household={household} />
          <Addresses household={household} />
          <Consents household={household} />
          <Responsible household={household} />
          <Protection household={household} />
          <Doubles household={household} />
        </div>
      </div>
    </>
  );
}
