// Who is logged in, with language, light and dark, and the way out.
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { chooseLanguage, useLanguage, useText } from '../language.tsx';
import { languageOf, languages } from '../i18n.ts';
import { useMe } from '../me.ts';
import { paths } from '../paths.ts';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icon.tsx';
import { logOut } from './log-out.ts';
import { chooseTheme, themes, themeStore, type Theme } from './theme.ts';

export function AccountMenu({ compact = false }: { compact?: boolean }) {
  const t = useText();
  const me = useMe();
  const language = useLanguage();
  const theme = useStore(themeStore);
  const navigate = useNavigate();
  const role = me.account.roles[0];
  return (
    <MenuTrigger>
      {compact ? (
        <Button className="icb only-small" aria-label={t('shell.menu', { name: me.account.name })}>
          <Icon name="person" />
        </Button>
      ) : (
        <Button className="me">
          <b>{me.account.name}</b>
          <span>{role ? t(`role.${role}`) : ''}</span>
          <span>{me.tenant.name}</span>
        </Button>
      )}
      <Popover className="pop" placement={compact ? 'bottom end' : 'top start'}>
        <Menu className="menu" aria-label={t('shell.menu', { name: me.account.name })}>
          <MenuItem id="account" className="mi" onAction={() => void navigate(paths.account)}>
            <Icon name="person" /> {t('shell.action.account')}
          </MenuItem>
          <Separator className="sep" />
          <MenuSection
            selectionMode="single"
            selectedKeys={[language]}
            onSelectionChange={(keys) => chooseLanguage(languageOf(first(keys)))}
          >
            <Header>{t('shell.language')}</Header>
            {languages.map((each) => (
              <MenuItem key={each} id={each} className="mi" textValue={t(`language.${each}`)}>
                <span lang={each}>{t(`language.${each}`)}</span>
                <Icon name="check" size={16} />
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="sep" />
          <MenuSection
            selectionMode="single"
            selectedKeys={[theme]}
            onSelectionChange={(keys) => chooseTheme((first(keys) as Theme | undefined) ?? 'system')}
          >
            <Header>{t('shell.theme')}</Header>
            {themes.map((each) => (
              <MenuItem key={each} id={each} className="mi" textValue={t(`shell.theme.${each}`)}>
                {t(`shell.theme.${each}`)}
                <Icon name="check" size={16} />
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="sep" />
          <MenuItem id="out" className="mi" onAction={() => void logOut()}>
            <Icon name="door" /> {t('shell.action.logOut')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function first(keys: 'all' | Iterable<string | number>): string | undefined {
  return keys === 'all' ? undefined : [...keys].map(String)[0];
}
