// Health insurance and Flemish social protection. The yearly ceiling stands under the year of the application:
// an application in year Y is tested on the income of Y-1 against the ceiling of Y-1.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row } from './row.ts';

export const vtPreviousYear: AmountTable = {
  name: 'vtPreviousYear',
  law: 'Gecoördineerde wet 14-07-1994 art. 37 par. 19; KB 15-01-2014 (artikel niet nagekeken)',
  unit: 'cents/year',
  rows: [
    row(
      '2014-01-01',
      '2014-12-31',
      'page',
      { first: 1696547, each: 314077 },
      'luttepauvrete.wallonie (zonder datum, ongeveer 2014/15)',
      'dagen bij benadering',
    ),
    row('2015-01-01', '2018-12-31', 'missing', { first: null, each: null }, 'niet gevonden in openbare bronnen'),
    row('2019-01-01', '2019-12-31', 'page', { first: 1885563, each: 349068 }, 'meditas.be'),
    row('2020-01-01', '2020-12-31', 'missing', { first: null, each: null }, 'niet gevonden in openbare bronnen'),
    row('2021-01-01', '2021-12-31', 'page', { first: 1989201, each: 368255 }, 'handsatwork.be'),
    row('2022-01-01', '2022-12-31', 'missing', { first: null, each: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2023-01-01',
      '2023-12-31',
      'page',
      { first: 2330384, each: 431418 },
      'partenamut.be ("jaarbedrag in 2022"), rtbf.be 2023-01',
      'een oudere lezing dateerde dit op 2022: het is de toets op het INKOMEN van 2022, voor aanvragen in 2023',
    ),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { first: 2563067, each: 474494 },
      'helan.be ("inkomen van 2023"), statut-bim.be ("aanvraag in 2024, inkomen van 2023")',
      'refertejaar nu zeker',
    ),
    row(
      '2025-01-01',
      '2025-12-31',
      'missing',
      { first: null, each: null },
      'niet gevonden in openbare bronnen',
      'alleen een schatting: de jaargrens is het gemiddelde van de 12 maandgrenzen van het refertejaar (2022: 23303,1 tegen 23303,84; 2025: 28055,4 tegen 28054,93; 2023 wijkt 17 euro af, de stap in dat jaar is niet gekend), wat voor 2024 ongeveer 27 371 / 5 067 geeft. Beslis er nooit op',
    ),
    row(
      '2026-01-01',
      '2026-12-31',
      'page',
      { first: 2805493, each: 519374 },
      'nieuwsbrief mediasphere met cijfers van MC (tekst heeft schrijffout 28.054,93,91); bevestigd: nieuwsbrief mediasphere met cijfers van MC',
      'één onrechtstreekse bron',
    ),
    row('2027-01-01', null, 'missing', { first: null, each: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [],
};

export const vtCurrent: AmountTable = {
  name: 'vtCurrent',
  law: 'Gecoördineerde wet 14-07-1994 art. 37 par. 19; KB 15-01-2014 (artikel niet nagekeken)',
  unit: 'cents/year',
  rows: [
    row(
      '2014-01-01',
      '2014-12-31',
      'page',
      { first: 1742493, each: 322583 },
      'luttepauvrete.wallonie (zonder datum, ongeveer 2014/15)',
      'dagen bij benadering',
    ),
    row('2015-01-01', '2019-06-30', 'missing', { first: null, each: null }, 'niet gevonden in openbare bronnen'),
    row('2019-07-01', '2020-02-29', 'page', { first: 1956625, each: 362224 }, 'meditas.be; einddag afgeleid'),
    row('2020-03-01', '2022-07-31', 'missing', { first: null, each: null }, 'niet gevonden in openbare bronnen'),
    row('2022-08-01', '2022-10-31', 'page', { first: 2368087, each: 438398 }, 'artsenkrant.com (Q3 2022); dagen afgeleid'),
    row('2022-11-01', '2023-12-31', 'missing', { first: null, each: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2024-01-01',
      '2024-04-30',
      'page',
      { first: 2701100, each: 500048 },
      'statut-bim.be ("27.011, vanaf 01/01/2024"); einde afgeleid: 27011 x 1.02 = 27551',
      'de centen van het eerste bedrag stonden er niet',
    ),
    row(
      '2024-05-01',
      '2025-01-31',
      'page',
      { first: 2755086, each: 510042 },
      'partenamut.be, solidaris-brabant.be, droitsquotidiens.be',
      'TEGENSPRAAK: droitsquotidiens zegt "geïndexeerd op 1 januari 2024"; de stap van 2 % en statut-bim.be wijzen op 1 mei 2024',
    ),
    row(
      '2025-02-01',
      '2026-02-28',
      'derived',
      { first: 2810126, each: 520231 },
      'afgeleid: x 1.7410/1.7069',
      'op 1 euro na; geen pagina van 2025 gevonden',
    ),
    row(
      '2026-03-01',
      null,
      'derived',
      { first: 2866297, each: 530630 },
      'afgeleid: x 1.7758/1.7069',
      'op 1 euro na; een welvaartsaanpassing is niet uitgesloten',
    ),
  ],
  undated: [],
};

export const maximumfactuur: AmountTable = {
  name: 'maximumfactuur',
  law: 'Gecoördineerde wet 14-07-1994 art. 37quinquies-37vicies',
  unit: 'cents/year',
  rows: [
    row(
      '2019-01-01',
      '2019-12-31',
      'page',
      {
        income1: 1900390,
        ceiling1: 47754,
        income2: 2921493,
        ceiling2: 68978,
        income3: 3942600,
        ceiling3: 106120,
        income4: 4921159,
        ceiling4: 148568,
        ceiling5: 191016,
        social: 47754,
        childUnder19: 68978,
        chronicReduction: 10612,
      },
      'domusmedica.be',
    ),
    row(
      '2020-01-01',
      null,
      'missing',
      {
        income1: null,
        ceiling1: null,
        income2: null,
        ceiling2: null,
        income3: null,
        ceiling3: null,
        income4: null,
        ceiling4: null,
        ceiling5: null,
        social: null,
        childUnder19: null,
        chronicReduction: null,
      },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const maximumfactuurBase: AmountTable = {
  name: 'maximumfactuurBase',
  law: 'Gecoördineerde wet 14-07-1994 art. 37quinquies-37vicies',
  unit: 'cents/year, not indexed',
  rows: [
    row(
      '2022-01-01',
      '2022-12-31',
      'page',
      { lowestIncome: 1112000, lowestCeiling: 25000, social: 45000 },
      'inami.fgov.be, plusmagazine (basisbedragen zonder index)',
    ),
    row(
      '2023-01-01',
      null,
      'missing',
      { lowestIncome: null, lowestCeiling: null, social: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const zorgbudget: AmountTable = {
  name: 'zorgbudget',
  law: 'Decreet 18-05-2018 (Vlaamse sociale bescherming)',
  unit: 'cents/month',
  rows: [
    row('2021-01-01', '2022-12-31', 'page', { zwaar: 13000, ouderenMax: 60600, handicap: 30000 }, 'mantelzorghub.be (zonder datum)'),
    row('2023-01-01', '2023-12-31', 'page', { zwaar: 13500, ouderenMax: null, handicap: null }, 'trefpuntstan.be'),
    row('2024-01-01', null, 'page', { zwaar: 14000, ouderenMax: null, handicap: null }, 'trefpuntstan.be'),
  ],
  undated: [],
};

export const zorgpremie: AmountTable = {
  name: 'zorgpremie',
  law: 'Decreet 18-05-2018 art. 44',
  unit: 'cents/year',
  rows: [
    row(
      '2025-01-01',
      '2025-12-31',
      'code',
      { normal: 6400, increased: 3200 },
      'openbare broncode; bevestigd: RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst: 54 en 27 x 130,85/110,22, op de euro afgerond',
    ),
    row(
      '2026-01-01',
      '2026-12-31',
      'code',
      { normal: 10000, increased: 3500 },
      'openbare broncode; bevestigd: RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst',
    ),
    row('2027-01-01', null, 'missing', { normal: null, increased: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [],
};
