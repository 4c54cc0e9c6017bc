// Above a file that stands open for an emergency: until when, why, and that somebody will ask. Only asked where the file is not one's own.
import { useQuery } from '@tanstack/react-query';
import type { Household } from './wire.ts';
import { useLanguage, useText } from '../language.tsx';
import { useCan, useMe } from '../me.ts';
import { clockTime, dateShort } from '../ui/format.ts';
import { Banner } from '../ui/message.tsx';
import { ownEmergencyQuery } from './glass-data.ts';

export function EmergencyNote({ household }: { household: Household }) {
  const t = useText();
  const language = useLanguage();
  const can = useCan();
  const { account } = useMe();
  const isOwn = household.worker?.id === account.id || account.teams.some((team) => team.id === household.team?.id);
  const opened = useQuery({ ...ownEmergencyQuery(household.id), enabled: !isOwn && can('household.breakGlass') }).data;
  if (!opened) return null;
  return (
    <div className="emergency-note">
      <Banner kind="mind" icon="lock" title={t('household.glass.openUntil', { time: clockTime(opened.until, language) })}>
        {t('household.glass.openBecause', { date: dateShort(opened.reviewBy) })} <q className="voice">{opened.reason}</q>
      </Banner>
    </div>
  );
}
