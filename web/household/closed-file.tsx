// A file that is not open for who asks. In an emergency it opens for some hours: why is asked first, kept as typed until the server took it, and looked at
// afterwards by somebody else. A file that does not exist, or that only named people may know of, shows this same page.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useRevalidator, useRouteError } from 'react-router';
import { ask } from '../api/client.ts';
import { useLocalDraft } from './use-local-draft.ts';
import { useLanguage, useText } from '../language.tsx';
import { useCan } from '../me.ts';
import { paths } from '../paths.ts';
import { useProblemText } from '../problem-text.ts';
import { asProblem } from '../problem.ts';
import { Fault } from '../shell/page-fault.tsx';
import { showToast } from '../toasts.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { TextArea } from '../ui/field.tsx';
import { clockTime } from '../ui/format.ts';
import { Banner } from '../ui/message.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { categories, shortestReason, type Category } from './glass-data.ts';
import './household.css';

export function ErrorBoundary() {
  const error = useRouteError();
  const can = useCan();
  const { householdId } = useParams();
  const isClosed = asProblem(error).status === 404 && householdId !== undefined && can('household.breakGlass');
  return isClosed ? <ClosedFile householdId={householdId} /> : <Fault error={error} />;
}

function ClosedFile({ householdId }: { householdId: string }) {
  const t = useText();
  return (
    <>
      <PageHead title={t('household.glass.closed')} sub={t('household.glass.closedSub')} />
      <div className="page-b closed-file">
        <p>{t('household.glass.ask')}</p>
        <p className="acts">
          <ButtonLink icon="back" to={paths.persons}>
            {t('household.glass.toPersons')}
          </ButtonLink>
        </p>
        <Emergency householdId={householdId} />
      </div>
    </>
  );
}

function Emergency({ householdId }: { householdId: string }) {
  const t = useText();
  const language = useLanguage();
  const say = useProblemText();
  const client = useQueryClient();
  const revalidator = useRevalidator();
  const [category, setCategory] = useState<Category | null>(null);
  const [wasTried, setTried] = useState(false);
  const reason = useLocalDraft(`glass/${householdId}`);
  const written = reason.text.trim().length;
  const open = useMutation({
    meta: { handlesErrors: true },
    mutationFn: (chosen: Category) =>
      ask('POST /households/{householdId}/break-glass', { path: { householdId }, body: { reason: reason.text.trim(), category: chosen } }),
    onSuccess: async ({ until }) => {
      reason.clear();
      showToast(t('household.glass.opened', { time: clockTime(until, language) }));
      client.removeQueries({ queryKey: ['household', householdId] });
      await revalidator.revalidate();
    },
  });
  const submit = () => {
    setTried(true);
    if (category !== null && written >= shortestReason) open.mutate(category);
  };
  return (
    <section aria-labelledby="h-emergency" className="emergency">
      <h2 className="h" id="h-emergency">
        {t('household.glass.title')}
      </h2>
      <p>{t('household.glass.how')}</p>
      <ul className="bullets">
        <li>{t('household.glass.hours')}</li>
        <li>{t('household.glass.logged')}</li>
        <li>{t('household.glass.reviewed')}</li>
      </ul>
      <form
        className="stack"
        aria-labelledby="h-emergency"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <RadioGroup
          label={t('household.glass.category')}
          value={category}
          onChange={(value) => setCategory(value as Category)}
          options={categories.map((value) => ({ value, label: t(`household.glass.category.${value}`) }))}
          error={wasTried && category === null ? t('household.glass.categoryMissing') : null}
        />
        <TextArea
          label={t('household.glass.reason')}
          hint={t('household.glass.reasonHint', { n: shortestReason })}
          value={reason.text}
          onChange={reason.change}
          maxLength={1000}
          rows={4}
          error={wasTried && written < shortestReason ? t('household.glass.reasonShort', { n: shortestReason - written }) : null}
        />
        {open.isError ? (
          <Banner kind="bad" title={asProblem(open.error).status === 404 ? t('household.glass.refused') : say(open.error).title}>
            {asProblem(open.error).status === 404 ? t('household.glass.refusedBody') : say(open.error).body} {t('household.glass.kept')}
          </Banner>
        ) : null}
        <p className="acts">
          <Button kind="do" type="submit" icon="lock" busy={open.isPending}>
            {t('household.glass.open')}
          </Button>
        </p>
      </form>
    </section>
  );
}
