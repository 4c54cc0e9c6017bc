// The head above every screen of the catalogue: its title, its tabs, its one action.
import type { ReactNode } from 'react';
import { useText } from '../../../web/language.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Tabs } from '../../../web/ui/tabs.tsx';
import './catalogue.css';

export function CatalogueFrame({
  title,
  sub,
  action,
  children,
}: {
  title: string;
  sub?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const t = useText();
  const can = useCan();
  const tabs = [
    { to: paths.catalogue, label: t('catalogue.rights') },
    { to: paths.localRules, label: t('catalogue.rules'), end: false },
    { to: paths.amounts, label: t('catalogue.amounts') },
    ...(can('watch.read') ? [{ to: paths.watch, label: t('catalogue.watch') }] : []),
  ];
  return (
    <>
      <PageHead title={title} sub={sub}>
        {action}
      </PageHead>
      <Tabs label={t('catalogue.tabs')} tabs={tabs} />
      <div className="body stack cat-body">{children}</div>
    </>
  );
}
