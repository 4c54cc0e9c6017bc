// The ground: colours, letters, icons, pictograms.
import { Icon, iconNames } from '../ui/icon.tsx';
import { Pictogram, pictogramNames } from '../ui/pictogram.tsx';
import { useSample } from './samples.ts';
import { Section } from './section.tsx';

const colours: [string, string][] = [
  ['desk', 'het bureau'],
  ['sheet', 'het blad'],
  ['sunken', 'zijkolom'],
  ['ink', 'wat er staat'],
  ['ink-2', 'toelichting'],
  ['ink-3', 'kantlijn'],
  ['pen', 'enkel actie'],
  ['pen-wash', 'gekozen'],
  ['stamp', 'te laat, fout'],
  ['ochre', 'open, weldra'],
  ['moss', 'ja, bewaard'],
  ['edge', 'rand van een veld'],
];

export function GalleryGround() {
  const sample = useSample();
  return (
    <>
      <Section title="Kleur" rule="Papier, inkt, pen. Drie toestanden, altijd met vorm en woord.">
        <div className="flow">
          {colours.map(([name, use]) => (
            <div className="sw" key={name}>
              <i className={`sw-${name}`} />
              <b>{name}</b>
              {use}
            </div>
          ))}
        </div>
      </Section>
      <Section title="Letter" rule="Mensen en hun woorden in schreef. Het systeem en zijn cijfers schreefloos.">
        <div className="scale">
          <p>
            <span>26/32 serif 600</span>
            <span className="who t3">Fatma Yıldız, Oleh Bondar, Dragan Ilić</span>
          </p>
          <p>
            <span>26/32 sans 600</span>
            <span className="t3 bold">Rechtenverkenning, € 1.155,66</span>
          </p>
          <p>
            <span>20/26 sans</span>
            <span className="t2">In 2024 kregen 171 van de 300 gezinnen een rechtenverkenning.</span>
          </p>
          <p>
            <span>17/24 sans</span>
            <span className="t1">Samira heeft recht op een leefloon als alleenstaande met kinderen.</span>
          </p>
          <p>
            <span>16/24 serif</span>
            <span className="voice" lang={sample.lang}>
              {sample.said}
            </span>
          </p>
          <p>
            <span>15/20 sans</span>
            <span>Beslissen moet vóór 7 maart. Voorstel is volledig.</span>
          </p>
          <p>
            <span>13/16 sans</span>
            <span className="meta">Rijksregister 18-02, aanvraag 05-02, 30 dagen</span>
          </p>
          <p>
            <span>Arabisch, 8 % groter</span>
            <span lang="ar" dir="rtl">
              لك الحق في دخل المعيشة، <bdi dir="ltr">€ 1.155,66</bdi> في الشهر
            </span>
          </p>
          <p>
            <span>Oekraïens</span>
            <span lang="uk">Ви маєте право на прожитковий мінімум</span>
          </p>
        </div>
      </Section>
      <Section title="Iconen" rule="Raster 20, lijn 1,6, ronde einden. Nooit alleen zonder naam.">
        <ul className="icons">
          {iconNames.map((name) => (
            <li key={name}>
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Pictogrammen" rule="Raster 64, lijn 3, precies één vol vlak.">
        <ul className="icons big">
          {pictogramNames.map((name) => (
            <li key={name}>
              <Pictogram name={name} size={56} />
              {name}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
