// Login: account and password, then the code; in a demo installation the accounts one can try.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { call } from '../call.ts';
import { giveKeysBack, holdKeys, pageStands } from '../early-keys.ts';
import { languages } from '../i18n.ts';
import { chooseLanguage, useLanguage, useText } from '../language.tsx';
import { canQuery, meQuery, welcome, type Me } from '../me.ts';
import { paths, publicPage, returnPath } from '../paths.ts';
import { Problem } from '../problem.ts';
import { LoginForm } from '../shell/login-form.tsx';
import { Refusal } from '../shell/refusal.tsx';
import { Mark } from '../ui/mark.tsx';
import { useHeading } from '../ui/page-head.tsx';

/** What the door may show before anyone is known: the house, the other way in, and the accounts of a demo. */
export type Door = {
  tenant: string | null;
  oidc: { name: string; start: string } | null;
  demo: { password: string; accounts: { account: string; name: string; does: string }[] } | null;
};

export function Component() {
  const t = useText();
  const language = useLanguage();
  // Who comes by any address of the house can type at once: the first field has the focus, not the heading.
  const heading = useHeading(t('login.title'), { takesFocus: false });
  const navigate = useNavigate();
  const { search } = useLocation();
  const client = useQueryClient();
  const [account, setAccount] = useState<string | null>(null);
  const door = useQuery({
    queryKey: ['door'],
    retry: false,
    queryFn: ({ signal }) => call<Door>('GET', '/door', { signal, isAnonymous: true }),
  }).data;
  const code = new URLSearchParams(search).get('problem');
  const failed = code ? new Problem({ code, status: 401 }) : null;
  const arrive = async (me: Me) => {
    const here = heading.current;
    client.setQueryData(meQuery.queryKey, welcome(me));
    void client.invalidateQueries({ queryKey: canQuery.queryKey });
    try {
      await navigate(me.account.mustChangePassword ? paths.account : returnPath(search), { replace: true });
      await pageStands(client, here);
    } finally {
      await giveKeysBack();
    }
  };
  return (
    <div className="door">
      <main className="sheet">
        <p className="brand">
          <Mark />
          <span>{door?.tenant ?? 'Hoeksteen'}</span>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t('login.title')}
        </h1>
        <Refusal error={failed} />
        <LoginForm
          key={account ?? ''}
          account={account}
          password={account ? door?.demo?.password : undefined}
          onSend={holdKeys}
          onRefused={() => void giveKeysBack()}
          onDone={(me) => void arrive(me)}
        />
        {door?.oidc ? (
          <a href={`${door.oidc.start}?to=${encodeURIComponent(returnPath(search))}`}>{t('login.oidc', { name: door.oidc.name })}</a>
        ) : null}
        <p className="langs">
          {languages.map((each) => (
            <button
              key={each}
              type="button"
              className="lk"
              lang={each}
              aria-pressed={each === language}
              onClick={() => chooseLanguage(each)}
            >
              {t(`language.${each}`)}
            </button>
          ))}
        </p>
        <p className="public">
          <a href={publicPage(language)}>{t('login.public')}</a>
        </p>
      </main>
      {door?.demo ? (
        <section className="demo" aria-label={t('login.demo.accounts')}>
          <p>
            <b>{t('login.demo')}</b> {t('login.demo.password', { password: door.demo.password })}
          </p>
          <ul>
            {door.demo.accounts.map((each) => (
              <li key={each.account}>
                <button type="button" onClick={() => setAccount(each.account)}>
                  <b>{each.account}</b> {each.does}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
