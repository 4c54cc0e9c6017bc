// Legal aid, costs of consumer debts, collective settlement of debts.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row } from './row.ts';

export const proDeo: AmountTable = {
  name: 'proDeo',
  law: 'Ger.W. art. 508/1 e.v.; KB 03-08-2016',
  unit: 'cents/month',
  rows: [
    row(
      '2014-09-01',
      '2015-08-31',
      'page',
      { fullSingle: 94400, partialSingle: 121000, fullHousehold: 121300, partialHousehold: 148000 },
      'je-advocaat.be (geldt sinds 2015-06-09)',
      'geeft 1210 als bovengrens voor alleenstaanden en 1213 als ondergrens voor een gezin',
    ),
    row(
      '2015-09-01',
      '2017-08-31',
      'missing',
      { fullSingle: null, partialSingle: null, fullHousehold: null, partialHousehold: null },
      'niet gevonden in openbare bronnen',
    ),
    row(
      '2017-09-01',
      '2018-08-31',
      'page',
      { fullSingle: 99400, partialSingle: 127600, fullHousehold: 127600, partialHousehold: 155600 },
      'avocat-lothe.be; w-law.be geeft 184,54 in juli 2018',
    ),
    row(
      '2018-09-01',
      '2019-08-31',
      'page',
      { fullSingle: 101100, partialSingle: 129800, fullHousehold: 129800, partialHousehold: 158300 },
      'justitie.belgium.be, protego-avocats.be',
    ),
    row(
      '2019-09-01',
      '2020-08-31',
      'page',
      { fullSingle: 102600, partialSingle: null, fullHousehold: 131700, partialHousehold: null },
      'moneytalk.knack.be, lavenir.net (bedragen vóór 1-9-2020)',
    ),
    row(
      '2020-09-01',
      '2021-08-31',
      'page',
      { fullSingle: 122600, partialSingle: 151700, fullHousehold: 151700, partialHousehold: 180700 },
      'advocatenkantoorglas.be',
    ),
    row(
      '2021-09-01',
      '2022-08-31',
      'page',
      { fullSingle: 132600, partialSingle: 161700, fullHousehold: 161700, partialHousehold: 190700 },
      'droitsquotidiens.be',
      'een oudere lezing houdt 259,18 (pagina van een advocatenkantoor die niet is bijgewerkt); 276,91 vanaf 2021-09, 289,83 begin 2022',
    ),
    row(
      '2022-09-01',
      '2023-08-31',
      'page',
      { fullSingle: 142600, partialSingle: 171700, fullHousehold: 171700, partialHousehold: 200700 },
      'latribune.avocats.be, bartbleyaert.be',
    ),
    row(
      '2023-09-01',
      '2024-08-31',
      'page',
      { fullSingle: 152600, partialSingle: 181700, fullHousehold: 181700, partialHousehold: 210700 },
      'advopelt.be',
      'daarna elk jaar geïndexeerd: niet gevonden',
    ),
    row(
      '2024-09-01',
      '2025-08-31',
      'page',
      { fullSingle: 158200, partialSingle: 188400, fullHousehold: 188400, partialHousehold: 218400 },
      'avocat-meyer.be (355,21 vanaf 2025-02-01)',
      'pagina van een advocatenkantoor; vóór 2025-02-01 is het bedrag per persoon ten laste 348,26 (20 % van 1741,29, afgeleid)',
    ),
    row(
      '2025-09-01',
      '2026-08-31',
      'page',
      { fullSingle: 161200, partialSingle: 192000, fullHousehold: 192000, partialHousehold: 222600 },
      'tribunaux-rechtbanken.be (officieel, "vanaf 1 september 2025"); per persoon ten laste afgeleid',
      'officieel; per persoon ten laste 362,31 vanaf 2026-03-01 (20 % van 1811,57, afgeleid)',
    ),
    row(
      '2026-09-01',
      null,
      'missing',
      { fullSingle: null, partialSingle: null, fullHousehold: null, partialHousehold: null },
      'niet gevonden in openbare bronnen',
      'niet beschikbaar',
    ),
  ],
  undated: [],
};

export const proDeoDependant: AmountTable = {
  name: 'proDeoDependant',
  law: 'Ger.W. art. 508/1 e.v.; KB 03-08-2016',
  unit: 'cents/month',
  rows: [
    row(
      '2014-09-01',
      '2015-08-31',
      'page',
      { amount: 16347 },
      'je-advocaat.be (geldt sinds 2015-06-09)',
      'geeft 1210 als bovengrens voor alleenstaanden en 1213 als ondergrens voor een gezin',
    ),
    row('2015-09-01', '2017-08-31', 'missing', { amount: null }, 'niet gevonden in openbare bronnen'),
    row('2017-09-01', '2018-08-31', 'page', { amount: 17854 }, 'avocat-lothe.be; w-law.be geeft 184,54 in juli 2018'),
    row('2018-09-01', '2019-08-31', 'page', { amount: 18822 }, 'justitie.belgium.be, protego-avocats.be'),
    row('2019-09-01', '2020-08-31', 'missing', { amount: null }, 'moneytalk.knack.be, lavenir.net (bedragen vóór 1-9-2020)'),
    row('2020-09-01', '2021-08-31', 'page', { amount: 25918 }, 'advocatenkantoorglas.be'),
    row(
      '2021-09-01',
      '2021-12-31',
      'page',
      { amount: 27691 },
      'droitsquotidiens.be',
      'een oudere lezing houdt 259,18 (pagina van een advocatenkantoor die niet is bijgewerkt); 276,91 vanaf 2021-09, 289,83 begin 2022',
    ),
    row('2022-01-01', '2022-02-28', 'page', { amount: 28983 }, 'rechtbanken-tribunaux.be', '20 % van het leefloon van categorie 3'),
    row(
      '2022-03-01',
      '2022-08-31',
      'missing',
      { amount: null },
      'niet gevonden in openbare bronnen',
      'volgt het leefloon van categorie 3 bij elke indexsprong',
    ),
    row('2022-09-01', '2023-08-31', 'page', { amount: 30758 }, 'latribune.avocats.be, bartbleyaert.be'),
    row('2023-09-01', '2023-10-31', 'page', { amount: 33473 }, 'advopelt.be', 'daarna elk jaar geïndexeerd: niet gevonden'),
    row('2023-11-01', '2024-04-30', 'page', { amount: 34142 }, 'mosea.be'),
    row('2024-05-01', '2025-01-31', 'derived', { amount: 34826 }, 'afgeleid: 20 % van 1741.29', '20 % van het leefloon van categorie 3'),
    row(
      '2025-02-01',
      '2025-08-31',
      'page',
      { amount: 35521 },
      'avocat-meyer.be (355,21 vanaf 2025-02-01)',
      'pagina van een advocatenkantoor; vóór 2025-02-01 is het bedrag per persoon ten laste 348,26 (20 % van 1741,29, afgeleid)',
    ),
    row(
      '2025-09-01',
      '2026-02-28',
      'page',
      { amount: 35521 },
      'tribunaux-rechtbanken.be (officieel, "vanaf 1 september 2025"); per persoon ten laste afgeleid',
      'officieel; per persoon ten laste 362,31 vanaf 2026-03-01 (20 % van 1811,57, afgeleid)',
    ),
    row('2026-03-01', '2026-08-31', 'derived', { amount: 36231 }, 'afgeleid: 20 % van 1811.57', '20 % van het leefloon van categorie 3'),
    row('2026-09-01', null, 'missing', { amount: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [],
};

export const wer19: AmountTable = {
  name: 'wer19',
  law: 'WER boek XIX art. XIX.2-XIX.4',
  unit: 'cents',
  rows: [
    row(
      '2023-09-01',
      null,
      'page',
      { to150: 2000, to500Fixed: 3000, above500Fixed: 6500, max: 200000, furtherReminderMax: 750 },
      'telesambre.be (Belga), lalibre.be, soligere.be, prato.be, sybarius.net, lex4u.com',
      'contracten vanaf 2023-09-01, oudere contracten vanaf 2023-12-01; de 14 dagen beginnen op de 3de werkdag na de post, of de dag na de e-mail; "10 % van het deel 150-500" staat gedrukt als "10 % van het verschuldigde": gelezen als schijf, omdat 30 + 10 % x 350 = 65 aansluit op de volgende',
    ),
  ],
  undated: [],
};

export const wer19Rate: AmountTable = {
  name: 'wer19Rate',
  law: 'WER boek XIX art. XIX.2-XIX.4',
  unit: 'rate or number',
  rows: [
    row(
      '2023-09-01',
      null,
      'page',
      { to500: 0.1, above500: 0.05, freeReminders: 3 },
      'telesambre.be (Belga), lalibre.be, soligere.be, prato.be, sybarius.net, lex4u.com',
    ),
  ],
  undated: [],
};

export const csr: AmountTable = {
  name: 'csr',
  law: 'Ger.W. art. 1675/2 e.v.',
  unit: 'number',
  rows: [
    row(
      '2006-01-01',
      null,
      'page',
      { amicableMaxYears: 7, judicialMinYears: 3, judicialMaxYears: 5, admissibilityDays: 8, notTraderMonths: 6, proposalMonths: 6 },
      'avocalliance.be, justice-en-ligne.be, cdr-gils.be, dyzo.be, moneytalk.knack.be, jureca.be, droitdessocietes.be',
      'leefgeld: de grens van het beslag, tenzij de schuldenaar akkoord gaat, nooit onder het leefloon. Gerechtelijk 5 jaar gezien; het minimum van 3 jaar is niet nagekeken. Nooit kwijtgescholden: onderhoudsgeld, strafrechtelijke boetes, vergoeding voor lichamelijke schade, schulden na een faillissement. Niet geschorst: uithuiszetting en afsluiten van stroom (marche.be)',
    ),
  ],
  undated: [],
};
