// What one can do and write: buttons and fields, in rest, pointed at, focused, not yet, busy, wrong and read-only.
import { useState } from 'react';
import { Button, IconButton, type ButtonKind } from '../ui/button.tsx';
import { Checkbox, RadioGroup, Segment } from '../ui/choice.tsx';
import { Combo } from '../ui/combo.tsx';
import { DateField, DatePartsField } from '../ui/date-field.tsx';
import { Select, TextArea, TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { MoneyField } from '../ui/money-field.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { useSample } from './samples.ts';
import { Section, Specimen } from './section.tsx';

export function GalleryControls() {
  const sample = useSample();
  return (
    <>
      <Section title="Knoppen" rule="Eén volle knop per scherm. Zwart enkel voor een rechtshandeling.">
        <ButtonRow kind="do" label={sample.save} />
        <ButtonRow kind="plain" label={sample.print} />
        <ButtonRow kind="bare" label={sample.later} />
        <div className="flow">
          <Specimen caption="rechtshandeling">
            <Button kind="law">Beslis voor 40 dossiers</Button>
          </Specimen>
          <Specimen caption="focus">
            <Button kind="law" className="is-focus">
              Geef betaling vrij
            </Button>
          </Specimen>
          <Specimen caption="met toets">
            <Button kind="do" icon="note" keys="N">
              {sample.note}
            </Button>
          </Specimen>
          <Specimen caption="pijl keert mee">
            <Button icon="arrow" flip>
              {sample.next}
            </Button>
          </Specimen>
          <Specimen caption="klein, in tabel">
            <Button small>Roep op</Button>
          </Specimen>
          <Specimen caption="link">
            <a href="#inhoud">Bekijk het ontvangstbewijs</a>
          </Specimen>
          <Specimen caption="icoonknop 32">
            <IconButton icon="hide" label="Scherm verbergen" />
          </Specimen>
        </div>
      </Section>
      <Fields />
      <Section title="Burger" rule="Groot, één vraag, altijd ook beeld. Elk doel minstens 44 px.">
        <BigQuestion />
      </Section>
    </>
  );
}

function ButtonRow({ kind, label }: { kind: ButtonKind; label: string }) {
  return (
    <div className="flow row">
      <Specimen caption="rust">
        <Button kind={kind}>{label}</Button>
      </Specimen>
      <Specimen caption="aanwijzen">
        <Button kind={kind} className="is-hover">
          {label}
        </Button>
      </Specimen>
      <Specimen caption="focus">
        <Button kind={kind} className="is-focus">
          {label}
        </Button>
      </Specimen>
      <Specimen caption="kan nog niet">
        <Button kind={kind} notYet>
          {label}
        </Button>
      </Specimen>
      <Specimen caption="bezig">
        <Button kind={kind} busy>
          Bezig
        </Button>
      </Specimen>
    </div>
  );
}

function Fields() {
  const sample = useSample();
  const [cents, setCents] = useState<number | null>(69_000);
  const [on, setOn] = useState<string | null>('2024-11-28');
  const [born, setBorn] = useState<string | null>('1990-05-12');
  const [status, setStatus] = useState<string | null>('refugee');
  const [language, setLanguage] = useState<string | null>('ar');
  const [gas, setGas] = useState('yes');
  const [filter, setFilter] = useState('all');
  const [isChecked, setChecked] = useState(true);
  const [note, setNote] = useState(sample.noteText);
  const statuses = [
    { value: 'refugee', label: sample.refugee },
    { value: 'student', label: sample.student },
  ];
  return (
    <Section title="Velden" rule="Label boven, hulp eronder, fout met oplossing. De invoer blijft staan.">
      <div className="cols3">
        <MoneyField label={sample.rent} hint={sample.rentHint} cents={cents} onChange={setCents} />
        <TextField
          label="Datum van het huurcontract"
          error="Die dag moet nog komen. Kijk het jaar na."
          value="28-11-2026"
          onChange={() => {}}
        />
        <TextField label="Domicilie" hint="Rijksregister, alleen lezen" value="Kruisheide 18" onChange={() => {}} readOnly />
        <Select label={sample.status} value={status} onChange={setStatus} options={statuses} emptyLabel={sample.unknown} />
        <DatePartsField label={sample.birth} on={born} onChange={setBorn} today="2025-02-18" notAfterToday />
        <RadioGroup
          label={sample.gas}
          value={gas}
          onChange={setGas}
          options={[
            { value: 'yes', label: sample.yes },
            { value: 'no', label: sample.no },
            { value: 'unknown', label: sample.unknown },
          ]}
        />
        <DateField label="Huurcontract van" on={on} onChange={setOn} today="2025-02-18" notAfterToday />
        <Combo
          label="Taal"
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'ar', label: 'Arabisch' },
            { value: 'tr', label: 'Turks' },
            { value: 'uk', label: 'Oekraïens' },
          ]}
        />
        <fieldset className="field">
          <legend className="label">Toestemming</legend>
          <Checkbox label="Rechten opzoeken, tot 05-02-2026" checked={isChecked} onChange={setChecked} />
          <Checkbox label="Delen met CAW Heiderode" checked={!isChecked} onChange={(next) => setChecked(!next)} />
        </fieldset>
        <TextArea
          label="Notitie"
          hint={
            <>
              <Icon name="check" size={16} /> bewaard 2 s geleden
            </>
          }
          value={note}
          onChange={setNote}
          lang={sample.lang}
        />
        <div>
          <Segment
            label="Toon"
            value={filter}
            onChange={setFilter}
            options={[
              { value: 'all', label: 'Alles' },
              { value: 'talks', label: 'Gesprekken' },
              { value: 'facts', label: 'Feiten' },
            ]}
          />
          <span className="cap0">filter, geen antwoord</span>
        </div>
      </div>
    </Section>
  );
}

function BigQuestion() {
  const sample = useSample();
  const options = [
    { key: 'kind', label: sample.withChildren, checked: false },
    { key: 'partner', label: sample.withPartner, checked: true },
    { key: 'alleen', label: sample.alone, checked: false },
  ];
  return (
    <div className="cols2 cit plain">
      <fieldset className="opts" lang={sample.lang}>
        <legend className="big-q">{sample.doorstep}</legend>
        {options.map((option) => (
          <label className="opt" key={option.key}>
            <input type="checkbox" defaultChecked={option.checked} />
            <Pictogram name={option.key} />
            <span>{option.label}</span>
            <span className="box">
              <Icon name="check" />
            </span>
          </label>
        ))}
      </fieldset>
      <div className="stack" lang={sample.lang}>
        <Button kind="do">
          {sample.next} <Icon name="arrow" flip />
        </Button>
        <p className="qh">
          <button type="button" className="say" aria-label="Lees voor">
            <Icon name="speak" size={24} />
          </button>
          <span className="hint">Lees voor</span>
        </p>
      </div>
    </div>
  );
}
