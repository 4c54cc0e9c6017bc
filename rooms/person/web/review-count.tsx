// How many emergencies wait for a review, beside its item in the rail.
import { useQuery } from '@tanstack/react-query';
import { RailCount } from '../../../web/ui/rail-count.tsx';
import { emergenciesQuery } from '../../../web/household/glass-data.ts';

export function ReviewCount() {
  const waiting = useQuery(emergenciesQuery('open')).data;
  return <RailCount n={waiting ? waiting.filter((one) => !one.isOwn).length : null} />;
}
