// One local rule: typed by its author with its faults beside it, and read, weighed and released by another.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ask } from '../../../web/api/client.ts';
import { useText } from '../../../web/language.tsx';
import { useCan, useMe } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { Refusal } from '../../../web/shell/refusal.tsx';
import { showToast } from '../../../web/toasts.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Skeleton } from '../../../web/ui/message.tsx';
import { ruleFaultsQuery, ruleQuery, useCatalogueChange, type Rule, type RuleBody } from './data.ts';
import { Decide } from './decide.tsx';
import { CatalogueFrame } from './frame.tsx';
import { RuleForm } from './rule-form.tsx';
import { cleaned, newRule } from './rule-form-state.ts';
import { useDebounced } from './use-debounced.ts';

export function Component() {
  const { ruleId } = useParams();
  const today = useToday();
  const rule = useQuery({ ...ruleQuery(ruleId ?? ''), enabled: ruleId !== undefined });
  if (rule.isError && !rule.data) return <Fault error={rule.error} onRetry={() => void rule.refetch()} />;
  if (ruleId === undefined ? today === null : !rule.data) return <Skeleton lines={8} />;
  return <RulePage key={ruleId ?? 'new'} rule={rule.data ?? null} today={today ?? ''} />;
}

function RulePage({ rule, today }: { rule: Rule | null; today: string }) {
  const t = useText();
  const can = useCan();
  const me = useMe();
  const [body, setBody] = useState<RuleBody>(rule?.body ?? newRule(today));
  const isMine = rule === null || rule.writtenBy.id === me.account.id;
  const isTyped = isMine && (rule?.state ?? 'draft') === 'draft' && can('catalogue.write');
  const sent = useDebounced(body);
  const isNamed = sent.right.length > 3;
  const asked = useQuery({
    ...ruleFaultsQuery(cleaned(sent)),
    enabled: isTyped && isNamed,
    placeholderData: (before) => before,
  });
  const faults = isTyped ? (asked.data?.faults ?? []) : (rule?.faults ?? []);
  return (
    <CatalogueFrame title={rule ? rule.label : t('catalogue.rule.new')} sub={t('catalogue.rule.sub')}>
      {rule && !isTyped ? <Decide draft={rule} chosen={{ rules: [rule.id] }} /> : null}
      <RuleForm body={body} onChange={setBody} faults={faults} readOnly={!isTyped} isKept={rule !== null} />
      {isTyped ? (
        <Keep
          rule={rule}
          body={body}
          isNamed={isNamed}
          isClean={isNamed && asked.data !== undefined && faults.length === 0 && sent === body}
        />
      ) : null}
      {rule && isTyped ? <Decide draft={{ ...rule, faults }} chosen={{ rules: [rule.id] }} /> : null}
    </CatalogueFrame>
  );
}

function Keep({ rule, body, isNamed, isClean }: { rule: Rule | null; body: RuleBody; isNamed: boolean; isClean: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  const [version, setVersion] = useState(rule?.version ?? 0);
  const keep = async (): Promise<Rule> => {
    if (!rule) return ask('POST /catalogue/rules', { body: cleaned(body) });
    const kept = await ask('PUT /catalogue/rules/{ruleId}', { path: { ruleId: rule.id }, body: cleaned(body), version });
    setVersion(kept.version);
    return kept;
  };
  const save = useCatalogueChange(keep, (kept) => {
    showToast(t('catalogue.kept'));
    if (!rule) void navigate(paths.localRule(kept.id), { replace: true });
  });
  const submit = useCatalogueChange(
    async () => {
      const { id } = await keep();
      return ask('POST /catalogue/submit', { body: { rules: [id] } });
    },
    ({ rules: [done] }) => {
      showToast(t('catalogue.submitted'));
      if (done) void navigate(paths.localRule(done.id), { replace: true });
    },
  );
  const discard = useCatalogueChange(
    (ruleId: string) => ask('DELETE /catalogue/rules/{ruleId}', { path: { ruleId } }),
    () => void navigate(paths.localRules, { replace: true }),
  );
  const error = save.error ?? submit.error ?? discard.error;
  return (
    <div className="stack">
      <Refusal error={error} />
      <p className="line-acts">
        <Button kind="do" busy={submit.isPending} notYet={!isClean} onClick={() => isClean && submit.mutate(undefined)}>
          {t('catalogue.submit')}
        </Button>
        <Button busy={save.isPending} notYet={!isNamed} onClick={() => isNamed && save.mutate(undefined)}>
          {t('catalogue.keep')}
        </Button>
        {rule ? (
          <Button kind="bare" busy={discard.isPending} onClick={() => discard.mutate(rule.id)}>
            {t('catalogue.discard')}
          </Button>
        ) : null}
        <span className="meta" role="status">
          {t(isClean ? 'catalogue.noFaults' : isNamed ? 'catalogue.someFaults' : 'catalogue.nameFirst')}
        </span>
      </p>
    </div>
  );
}
