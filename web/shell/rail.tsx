// The rail: at most seven items, by what one may do. An item without a room does not exist. Below it: who is logged in, with a menu.
import { Link, useLocation } from 'react-router';
import { useText } from '../language.tsx';
import { useCan } from '../me.ts';
import type { RailItem } from '../room.ts';
import { railItems } from '../rooms.ts';
import { useInSight } from '../ui/use-in-sight.ts';
import { AccountMenu } from './account-menu.tsx';

export function Rail() {
  const t = useText();
  const can = useCan();
  const { pathname } = useLocation();
  const row = useInSight(pathname);
  const items = railItems.filter((item) => can(item.access)).slice(0, 7);
  return (
    <nav className="rail" aria-label={t('shell.rail')} ref={row}>
      {items.map((item) => (
        <RailLink key={item.key} item={item} isCurrent={isUnder(item, pathname)} />
      ))}
      <AccountMenu />
    </nav>
  );
}

function RailLink({ item, isCurrent }: { item: RailItem; isCurrent: boolean }) {
  const t = useText();
  const { Count } = item;
  return (
    <Link to={item.to} aria-current={isCurrent ? 'page' : undefined}>
      {t(item.label)}
      {Count ? <Count /> : null}
    </Link>
  );
}

export function isUnder(item: Pick<RailItem, 'to' | 'alsoUnder'>, pathname: string): boolean {
  return pathname === item.to || (item.alsoUnder ?? []).some((start) => pathname === start || pathname.startsWith(`${start}/`));
}
