// "Rond af": a contact closes only with an outcome and a state of the rights check. What is still lacking is said before one asks.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '../../../web/call.ts';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { reportProblem } from '../../../web/funnel.ts';
import { showToast } from '../../../web/toasts.ts';
import { asProblem } from '../../../web/problem.ts';
import { Button, ButtonLink } from '../../../web/ui/button.tsx';
import { Checkbox, RadioGroup } from '../../../web/ui/choice.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import { Banner } from '../../../web/ui/message.tsx';
import { whyNotYet, outcomes, rightsChecks, type Closing } from './closing.ts';
import type { Contact } from './wire.ts';

export function CloseDialog({ contact, who, onClose }: { contact: Contact; who: string; onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [closing, setClosing] = useState<Closing>({ outcome: null, rightsCheck: null, reason: '', referredTo: '', isAccepted: false });
  const [wasTried, setTried] = useState(false);
  const lacking = whyNotYet(closing, contact.isFamilyQuestion);
  const close = useMutation({
    meta: { handlesErrors: true },
    mutationFn: () => post<unknown>(`/contacts/${contact.id}/close`, bodyOf(closing)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['contact', contact.id] });
      void client.invalidateQueries({ queryKey: ['contacts'] });
      showToast(t('desk.close.done'), {
        undo: () => post(`/contacts/${contact.id}/reopen`).then(() => navigate(paths.contact(contact.id)), reportProblem),
      });
      void navigate(paths.household(contact.householdId));
    },
  });
  const refused = close.error ? reasonsOf(close.error) : [];
  return (
    <Dialog title={t('desk.close.title', { who })} onClose={onClose} wide>
      <form
        className="closing"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (lacking.length === 0) close.mutate();
        }}
      >
        <RadioGroup
          label={t('desk.close.outcome')}
          value={closing.outcome}
          error={wasTried && closing.outcome === null ? t('desk.close.outcomeMissing') : null}
          onChange={(outcome) => setClosing({ ...closing, outcome })}
          options={outcomes.map((value) => ({ value, label: t(`desk.outcome.${value}`) }))}
        />
        {closing.outcome === 'referred' ? (
          <div>
            <TextField
              label={t('desk.close.referredTo')}
              value={closing.referredTo}
              onChange={(referredTo) => setClosing({ ...closing, referredTo })}
            />
            <Checkbox
              label={t('desk.close.isAccepted')}
              checked={closing.isAccepted}
              onChange={(isAccepted) => setClosing({ ...closing, isAccepted })}
            />
          </div>
        ) : null}
        <RadioGroup
          label={t('desk.close.rightsCheck')}
          hint={t('desk.close.rightsCheckHint')}
          value={closing.rightsCheck}
          error={wasTried && closing.rightsCheck === null ? t('desk.close.rightsCheckMissing') : null}
          onChange={(rightsCheck) => setClosing({ ...closing, rightsCheck })}
          options={rightsChecks.map((value) => ({ value, label: t(`desk.rightsCheck.${value}`) }))}
        />
        <TextField
          label={t(lacking.includes('reason') || closing.rightsCheck === 'refused' ? 'desk.close.why' : 'desk.close.note')}
          value={closing.reason}
          error={wasTried && lacking.includes('reason') ? t('desk.close.reasonMissing') : null}
          onChange={(reason) => setClosing({ ...closing, reason })}
        />
        {refused.length > 0 ? (
          <Banner kind="bad" title={t('desk.close.cannot')}>
            {refused.map((reason) => t(`desk.close.because.${reason}`)).join(' ')}
          </Banner>
        ) : null}
        {lacking.length > 0 ? (
          <p className="meta">{t('desk.close.lacking', { list: lacking.map((what) => t(`desk.close.lack.${what}`)).join(', ') })}</p>
        ) : null}
        <p className="acts">
          <Button kind="do" type="submit" busy={close.isPending} notYet={lacking.length > 0} onClick={() => setTried(true)}>
            {t('desk.close')}
          </Button>
          <ButtonLink to={paths.householdRights(contact.householdId)}>{t('desk.close.toRights')}</ButtonLink>
          <Button kind="bare" onClick={onClose}>
            {t('desk.close.goOn')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}

function bodyOf({ outcome, rightsCheck, reason, referredTo, isAccepted }: Closing): Record<string, unknown> {
  const words = reason.trim() === '' ? {} : { reason: reason.trim() };
  const referral = outcome === 'referred' ? { referredTo: referredTo.trim() || null, isAccepted } : {};
  return { outcome, rightsCheck, ...words, ...referral };
}

/** The reasons of the server, by code; a fault of another kind is said as such. */
function reasonsOf(error: unknown): string[] {
  const { body, code } = asProblem(error);
  const reasons = Array.isArray(body['reasons']) ? body['reasons'].map(String) : [];
  return reasons.length > 0 ? reasons : [code === 'contact.closed' ? 'alreadyClosed' : 'unknown'];
}
