// Login in two steps: a secret for the authenticator app, confirmed by the code it shows. The QR is drawn here, so that the secret leaves for nowhere.
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { call } from '../../../web/call.ts';
import { useText } from '../../../web/language.tsx';
import { useMe } from '../../../web/me.ts';
import { useProblemText } from '../../../web/problem-text.ts';
import { asProblem } from '../../../web/problem.ts';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import { Icon } from '../../../web/ui/icon.tsx';
import { useOwnChange } from './own-account.ts';

type Secret = { secret: string; uri: string };

export function TwoSteps() {
  const t = useText();
  const id = useId();
  const isOn = useMe().account.totp;
  const [secret, setSecret] = useState<Secret | null>(null);
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('staff.totp')}</h2>
      {isOn ? (
        <TurnOff />
      ) : secret ? (
        <ConfirmSecret secret={secret} onDone={() => setSecret(null)} />
      ) : (
        <>
          <p>{t('staff.totp.why')}</p>
          <AskSecret onSecret={setSecret} />
        </>
      )}
    </section>
  );
}

function AskSecret({ onSecret }: { onSecret: (secret: Secret) => void }) {
  const t = useText();
  const say = useProblemText();
  const [password, setPassword] = useState('');
  const [error, setError] = useState<unknown>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      onSecret(await call<Secret>('POST', '/me/totp', { body: { password } }));
    } catch (caught) {
      setError(caught);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)} noValidate>
      <TextField
        label={t('staff.totp.password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={error === null ? null : asProblem(error).code === 'login.wrong' ? t('staff.password.wrong') : say(error).title}
      />
      <p>
        <Button type="submit">{t('staff.totp.start')}</Button>
      </p>
    </form>
  );
}

function ConfirmSecret({ secret, onDone }: { secret: Secret; onDone: () => void }) {
  const t = useText();
  const say = useProblemText();
  const [code, setCode] = useState('');
  const change = useOwnChange({
    handlesErrors: true,
    onDone: () => {
      showToast(t('staff.totp.done'));
      onDone();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ method: 'POST', path: '/me/totp/confirm', body: { code: code.replace(/\s/g, '') } });
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <p>{t('staff.totp.scan')}</p>
      <QrCode text={secret.uri} label={t('staff.totp.qr')} />
      <p>
        {t('staff.totp.key')} <code className="key">{secret.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <TextField
        label={t('staff.totp.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        value={code}
        onChange={setCode}
        error={change.error ? say(change.error).title : null}
      />
      <p>
        <Button type="submit" kind="do" busy={change.isPending}>
          {t('staff.totp.confirm')}
        </Button>
      </p>
    </form>
  );
}

function TurnOff() {
  const t = useText();
  const say = useProblemText();
  const [isAsking, setAsking] = useState(false);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const change = useOwnChange({ handlesErrors: true, onDone: () => showToast(t('staff.totp.off.done')) });
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ method: 'DELETE', path: '/me/totp', body: { password, code: code.replace(/\s/g, '') } });
  };
  const problem = change.error === null ? null : asProblem(change.error);
  return (
    <>
      <p>
        <Icon name="check" /> {t('staff.totp.isOn')}
      </p>
      {isAsking ? (
        <form className="stack" onSubmit={send} noValidate>
          <TextField
            label={t('staff.totp.password')}
            type="password"
            autoComplete="current-password"
            autoFocus
            value={password}
            onChange={setPassword}
            error={problem?.code === 'login.wrong' ? t('staff.password.wrong') : null}
          />
          <TextField
            label={t('staff.totp.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
            error={problem && problem.code !== 'login.wrong' ? say(problem).title : null}
          />
          <p>
            <Button type="submit" busy={change.isPending}>
              {t('staff.totp.off')}
            </Button>
          </p>
        </form>
      ) : (
        <p>
          <Button onClick={() => setAsking(true)}>{t('staff.totp.off')}</Button>
        </p>
      )}
    </>
  );
}

function QrCode({ text, label }: { text: string; label: string }) {
  const drawn = useQuery({
    queryKey: ['qr', text],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: async () => {
      const { create } = await import('qrcode');
      const { modules } = create(text, { errorCorrectionLevel: 'M' });
      let path = '';
      for (let y = 0; y < modules.size; y += 1)
        for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x)) path += `M${x + 4} ${y + 4}h1v1h-1z`;
      return { size: modules.size + 8, path };
    },
  }).data;
  if (!drawn) return null;
  return (
    <svg className="qr" width="176" height="176" viewBox={`0 0 ${drawn.size} ${drawn.size}`} role="img" aria-label={label}>
      <path d={drawn.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
