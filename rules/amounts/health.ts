// Health insurance and Flemish social protection. The yearly ceiling stands under the year of the application:
// an application in year Y is tested on the income of Y-1 against the ceiling of Y-1.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row } from './row.ts';

export const vtPreviousYear: AmountTable = {
  name: 'vtPreviousYear',
  law: 'Gecoordineerde wet 14-07-1994 art. 37 par. 19; KB 15-01-2014 (article from memory)',
  unit: 'cents/year',
  rows: [
    row(
      '2014-01-01',
      '2014-12-31',
      'page',
      { first: 1696547, each: 314077 },
      'luttepauvrete.wallonie (undated, about 2014/15)',
      'dates approximate',
    ),
    row('2015-01-01', '2018-12-31', 'missing', { first: null, each: null }, 'not found in public sources'),
    row('2019-01-01', '2019-12-31', 'page', { first: 1885563, each: 349068 }, 'meditas.be'),
    row('2020-01-01', '2020-12-31', 'missing', { first: null, each: null }, 'not found in public sources'),
    row('2021-01-01', '2021-12-31', 'page', { first: 1989201, each: 368255 }, 'handsatwork.be'),
    row('2022-01-01', '2022-12-31', 'missing', { first: null, each: null }, 'not found in public sources'),
    row(
      '2023-01-01',
      '2023-12-31',
      'page',
      { first: 2330384, each: 431418 },
      'partenamut.be ("annual amount in 2022"), rtbf.be 2023-01',
      'an older reading dated this 2022: it is the test on 2022 INCOME, used for applications in 2023',
    ),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { first: 2563067, each: 474494 },
      'helan.be ("income of 2023"), statut-bim.be ("application in 2024, income of 2023")',
      'reference year now settled',
    ),
    row(
      '2025-01-01',
      '2025-12-31',
      'missing',
      { first: null, each: null },
      'not found in public sources',
      'only an estimate: the yearly ceiling equals the mean of the 12 monthly current ceilings of the reference year (2022 -> 23303.1 against 23303.84; 2025 -> 28055.4 against 28054.93; 2023 is 17 EUR off, its mid-year step is not known), which gives about 27 371 / 5 067 for 2024. Never decide on it',
    ),
    row(
      '2026-01-01',
      '2026-12-31',
      'page',
      { first: 2805493, each: 519374 },
      'mediasphere newsletter quoting MC (text has typo 28.054,93,91); confirmed: mediasphere newsletter quoting MC',
      'single secondary source',
    ),
    row('2027-01-01', null, 'missing', { first: null, each: null }, 'not found in public sources', 'no later row was seen'),
  ],
  undated: [],
};

export const vtCurrent: AmountTable = {
  name: 'vtCurrent',
  law: 'Gecoordineerde wet 14-07-1994 art. 37 par. 19; KB 15-01-2014 (article from memory)',
  unit: 'cents/year',
  rows: [
    row(
      '2014-01-01',
      '2014-12-31',
      'page',
      { first: 1742493, each: 322583 },
      'luttepauvrete.wallonie (undated, about 2014/15)',
      'dates approximate',
    ),
    row('2015-01-01', '2019-06-30', 'missing', { first: null, each: null }, 'not found in public sources'),
    row('2019-07-01', '2020-02-29', 'page', { first: 1956625, each: 362224 }, 'meditas.be; end date derived'),
    row('2020-03-01', '2022-07-31', 'missing', { first: null, each: null }, 'not found in public sources'),
    row('2022-08-01', '2022-10-31', 'page', { first: 2368087, each: 438398 }, 'artsenkrant.com (Q3 2022); dates derived'),
    row('2022-11-01', '2023-12-31', 'missing', { first: null, each: null }, 'not found in public sources'),
    row(
      '2024-01-01',
      '2024-04-30',
      'page',
      { first: 2701100, each: 500048 },
      'statut-bim.be ("27.011, from 01/01/2024"); end derived: 27011 x 1.02 = 27551',
      'cents of the first figure not shown',
    ),
    row(
      '2024-05-01',
      '2025-01-31',
      'page',
      { first: 2755086, each: 510042 },
      'partenamut.be, solidaris-brabant.be, droitsquotidiens.be',
      'CONFLICT: droitsquotidiens says "indexed 1 January 2024"; the 2% step and statut-bim.be place it at 1 May 2024',
    ),
    row('2025-02-01', '2026-02-28', 'derived', { first: 2810126, each: 520231 }, 'derived: x 1.7410/1.7069', '+-1 EUR; no 2025 page found'),
    row(
      '2026-03-01',
      null,
      'derived',
      { first: 2866297, each: 530630 },
      'derived: x 1.7758/1.7069',
      '+-1 EUR; welfare increases not excluded',
    ),
  ],
  undated: [],
};

export const maximumfactuur: AmountTable = {
  name: 'maximumfactuur',
  law: 'Gecoordineerde wet 14-07-1994 art. 37quinquies-37vicies',
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
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const maximumfactuurBase: AmountTable = {
  name: 'maximumfactuurBase',
  law: 'Gecoordineerde wet 14-07-1994 art. 37quinquies-37vicies',
  unit: 'cents/year, not indexed',
  rows: [
    row(
      '2022-01-01',
      '2022-12-31',
      'page',
      { lowestIncome: 1112000, lowestCeiling: 25000, social: 45000 },
      'inami.fgov.be, plusmagazine (unindexed base amounts)',
    ),
    row(
      '2023-01-01',
      null,
      'missing',
      { lowestIncome: null, lowestCeiling: null, social: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const zorgbudget: AmountTable = {
  name: 'zorgbudget',
  law: 'Decreet 18-05-2018 (Vlaamse sociale bescherming)',
  unit: 'cents/month',
  rows: [
    row('2021-01-01', '2022-12-31', 'page', { zwaar: 13000, ouderenMax: 60600, handicap: 30000 }, 'mantelzorghub.be (undated)'),
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
      'public source code; confirmed: Axiom Foundation RuleSpec corpus (rulespec-be, CC BY 4.0), July 2026, quoting the consolidated text: 54 and 27 x 130.85/110.22, rounded to the euro',
    ),
    row(
      '2026-01-01',
      '2026-12-31',
      'code',
      { normal: 10000, increased: 3500 },
      'public source code; confirmed: Axiom Foundation RuleSpec corpus (rulespec-be, CC BY 4.0), July 2026, quoting the consolidated text',
    ),
    row('2027-01-01', null, 'missing', { normal: null, increased: null }, 'not found in public sources', 'no later row was seen'),
  ],
  undated: [],
};
