// Het gesprek: notes per life domain, facts captured beside them, and the rights that change while one talks. Another screen for the client on request.
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { usePageAction } from '../../../web/actions.ts';
import { factsQuery, householdQuery, rightsQuery } from '../../../web/household/queries.ts';
import { headName, identityOf } from '../../../web/household/identity.ts';
import '../../../web/household/household.css';
import { languageStore, useLanguage, useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { queryClient } from '../../../web/query-client.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Icon } from '../../../web/ui/icon.tsx';
import { IdentityBar } from '../../../web/ui/identity-bar.tsx';
import { Capture } from './capture.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { DomainNotes } from './domain-notes.tsx';
import { InterpreterTimer, useMinutes } from './interpreter.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { LiveRights, useFirst } from './live-rights.tsx';
import { MissingFacts } from './missing-facts.tsx';
import { contactQuery } from './queries.ts';
import { TurnedScreen } from './turned-screen.tsx';
import { domains, type Domain } from './wire.ts';
import './desk.css';

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const contact = await queryClient.ensureQueryData(contactQuery(params['contactId'] ?? ''));
  await Promise.all([
    queryClient.ensureQueryData(householdQuery(contact.householdId)),
    queryClient.ensureQueryData(rightsQuery(contact.householdId, null, languageStore.get())),
  ]);
  return null;
};

export function Component() {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const { contactId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const contact = useSuspenseQuery(contactQuery(contactId)).data;
  const household = useSuspenseQuery(householdQuery(contact.householdId)).data;
  const answer = useSuspenseQuery(rightsQuery(contact.householdId, null, language)).data;
  const facts = useQuery(factsQuery(contact.householdId)).data;
  const before = useFirst(contact.id, answer.results);
  const [postponed, setPostponed] = useState<string[]>([]);
  const [isClosing, setClosing] = useState(false);
  const [isLinking, setLinking] = useState(false);
  const minutes = useMinutes(contact.openedAt, contact.closedAt);
  const isTurned = search.get('scherm') === 'klant';
  const open = domainOr(search.get('domein'));
  const turn = (on: boolean) => setSearch(on ? { scherm: 'klant' } : {}, { preventScrollReset: true });
  usePageAction({ id: 'desk.turn', label: isTurned ? 'desk.turnBack' : 'desk.turn', icon: 'turn', run: () => turn(!isTurned) });
  usePageAction(
    contact.closedAt === null
      ? { id: 'desk.close', label: 'desk.close', icon: 'check', keys: 'mod+enter', run: () => setClosing(true) }
      : null,
  );
  const later = (pointer: string) => setPostponed((list) => [...list, pointer]);

  if (isTurned)
    return <TurnedScreen household={household} answer={answer} postponed={postponed} onLater={later} onBack={() => turn(false)} />;
  return (
    <>
      <IdentityBar person={{ ...identityOf(household, t), worker: null }} windowTitle={t('desk.window')}>
        <Button icon="turn" onClick={() => turn(true)}>
          {t('desk.turn')}
        </Button>
        {contact.closedAt === null ? (
          <Button kind="do" keys="Ctrl ↵" onClick={() => setClosing(true)}>
            {t('desk.close')}
          </Button>
        ) : null}
      </IdentityBar>
      <div className="bar-t">
        <span className="rec">
          <Icon name="clock" /> {t(contact.closedAt === null ? 'desk.running' : 'desk.wasRunning')}{' '}
          <b className="num">{t('desk.minutes', { n: minutes })}</b>
        </span>
        <InterpreterTimer contact={contact} language={household.language} />
        <span className="rec">
          <Icon name="lock" /> {t('desk.notes.whoSees')}
        </span>
        {contact.closedAt === null ? (
          <Button small icon="open" onClick={() => void navigate(paths.contactCode(contact.id))}>
            {t('citizen.load.open')}
          </Button>
        ) : null}
        {contact.isAnonymous && contact.closedAt === null ? (
          <Button small icon="link" onClick={() => setLinking(true)}>
            {t('desk.link.open')}
          </Button>
        ) : null}
        {contact.closure ? <ClosedNote closure={contact.closure} /> : null}
      </div>
      <div className="talk">
        <DomainNotes
          contact={contact}
          open={open}
          onOpen={(domain) => setSearch({ domein: domain }, { replace: true, preventScrollReset: true })}
        />
        <section className="cap" aria-labelledby="h-cap">
          <Capture
            household={household}
            facts={(facts ?? [])
              .filter((fact) => fact.notedAt >= contact.openedAt && !fact.retractedAt)
              .toSorted((a, b) => b.notedAt.localeCompare(a.notedAt))}
          />
          <MissingFacts householdId={household.id} members={household.members} domain={open} questions={answer.questions} />
        </section>
        <LiveRights
          members={household.members}
          householdId={household.id}
          answer={answer}
          before={before}
          postponed={postponed}
          onLater={later}
        />
      </div>
      {isLinking ? <LinkDialog contact={contact} onClose={() => setLinking(false)} /> : null}
      {isClosing ? <CloseDialog contact={contact} who={headName(household, t)} onClose={() => setClosing(false)} /> : null}
    </>
  );
}

function domainOr(text: string | null): Domain {
  return domains.find((domain) => domain === text) ?? 'income';
}

function ClosedNote({ closure }: { closure: { outcome: string; rightsCheck: string } }) {
  const t = useText();
  return (
    <span className="rec">
      <Icon name="check" />{' '}
      {t('desk.closed', {
        outcome: t(`desk.outcome.${closure.outcome}`),
        rightsCheck: t(`desk.rightsCheck.${closure.rightsCheck}`).toLocaleLowerCase(),
      })}
    </span>
  );
}
