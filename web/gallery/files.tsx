// What stands in a file: the two shape alphabets, terms, identity, facts, timeline, tasks.
import { useState } from 'react';
import { useText } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { FactTable, SourceLegend } from '../ui/facts.tsx';
import { IdentityBar } from '../ui/identity-bar.tsx';
import { Disc, outcomes, Square } from '../ui/marks.tsx';
import { Stamp } from '../ui/message.tsx';
import { Ruler } from '../ui/ruler.tsx';
import { TaskList, type TaskLine } from '../ui/task.tsx';
import { TermWords } from '../ui/term-words.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { useSample } from './samples.ts';
import { Section } from './section.tsx';

const today = '2025-02-18';
const meanings: Record<string, string> = {
  yes: 'alle voorwaarden voldaan',
  likely: 'nog een vraag, maar elke uitkomst is ja',
  open: 'één vraag beslist',
  self: 'twee lezingen, of een afweging',
  unlikely: 'nog een vraag, maar weinig kans',
  already: 'loopt al',
  no: 'met de reden',
};

export function GalleryFiles() {
  const t = useText();
  const sample = useSample();
  return (
    <>
      <Section title="Uitkomst van een recht" rule="Cirkel. Vol is beslist, stippel is open, half is afwegen.">
        <div className="cols3">
          {outcomes.map((outcome) => (
            <p className="st" key={outcome}>
              <Disc outcome={outcome} size={20} />
              <span>
                <b>{t(`ui.outcome.${outcome}`)}</b>
                <br />
                <span className="meta">{meanings[outcome]}</span>
              </span>
            </p>
          ))}
        </div>
      </Section>
      <Section title="Bron van een feit" rule="Vierkant. Hoe voller, hoe sterker.">
        <div className="cols3">
          {(['authentic', 'document', 'declared', 'unknown'] as const).map((source) => (
            <p className="st" key={source}>
              <Square source={source} size={16} />
              <b>{source === 'unknown' ? t('ui.fact.unknown') : t(`ui.source.${source}`)}</b>
            </p>
          ))}
        </div>
      </Section>
      <Terms />
      <Section title="Identiteitsbalk" rule="Blijft boven elk dossier staan. Wie heb ik voor mij, en wat moet ik weten.">
        <IdentityBar
          windowTitle=""
          isHeading={false}
          loose
          person={{
            name: sample.name,
            birthDate: '1990-05-12',
            age: 34,
            language: sample.language,
            needsInterpreter: true,
            household: sample.children,
            phone: '0499 00 12 34',
            safety: sample.shielded,
            consent: 'Rechten tot 05-02-2026',
            worker: 'Lotte Maes',
          }}
        >
          <Button kind="do" icon="note" keys="N">
            {sample.note}
          </Button>
        </IdentityBar>
        <IdentityBar windowTitle="" isHeading={false} loose person={{ name: 'Zonder naam' }} />
      </Section>
      <Facts />
      <TimelineAndTasks />
    </>
  );
}

function Terms() {
  const terms: { key: string; startedOn: string | null; dueOn: string; suspensions?: { from: string; until: string }[]; time?: string }[] =
    [
      { key: 'calm', startedOn: '2025-02-05', dueOn: '2025-03-07' },
      { key: 'soon', startedOn: '2025-01-22', dueOn: '2025-02-21' },
      { key: 'late', startedOn: '2025-01-17', dueOn: '2025-02-16' },
      { key: 'suspended', startedOn: '2025-01-24', dueOn: '2025-02-23', suspensions: [{ from: '2025-02-01', until: '2025-02-08' }] },
      { key: 'long', startedOn: '2024-11-28', dueOn: '2025-02-28' },
      { key: 'year', startedOn: '2024-03-24', dueOn: '2025-03-24' },
      { key: 'short', startedOn: '2025-02-16', dueOn: '2025-02-24' },
      { key: 'moment', startedOn: null, dueOn: '2025-02-20', time: '14:00' },
    ];
  return (
    <Section title="Termijn" rule="Eén streepje per dag. De paal is de wettelijke dag. Boven het streepje: geschorst.">
      <div className="cols2 terms">
        <div>
          {terms.map(({ key, time, ...term }) => (
            <p className="st" key={key}>
              {term.startedOn ? <Ruler {...term} today={today} /> : null}
              <TermWords {...term} today={today} time={time ?? null} withDay />
            </p>
          ))}
        </div>
        <div>
          {terms.map(({ key, time: _time, ...term }) => (
            <Ruler key={key} {...term} today={today} hangs />
          ))}
          <p>
            <Stamp>Te laat</Stamp> <Stamp kind="open">Geschorst</Stamp> <Stamp kind="quiet">Concept</Stamp>{' '}
            <Stamp kind="quiet">In wachtrij</Stamp> <Stamp kind="quiet">Verzonden</Stamp> <Stamp>Botsing</Stamp>
          </p>
        </div>
      </div>
    </Section>
  );
}

function Facts() {
  return (
    <Section title="Feiten" rule="Label, waarde, en in de kantlijn de bron, de datum en het vierkant. Wat niet gekend is, vraagt men.">
      <div className="sunk">
        <FactTable
          caption="Inkomen per maand"
          lines={[
            {
              key: 'wage',
              label: 'Loon poetswerk',
              value: '€ 640,00',
              strong: true,
              isNumber: true,
              onEdit: () => {},
              source: { kind: 'document', label: 'loonfiche', date: '31-01' },
              differs: [{ key: 'ksz', value: '€ 702,15', isNumber: true, source: { kind: 'authentic', label: 'KSZ', date: '17-02' } }],
            },
            {
              key: 'groeipakket',
              label: 'Groeipakket',
              value: '€ 548,31',
              isNumber: true,
              source: { kind: 'document', label: 'uitbetaler', date: '10-02' },
            },
            { key: 'maintenance', label: 'Onderhoudsgeld', value: null, onAsk: () => {} },
            { key: 'work', label: 'Werk', value: '14 uur per week', source: { kind: 'declared', label: 'verklaard', date: '05-02' } },
          ]}
        />
        <SourceLegend />
      </div>
    </Section>
  );
}

function TimelineAndTasks() {
  const sample = useSample();
  const [done, setDone] = useState<string[]>(['3']);
  const tasks: TaskLine[] = [
    {
      id: '1',
      what: 'Leg het leefloon voor aan het comité',
      why: 'Voorstel is volledig. Zitting op 27 februari.',
      to: '#inhoud',
      startedOn: '2025-02-05',
      dueOn: '2025-03-07',
    },
    { id: '2', what: 'Vraag: kreeg zij al een installatiepremie?', why: 'Beslist over € 1.776,07 eenmalig.' },
    { id: '3', what: 'Kijk het loon van januari na' },
  ];
  return (
    <Section title="Tijdlijn en taken" rule="Nieuwste eerst, eigen woorden in schreef. Een taak begint met haar werkwoord.">
      <div className="cols2">
        <Timeline
          events={[
            {
              key: '1',
              day: 'di 18 feb',
              time: '9:12',
              dateTime: '2025-02-18T09:12',
              mark: { icon: 'sms' },
              title: 'Sms verstuurd',
              by: 'Lotte Maes',
              words: { text: 'الخميس الساعة 14:00. أحضري كشف الراتب معك.', lang: 'ar', rtl: true },
              children: <p>Donderdag om 14 uur. Breng uw loonfiche mee.</p>,
            },
            {
              key: '2',
              day: 'ma 17 feb',
              time: '16:40',
              dateTime: '2025-02-17T16:40',
              mark: { outcome: 'yes' },
              title: 'Recht veranderd: huurwaarborglening',
              by: 'door nieuw feit',
              children: <p>Van open naar ja, want de huur is nu gekend.</p>,
            },
            {
              key: '3',
              day: 'wo 12 feb',
              time: '13:30',
              dateTime: '2025-02-12T13:30',
              mark: { icon: 'home' },
              title: 'Huisbezoek, 50 minuten met tolk',
              by: 'Lotte Maes',
              words: { text: sample.noteText, lang: sample.lang, rtl: sample.lang === 'ar' },
            },
          ]}
        />
        <TaskList
          tasks={tasks.map((task) => ({ ...task, isDone: done.includes(task.id) }))}
          today={today}
          onToggle={(task) =>
            setDone((before) => (before.includes(task.id) ? before.filter((id) => id !== task.id) : [...before, task.id]))
          }
        />
      </div>
    </Section>
  );
}
