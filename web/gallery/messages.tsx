// What the house says: banners, toasts, conflicts, doubles, dialogs, tables, empty places, waits.
import { useState } from 'react';
import { useText } from '../language.tsx';
import { showToast } from '../toasts.ts';
import { Button } from '../ui/button.tsx';
import { ConflictTable, DuplicateTable } from '../ui/compare.tsx';
import { Dialog, LegalAct } from '../ui/dialog.tsx';
import { amount, dateShort } from '../ui/format.ts';
import { Banner, Empty, Progress, Skeleton } from '../ui/message.tsx';
import { Table, type Column } from '../ui/table.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Section } from './section.tsx';

export function GalleryMessages() {
  return (
    <>
      <Section title="Meldingen" rule="Zeg wat er gebeurde, wat bewaard is, wat nu kan.">
        <div className="stack">
          <Banner kind="bad" title="De KSZ antwoordt niet." action={<Button small>Ga verder zonder</Button>}>
            Uw invoer is bewaard. Wij proberen elke minuut opnieuw.
          </Banner>
          <Banner kind="mind" title="Ilse wijzigde de huur terwijl u typte." action={<Button small>Vergelijk</Button>}>
            Kies per feit wat blijft.
          </Banner>
          <Banner kind="good" title="41 brieven staan klaar." action={<Button small>Toon die ene</Button>}>
            1 brief mist een adres.
          </Banner>
          <Banner icon="offline" title="Geen verbinding.">
            U werkt verder, alles blijft op deze tablet. 3 dingen wachten.
          </Banner>
          <p className="toast">
            <span>Taak afgevinkt</span> <span className="left num">nog 8 s</span>
            <Button small icon="undo">
              Maak ongedaan
            </Button>
          </p>
          <p>
            <Button small onClick={() => showToast('Taak afgevinkt', { undo: () => {} })}>
              Toon een toast
            </Button>
          </p>
        </div>
      </Section>
      <Comparing />
      <Acting />
      <Section title="Tabs" rule="Elke tab is een adres. Een tab zonder kamer is er niet.">
        <Tabs
          label="Voorbeeld van tabs"
          tabs={[
            { to: '/galerij', label: 'Overzicht' },
            { to: '/personen', label: 'Rechten', count: 8 },
            { to: '/mijn-account', label: 'Wie keek mee' },
          ]}
        />
      </Section>
      <Sorted />
      <Section title="Leeg en laden" rule="Zeg wat hier komt en geef één actie.">
        <div className="cols3">
          <Empty title="Niemand wacht." action={<Button small>Geef een ticket</Button>}>
            Wie zich aanmeldt, verschijnt hier met een nummer.
          </Empty>
          <Empty title="Nog geen feiten over werk." action={<Button small>Begin een gesprek</Button>}>
            Ze komen uit het gesprek of uit de KSZ. U typt ze één keer.
          </Empty>
          <div>
            <Skeleton at={0} />
            <span className="cap0">pas na 300 ms zichtbaar</span>
          </div>
          <Progress label="Brieven maken" done={17} total={42} />
          <Progress label="Bezig met zoeken" />
        </div>
      </Section>
    </>
  );
}

function Comparing() {
  const [choice, setChoice] = useState<Record<string, 'yours' | 'theirs'>>({ rent: 'yours', work: 'theirs' });
  return (
    <>
      <Section title="Botsing" rule="Nooit stil overschrijven. Per feit kiezen, met naam en uur.">
        <ConflictTable
          yoursLabel="Van u, 10:41"
          theirsLabel="Van Ilse, 10:39"
          choice={choice}
          onChoose={(key, side) => setChoice((before) => ({ ...before, [key]: side }))}
          lines={[
            { key: 'rent', label: 'Huur', yours: '€ 690,00', theirs: '€ 680,00' },
            { key: 'work', label: 'Werk', yours: '14 uur per week', theirs: '16 uur per week' },
          ]}
        />
      </Section>
      <Section title="Dubbel dossier" rule="Wat u typte staat bovenaan, de anderen eronder, met de reden.">
        <DuplicateTable
          typed={{ name: 'Rachid El Amrawi', birthDate: '1985-04-03', address: 'Dreef 7' }}
          onChoose={() => {}}
          candidates={[
            {
              personId: '1',
              name: 'Rachid Amraoui',
              birthDate: '1985-04-03',
              address: 'Dreef 7',
              reason: 'zelfde dag en adres, klinkt gelijk',
            },
            { personId: '2', name: 'Rachida El Amrani', birthDate: null, address: 'Molenbos 2', reason: 'naam lijkt' },
          ]}
        />
      </Section>
    </>
  );
}

function Acting() {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const act = (
    <LegalAct
      lines={[
        { label: 'Aan', value: <span className="who">Samira Haddad</span> },
        { label: 'Bedrag', value: '€ 1.155,66 per maand' },
        { label: 'Vanaf', value: '5 februari 2025' },
        { label: 'Daarna', value: 'De brief moet binnen 8 dagen vertrekken, ten laatste op 7 maart.' },
      ]}
      act="Ken toe"
      back="Terug naar het voorstel"
      onAct={() => setOpen(false)}
      onBack={() => setOpen(false)}
    />
  );
  return (
    <Section title="Rechtshandeling" rule="Enkel hier een bevestiging: wie, wat, hoeveel, vanaf wanneer.">
      <div className="dlg" role="group" aria-label="U kent een leefloon toe">
        <h3>U kent een leefloon toe</h3>
        {act}
      </div>
      <p className="cap0">
        <Button small onClick={() => setOpen(true)}>
          {t('gallery.asDialog')}
        </Button>
      </p>
      {isOpen ? (
        <Dialog title="U kent een leefloon toe" onClose={() => setOpen(false)}>
          {act}
        </Dialog>
      ) : null}
    </Section>
  );
}

type Request = { id: string; name: string; on: string; cents: number | null };
const columns: Column<Request>[] = [
  {
    key: 'name',
    label: 'Naam',
    isRowHeader: true,
    cell: (row) => <span className="who">{row.name}</span>,
    sort: (row) => row.name,
  },
  { key: 'on', label: 'Aangevraagd', cell: (row) => <span className="num">{dateShort(row.on)}</span>, sort: (row) => row.on },
  {
    key: 'cents',
    label: 'Euro',
    isNumber: true,
    cell: (row) => (row.cents === null ? 'niet gekend' : amount(row.cents)),
    sort: (row) => row.cents,
  },
];

function Sorted() {
  const rows: Request[] = [
    { id: '1', name: 'Samira Haddad', on: '2025-02-05', cents: 115_566 },
    { id: '2', name: 'Kristof Daems', on: '2025-01-17', cents: 131_420 },
    { id: '3', name: 'Nele Put', on: '2024-11-22', cents: null },
  ];
  return (
    <Section title="Tabel" rule="Kop 13 grijs, één lijn eronder, cijfers aan het einde. Sorteren met de kop, ook met de toetsen.">
      <Table caption="Aanvragen" rows={rows} keyOf={(row) => row.id} initialSort={{ key: 'on', up: false }} columns={columns} />
    </Section>
  );
}
