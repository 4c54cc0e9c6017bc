// Who came by the address of a file that went up in this one reads why he is here. What stays under the old address can be opened from here.
import { Link } from 'react-router';
import { useText } from '../language.tsx';
import { paths } from '../paths.ts';
import { Banner } from '../ui/message.tsx';

export function MergedNote({ old }: { old: string }) {
  const t = useText();
  return (
    <div className="emergency-note" role="status">
      <Banner title={t('household.mergedHere')}>
        {t('household.mergedHere.body')} <Link to={`${paths.household(old)}/gezin`}>{t('household.mergedHere.old')}</Link>
      </Banner>
    </div>
  );
}
