// The top bar: mark, search, sync light, hide, help.
import { Link } from 'react-router';
import { useText } from '../language.tsx';
import { paths } from '../paths.ts';
import { IconButton } from '../ui/button.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Mark } from '../ui/mark.tsx';
import { Palette } from './palette.tsx';
import { helpOpen, screenHidden } from './shell-state.ts';
import { SyncLight } from './sync-light.tsx';

export function TopBar() {
  const t = useText();
  return (
    <header className="top">
      <Link className="brand" to={paths.myDay}>
        <Mark />
        <span>Hoeksteen</span>
      </Link>
      <Palette />
      <span className="grow" />
      <SyncLight />
      <IconButton icon="hide" label={t('shell.action.hide')} title={t('shell.hide.title')} onClick={() => screenHidden.set(true)} />
      <IconButton icon="help" label={t('shell.action.help')} title={t('shell.help.title')} onClick={() => helpOpen.set(true)} />
      <AccountMenu compact />
    </header>
  );
}
