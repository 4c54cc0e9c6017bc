// Guarantee of income for the elderly, allowances for disabled persons, parking card.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row, undated } from './row.ts';

export const igo: AmountTable = {
  name: 'igo',
  law: 'Wet 22-03-2001 art. 6',
  unit: 'cents/month',
  rows: [
    row('2020-01-01', '2020-02-29', 'page', { base: 75452, increased: 113178 }, 'ternat.be'),
    row('2020-03-01', '2022-07-31', 'missing', { base: null, increased: null }, 'niet gevonden in openbare bronnen'),
    row('2022-08-01', '2022-10-31', 'page', { base: 91203, increased: 136805 }, 'retraiteplus.be'),
    row('2022-11-01', '2023-10-31', 'missing', { base: null, increased: null }, 'niet gevonden in openbare bronnen'),
    row('2023-11-01', '2024-04-30', 'page', { base: 101267, increased: 151901 }, 'wikifin.be'),
    row(
      '2024-05-01',
      '2025-01-31',
      'code',
      { base: 103295, increased: 154942 },
      'openbare broncode (hetzelfde bestand heeft FOUTE bedragen van het leefloon); 1519.01 x 1.7069/1.6734 = 1549.42',
    ),
    row(
      '2025-02-01',
      '2026-02-28',
      'code',
      { base: 105358, increased: 158037 },
      'EUROMOD-koppeling in het RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026 (18964,44 per jaar, alleenstaand); basis = /1,5',
      'vervangt 1053,61 / 1580,41 (afgeleid met gewoon 1,02)',
    ),
    row(
      '2026-03-01',
      null,
      'derived',
      { base: 107464, increased: 161196 },
      'afgeleid: x 1.7758/1.7410',
      'op 0,05 na. TEGENSPRAAK om op te volgen: het gecoördineerde art. 6 toont een basis van 7 449,26 "vanaf 2024-01-01" (de geplande vierde verhoging); de betaalde bedragen van 2024 en 2025 tonen dat die niet is toegepast',
    ),
  ],
  undated: [],
};

export const igoAge: AmountTable = {
  name: 'igoAge',
  law: 'Wet 22-03-2001 art. 3',
  unit: 'years',
  rows: [
    row('2001-06-01', '2024-12-31', 'page', { age: 65 }, 'sfpd.fgov.be'),
    row('2025-01-01', '2029-12-31', 'page', { age: 66 }, 'sfpd.fgov.be'),
    row('2030-01-01', null, 'page', { age: 67 }, 'sfpd.fgov.be'),
  ],
  undated: [],
};

export const ivt: AmountTable = {
  name: 'ivt',
  law: 'Wet 27-02-1987 art. 6',
  unit: 'cents/year',
  rows: [
    row(
      '2016-04-01',
      '2016-05-31',
      'page',
      { A: 667300, B: 1000956, C: 1334608 },
      'herentals.be',
      'afgesloten vóór de indexsprong van juni 2016',
    ),
    row('2016-06-01', '2017-08-31', 'missing', { A: null, B: null, C: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2017-09-01',
      '2018-08-31',
      'page',
      { A: 714393, B: 1071590, C: 1428786 },
      'mijnzorgloket.be',
      'afgesloten vóór de indexsprong van september 2018',
    ),
    row('2018-09-01', '2023-06-30', 'missing', { A: null, B: null, C: null }, 'niet gevonden in openbare bronnen'),
    row('2023-07-01', '2023-10-31', 'page', { A: 991050, B: 1486577, C: 2009015 }, 'mes-aides-financieres.be'),
    row('2023-11-01', '2023-12-31', 'missing', { A: null, B: null, C: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2024-01-01',
      '2024-04-30',
      'derived',
      { A: 1036004, B: 1554008, C: 2100144 },
      'afgeleid: basis 6191.01/9286.53/12550.16 x 1.6734',
      'basis van A en C: officiële tekst sinds 2024-01-01; B = 9472,26/1,02',
    ),
    row('2024-05-01', '2025-01-31', 'derived', { A: 1056743, B: 1585118, C: 2142187 }, 'afgeleid: x 1.7069'),
    row(
      '2025-02-01',
      '2025-12-31',
      'page',
      { A: 1077850, B: 1616785, C: 2184983 },
      'droitsquotidiens.be ("geïndexeerd op 1 februari 2025")',
      'B en C zijn precies basis x 1,7410; A zou volgens de officiële basis 10 778,55 zijn: TEGENSPRAAK van 0,05 per jaar',
    ),
    row(
      '2026-01-01',
      '2026-02-28',
      'derived',
      { A: 1077855, B: 1649120, C: 2184983 },
      'afgeleid; basis van B verhoogd tot 9472,26 (+2 %) op 2026-01-01 (RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst)',
      'alleen categorie B is verhoogd',
    ),
    row('2026-03-01', null, 'derived', { A: 1099400, B: 1682084, C: 2228657 }, 'afgeleid: x 1.7758'),
  ],
  undated: [],
};

export const itYear: AmountTable = {
  name: 'itYear',
  law: 'Wet 27-02-1987 art. 6',
  unit: 'cents/year',
  rows: [
    row(
      '2016-04-01',
      '2016-05-31',
      'page',
      { cat1: 114876, cat2: 391452, cat3: 625492, cat4: 911263, cat5: 1033770 },
      'herentals.be',
      'afgesloten vóór de indexsprong van juni 2016',
    ),
    row(
      '2016-06-01',
      '2025-01-31',
      'missing',
      { cat1: null, cat2: null, cat3: null, cat4: null, cat5: null },
      'niet gevonden in openbare bronnen',
    ),
    row(
      '2025-02-01',
      '2026-02-28',
      'derived',
      { cat1: 158140, cat2: 523066, cat3: 831867, cat4: 1208924, cat5: 1370566 },
      'afgeleid: basis x 1.7410',
    ),
    row(
      '2026-03-01',
      null,
      'derived',
      { cat1: 161301, cat2: 533521, cat3: 848495, cat4: 1233089, cat5: 1397961 },
      'afgeleid: basis x 1.7758',
      '28 % geschorst tijdens een verblijf in een instelling die (deels) met publiek geld betaald wordt (officiële tekst)',
    ),
  ],
  undated: [],
};

export const itMonth: AmountTable = {
  name: 'itMonth',
  law: 'Wet 27-02-1987 art. 6',
  unit: 'cents/month',
  rows: [
    row(
      '2024-05-01',
      '2025-01-31',
      'page',
      { cat1: 12920, cat2: 42735, cat3: 67965, cat4: 98771, cat5: 111977 },
      'mes-aides-financieres.be (129.20/427.35/679.65/987.71/1119.77); gelijk aan basis x 1.7069 / 12',
      'bewijst de formule',
    ),
    row(
      '2025-02-01',
      null,
      'missing',
      { cat1: null, cat2: null, cat3: null, cat4: null, cat5: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const itPoints: AmountTable = {
  name: 'itPoints',
  law: 'Wet 27-02-1987 art. 5; MB 30-07-1987',
  unit: 'points',
  rows: [
    row(
      '2003-07-01',
      null,
      'page',
      { cat1: 7, cat2: 9, cat3: 12, cat4: 15, cat5: 17 },
      'asph.be, socialsecurity.belgium.be',
      'bedragen niet nagekeken',
    ),
  ],
  undated: [],
};

export const itExempt: AmountTable = {
  name: 'itExempt',
  law: 'Wet 27-02-1987 art. 7',
  unit: 'cents/year',
  rows: [
    row(
      '2021-10-01',
      null,
      'page',
      { workIncome: 6300000, replacementIncome: 378000 },
      'phare.irisnet.be 2022-03',
      'inkomen van de partner telt niet meer sinds 2021-01-01 (diepenbeek.be)',
    ),
  ],
  undated: [],
};

export const parkeerkaart: AmountTable = {
  name: 'parkeerkaart',
  law: 'MB 07-05-1999',
  unit: 'rate or points',
  rows: [],
  undated: [
    undated(
      'page',
      { permanentInvalidity: 0.8, lowerLimbs: 0.5, autonomyPoints: 12, mobilityPoints: 2, warInvalid: 0.5, childMobilityPoints: 2 },
      'kapellen.be, brecht.be, deerlijk.be, diksmuide.be, wevelgem.be, avelgem.be',
      'wevelgem.be voegt toe: toestemming van de adviserend arts voor een mobiliteitshulpmiddel',
    ),
  ],
};

export const parkeerkaartPoints: AmountTable = {
  name: 'parkeerkaartPoints',
  law: 'MB 07-05-1999',
  unit: 'points or percent',
  rows: [
    row(
      '2000-01-01',
      null,
      'page',
      { autonomy: 12, invalidityPercent: 80 },
      'kapellen.be, brecht.be, deerlijk.be, diksmuide.be',
      "de pagina's hebben geen datum; begindag niet nagekeken",
    ),
  ],
  undated: [],
};
