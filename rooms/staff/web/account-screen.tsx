// My account: language, light and dark, keys, password, login in two steps.
import { useId } from 'react';
import { languageOf, languages } from '../../../web/i18n.ts';
import { chooseLanguage, useLanguage, useText } from '../../../web/language.tsx';
import { setSingleKeys, singleKeys } from '../../../web/hotkeys.ts';
import { useMe } from '../../../web/me.ts';
import { chooseTheme, themes, themeStore } from '../../../web/shell/theme.ts';
import { useStore } from '../../../web/store.ts';
import { Checkbox, RadioGroup } from '../../../web/ui/choice.tsx';
import { Banner } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { useOwnChange } from './own-account.ts';
import { PasswordForm } from './password-form.tsx';
import { TwoSteps } from './two-steps.tsx';

export function Component() {
  const t = useText();
  const me = useMe();
  return (
    <>
      <PageHead
        title={t('staff.account')}
        sub={t('staff.account.sub', { name: me.account.name, login: me.account.login, tenant: me.tenant.name })}
      />
      <div className="body">
        {me.account.mustChangePassword ? (
          <Banner kind="mind" icon="lock" title={t('error.password.mustChange')}>
            {t('staff.password.first')}
          </Banner>
        ) : null}
        <div className="form">
          {me.account.mustChangePassword ? null : <ScreenChoices />}
          <PasswordForm />
          {me.account.mustChangePassword ? null : <TwoSteps />}
        </div>
      </div>
    </>
  );
}

function ScreenChoices() {
  const t = useText();
  const id = useId();
  const language = useLanguage();
  const theme = useStore(themeStore);
  const areKeysOn = useStore(singleKeys);
  const change = useOwnChange();
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('staff.screen')}</h2>
      <RadioGroup
        label={t('staff.language')}
        value={language}
        options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(value) => {
          chooseLanguage(languageOf(value));
          change.mutate({ method: 'PATCH', path: '/me', body: { language: value } });
        }}
      />
      <RadioGroup
        label={t('shell.theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
        onChange={(value) => chooseTheme(themes.find((each) => each === value) ?? 'system')}
      />
      <Checkbox
        label={t('shell.help.singleKeys')}
        checked={areKeysOn}
        onChange={(isOn) => {
          setSingleKeys(isOn);
          change.mutate({ method: 'PATCH', path: '/me', body: { shortcuts: isOn } });
        }}
      />
    </section>
  );
}
