// Tabs of a dossier are pages with an address of their own. A tab without a room is absent, not grey.
import { NavLink, useLocation } from 'react-router';
import { useInSight } from './use-in-sight.ts';

export type Tab = { to: string; label: string; count?: number | null; end?: boolean };

export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const row = useInSight(useLocation().pathname);
  return (
    <nav className="tabs" aria-label={label} ref={row}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end={tab.end ?? true}>
          {tab.label}
          {tab.count === undefined || tab.count === null ? null : <span className="n"> {tab.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
