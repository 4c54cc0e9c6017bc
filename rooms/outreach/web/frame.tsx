// The pages of outreach beside each other: a page that somebody may not open is not there.
import { useText } from '../../../web/language.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { Tabs } from '../../../web/ui/tabs.tsx';

const pages = [
  { to: paths.outreach, label: 'outreach.page.lists', access: 'outreach.read' },
  { to: paths.outreachScan, label: 'outreach.page.scan', access: 'scan.read' },
  { to: paths.keyMoments, label: 'outreach.page.moments', access: 'keyMoment.read' },
  { to: paths.waitingReferrals, label: 'referral.waiting', access: 'mro.write' },
  { to: paths.mroMethods, label: 'mro.methods', access: 'mro.read' },
  { to: paths.outreachFigures, label: 'outreach.page.figures', access: 'outreach.count' },
];

export function OutreachPages() {
  const t = useText();
  const can = useCan();
  return (
    <Tabs
      label={t('outreach.pages')}
      tabs={pages.filter((page) => can(page.access)).map((page) => ({ to: page.to, label: t(page.label) }))}
    />
  );
}

/** A count of one to four leaves the house as nothing: said in words, never as 0. */
export function Hidden({ value }: { value: number | null }) {
  const t = useText();
  return value === null ? <span className="meta">{t('outreach.hidden')}</span> : <>{value}</>;
}

/** For the cell of a table. */
export const hidden = (value: number | null) => <Hidden value={value} />;
