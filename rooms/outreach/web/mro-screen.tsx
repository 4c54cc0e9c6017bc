// Minirechtenonderzoek in the file of a household (S012, S013): referral, contacts on their days, vouchers, the report, how it ended.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import '../../../web/household/household.css';
import { householdQuery } from '../../../web/household/queries.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { useCan } from '../../../web/me.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Empty } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { MroWay } from './mro-way.tsx';
import { Referral } from './mro-referral.tsx';
import { mroQuery } from './queries.ts';
import './outreach.css';
import type { Mro } from './wire.ts';

const open = new Set<Mro['state']>(['referred', 'talking', 'reported']);

export function Component() {
  const t = useText();
  const can = useCan();
  const { householdId = '' } = useParams();
  const household = useQuery(householdQuery(householdId)).data as Household | undefined;
  const asked = useQuery(mroQuery(householdId));
  const files = asked.data;
  const [isReferring, setReferring] = useState(false);
  const isOpen = files?.some((file) => open.has(file.state)) ?? false;
  const canBegin = can('mro.write') && files !== undefined && !isOpen && !isReferring;
  return (
    <>
      <PageHead title={t('mro.title')} sub={t('mro.sub')}>
        {canBegin && files.length > 0 ? <Button onClick={() => setReferring(true)}>{t('mro.refer')}</Button> : null}
      </PageHead>
      <div className="page-b">
        {isReferring && household ? <Referral household={household} onClose={() => setReferring(false)} /> : null}
        {files === undefined ? <Loading of={asked} lines={6} /> : null}
        {files?.length === 0 && !isReferring ? (
          <Empty
            title={t('mro.empty')}
            action={
              canBegin ? (
                <Button kind="do" onClick={() => setReferring(true)}>
                  {t('mro.refer')}
                </Button>
              ) : null
            }
          >
            {t('mro.emptyBody')}
          </Empty>
        ) : null}
        {files && household
          ? files.map((file) => <MroWay key={file.id} mro={file} household={household} canWrite={can('mro.write')} />)
          : null}
      </div>
    </>
  );
}
