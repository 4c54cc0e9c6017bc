// Rights: rows, questions, reasons, computation, what changes, the sums.
import { Button } from '../ui/button.tsx';
import { AskBlock, ChangeList } from '../ui/live.tsx';
import { Calculation, ReasonTree } from '../ui/reasons.tsx';
import { QuestionRow, RightRow, RightsSum, SumBlock } from '../ui/rights.tsx';
import { useSample } from './samples.ts';
import { Section } from './section.tsx';

export function GalleryRights() {
  const sample = useSample();
  return (
    <>
      <Section title="Rechten" rule="Teken, naam, bedrag of gevolg aan het einde. Een open recht draagt zijn vraag.">
        <div className="gal-rl" lang={sample.lang}>
          <RightRow
            to="#inhoud"
            outcome="yes"
            name={sample.leefloon}
            amount={<bdi dir="ltr">€ 1.155,66</bdi>}
            effect={sample.perMonth}
            isCurrent
          />
          <RightRow to="#inhoud" outcome="yes" name="Huurwaarborglening" effect="lening zonder rente," until="tot 28 feb" isNew />
          <RightRow to="#inhoud" outcome="likely" name="Verhoogde tegemoetkoming" effect="vanzelf, na 3 volle maanden" />
          <QuestionRow
            name={sample.premium}
            stake={<bdi dir="ltr">€ 1.776,07</bdi>}
            stakeNote={sample.once}
            question={sample.premiumQuestion}
          >
            <Button small>{sample.no}</Button>
            <Button small>{sample.yes}</Button>
            <Button small kind="bare">
              {sample.later}
            </Button>
          </QuestionRow>
          <RightRow
            to="#inhoud"
            outcome="self"
            name="Aanvullende financiële hulp"
            note="vraagt een referentiebudget; het comité weegt af"
          />
          <RightRow to="#inhoud" outcome="unlikely" name="Sociale toeslag Groeipakket" />
          <RightRow to="#inhoud" outcome="already" name="Groeipakket, basisbedrag" amount="€ 548,31" effect={sample.perMonth} />
          <RightRow to="#inhoud" outcome="no" name="Verwarmingstoelage" note="verwarmt met aardgas, niet met stookolie" />
        </div>
      </Section>
      <Section title="Waarom" rule="Gewone vinkjes, nooit cirkels. Het artikel staat aan het einde.">
        <ReasonTree
          lines={[
            {
              key: '1',
              state: 'met',
              text: 'Woont gewoonlijk en wettig in België',
              facts: 'A-kaart, sinds 22-06-2023',
              source: 'Wet 26-05-2002, art. 3, 1°',
              href: '#inhoud',
            },
            {
              key: '2',
              state: 'met',
              text: 'Heeft te weinig bestaansmiddelen',
              source: 'art. 3, 4° en art. 16',
              children: [
                {
                  key: '2a',
                  state: 'met',
                  text: 'Categorie 3: leeft met een gezin ten laste',
                  facts: '3 minderjarige kinderen',
                  source: 'art. 14, § 1, 3°',
                },
                {
                  key: '2b',
                  state: 'unknown',
                  text: 'Middelen liggen onder het leefloon',
                  facts: 'onderhoudsgeld niet gekend',
                  source: 'zie berekening',
                },
              ],
            },
            { key: '3', state: 'notMet', text: 'Staat 4 jaar op de wachtlijst', facts: '11 maanden', source: 'BVR 04-05-2012, art. 3' },
            { key: '4', state: 'info', text: 'Bedrag laatst gekend van 2020, kijk het na', source: 'tarief van De Lijn' },
          ]}
        />
      </Section>
      <Section title="Berekening" rule="Eén lijn per stap, totaal onder een zwarte lijn.">
        <Calculation
          caption="Berekening van het leefloon"
          lines={[
            { key: '1', label: 'Leefloon categorie 3', value: '21.312,87', source: 'bedrag sinds 01-02-2025' },
            { key: '2', label: 'Loon poetswerk, 12 × 640,00', value: '7.680,00', source: 'loonfiche januari', kind: 'sub' },
            { key: '3', label: 'Groeipakket voor de kinderen', value: 'telt niet', source: 'KB 11-07-2002, art. 22', kind: 'sub' },
            { key: '4', label: 'Per maand, gedeeld door 12', value: '€ 1.155,66', source: 'afgerond op de cent', kind: 'total' },
          ]}
        />
      </Section>
      <Section title="Nu" rule="Wat verandert terwijl men spreekt: van, naar, en waarom.">
        <div className="cols3">
          <div>
            <ChangeList
              changes={[
                {
                  key: '1',
                  name: sample.premium,
                  to: '#inhoud',
                  amount: <bdi dir="ltr">€ 1.776,07</bdi>,
                  before: { outcome: 'open', words: 'open' },
                  after: { outcome: 'yes', words: 'ja, eenmalig' },
                  because: 'Want: nog nooit een premie, en voordien geen eigen woning.',
                },
              ]}
            />
          </div>
          <AskBlock question={sample.gas} why="Beslist over het sociaal tarief.">
            <Button small>{sample.yes}</Button>
            <Button small>{sample.no}</Button>
          </AskBlock>
          <div>
            <RightsSum
              counts={[
                { outcome: 'yes', n: 8 },
                { outcome: 'open', n: 3 },
                { outcome: 'self', n: 2 },
              ]}
              totalLabel="Zeker per maand"
              total="€ 1.155,66"
            />
            <SumBlock
              lines={[
                { label: 'Zeker per maand', value: '€ 1.155,66', big: true },
                { label: 'Zeker, eenmalig', value: '€ 1.776,07' },
                { label: 'Zonder bedrag', value: '6 rechten' },
              ]}
            />
          </div>
        </div>
      </Section>
    </>
  );
}
