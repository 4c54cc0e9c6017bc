// Social rent, rent subsidy and premium, deposit loan.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row, undated } from './row.ts';

export const socialeHuur: AmountTable = {
  name: 'socialeHuur',
  law: 'Besluit Vlaamse Codex Wonen 2021 book 6',
  unit: 'cents/year',
  rows: [
    row(
      '2017-01-01',
      '2017-12-31',
      'page',
      { single: 2353300, singleHandicap: 2550400, other: 3529800, perDependant: 197300 },
      'bouwenwonen.net',
      'year inferred (before 2019); income of 3 years earlier; the year was inferred from the page; closed at its end',
    ),
    row(
      '2018-01-01',
      '2018-12-31',
      'missing',
      { single: null, singleHandicap: null, other: null, perDependant: null },
      'not found in public sources',
    ),
    row(
      '2019-01-01',
      '2019-12-31',
      'page',
      { single: 2485200, singleHandicap: 2693400, other: 3727600, perDependant: 208400 },
      'shmvlaamseardennen.be, volkswoningenduffel.be; confirmed: wonenvlaanderen.be ("applications in 2019 from 1 May", same scale), volkswoningenduffel.be',
      'pages do not state the year unambiguously',
    ),
    row(
      '2020-01-01',
      '2020-12-31',
      'page',
      { single: 2531700, singleHandicap: 2743800, other: 3797400, perDependant: 212300 },
      'svknoordlimburg.be',
    ),
    row('2021-01-01', '2021-12-31', 'page', { single: 2555700, singleHandicap: 2769800, other: 3833500, perDependant: 214300 }, 'wpz.be'),
    row(
      '2022-01-01',
      '2022-12-31',
      'page',
      { single: 2585000, singleHandicap: 2801500, other: 3877300, perDependant: 216700 },
      'wonenvlaanderen.be (limits of the huursubsidie 2022, same scale)',
    ),
    row(
      '2023-01-01',
      '2023-12-31',
      'page',
      { single: 2810500, singleHandicap: 3046000, other: 4215600, perDependant: 235600 },
      'shmvlaamseardennen.be',
      'year inferred',
    ),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { single: 2951500, singleHandicap: 3198700, other: 4427000, perDependant: 247500 },
      'appartement.be; confirmed: thuiswest.be (2024, registration from 2024-03-18)',
      '2025, 2026 not found',
    ),
    row(
      '2025-01-01',
      null,
      'missing',
      { single: null, singleHandicap: null, other: null, perDependant: null },
      'not found in public sources',
      '2025 and 2026 not available',
    ),
  ],
  undated: [],
};

export const huursubsidieOld: AmountTable = {
  name: 'huursubsidieOld',
  law: 'BVR 02-02-2007 (until 30-04-2019)',
  unit: 'cents',
  rows: [
    row(
      '2015-01-01',
      '2015-12-31',
      'page',
      { ceiling: 1690000, perDependant: 151000, maxRent: null, maxRentCity: null, rentPerDependant: null },
      'vlaanderen.be',
    ),
    row(
      '2016-01-01',
      '2016-12-31',
      'page',
      { ceiling: 1723000, perDependant: 154000, maxRent: 58000, maxRentCity: null, rentPerDependant: 7250 },
      'hetportaal.be, habitowoonwinkel.be',
    ),
    row(
      '2017-01-01',
      '2017-12-31',
      'page',
      { ceiling: 1750000, perDependant: 157000, maxRent: 59000, maxRentCity: null, rentPerDependant: 7375 },
      'sociaalhuisninove.be',
      'year inferred (between 2016 and 2018)',
    ),
    row(
      '2018-01-01',
      '2018-12-31',
      'page',
      { ceiling: 1783000, perDependant: 160000, maxRent: 60000, maxRentCity: 66000, rentPerDependant: 7500 },
      'woneningaoz.be, svkregioroeselare.be',
      'year inferred',
    ),
    row(
      '2019-01-01',
      '2019-04-30',
      'page',
      { ceiling: 1824000, perDependant: 163000, maxRent: 61000, maxRentCity: 67100, rentPerDependant: 7625 },
      'wonenvlaanderen.be',
      'an older reading ran this to 2019-12-31: new rules from 2019-05-01',
    ),
    row(
      '2019-05-01',
      null,
      'missing',
      { ceiling: null, perDependant: null, maxRent: null, maxRentCity: null, rentPerDependant: null },
      'not found in public sources',
      'replaced by the limits of the social rent scale from 2019-05-01',
    ),
  ],
  undated: [],
};

export const huursubsidieIncome: AmountTable = {
  name: 'huursubsidieIncome',
  law: 'Besluit Vlaamse Codex Wonen 2021 book 5',
  unit: 'cents/year',
  rows: [
    row(
      '2019-05-01',
      '2019-12-31',
      'page',
      { single: 2485200, singleHandicap: 2693400, other: 3727600, perDependant: 208400 },
      'wonenvlaanderen.be',
    ),
    row(
      '2020-01-01',
      '2020-12-31',
      'missing',
      { single: null, singleHandicap: null, other: null, perDependant: null },
      'not found in public sources',
    ),
    row(
      '2021-01-01',
      '2021-12-31',
      'page',
      { single: 2555700, singleHandicap: 2769800, other: 3833500, perDependant: 214300 },
      'mondialewerken.be; premiezoeker.be',
      'premiezoeker prints 464.60 for the room: typo (618.25 x 0.8 = 494.60)',
    ),
    row(
      '2022-01-01',
      '2022-12-31',
      'page',
      { single: 2585000, singleHandicap: 2801500, other: 3877300, perDependant: 216700 },
      'wonenvlaanderen.be',
    ),
    row(
      '2023-01-01',
      null,
      'missing',
      { single: null, singleHandicap: null, other: null, perDependant: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const huursubsidieRent: AmountTable = {
  name: 'huursubsidieRent',
  law: 'Besluit Vlaamse Codex Wonen 2021 book 5',
  unit: 'cents/month',
  rows: [
    row(
      '2019-05-01',
      '2019-12-31',
      'page',
      { maxRent: 60788, maxRentCity: null, maxRentRoom: 48631, maxRentRoomCity: null },
      'wonenvlaanderen.be',
    ),
    row(
      '2020-01-01',
      '2020-12-31',
      'missing',
      { maxRent: null, maxRentCity: null, maxRentRoom: null, maxRentRoomCity: null },
      'not found in public sources',
    ),
    row(
      '2021-01-01',
      '2021-12-31',
      'page',
      { maxRent: 61825, maxRentCity: 68007, maxRentRoom: 49460, maxRentRoomCity: 54406 },
      'mondialewerken.be; premiezoeker.be',
      'premiezoeker prints 464.60 for the room: typo (618.25 x 0.8 = 494.60)',
    ),
    row(
      '2022-01-01',
      '2022-12-31',
      'page',
      { maxRent: 63978, maxRentCity: null, maxRentRoom: 51182, maxRentRoomCity: null },
      'zwevegem.be, wonenvlaanderen.be',
    ),
    row(
      '2023-01-01',
      null,
      'missing',
      { maxRent: null, maxRentCity: null, maxRentRoom: null, maxRentRoomCity: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const huursubsidieAmount: AmountTable = {
  name: 'huursubsidieAmount',
  law: 'Besluit Vlaamse Codex Wonen 2021 book 5',
  unit: 'cents/month',
  rows: [
    row(
      '2022-01-01',
      '2022-12-31',
      'page',
      { maxMonth: 15787, perDependant: 2631, maxMonthCity: 17366, perDependantCity: 2894 },
      'zwevegem.be, wonenvlaanderen.be',
    ),
    row(
      '2023-01-01',
      '2023-12-31',
      'missing',
      { maxMonth: null, perDependant: null, maxMonthCity: null, perDependantCity: null },
      'not found in public sources',
    ),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { maxMonth: 17776, perDependant: 2963, maxMonthCity: 19554, perDependantCity: 3259 },
      'hoogstraten.be',
      'maximum rent 2024 not seen; 2025, 2026 not found',
    ),
    row(
      '2025-01-01',
      null,
      'missing',
      { maxMonth: null, perDependant: null, maxMonthCity: null, perDependantCity: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const huurpremieOld: AmountTable = {
  name: 'huurpremieOld',
  law: 'BVR 04-05-2012 (until 30-04-2019)',
  unit: 'cents',
  rows: [
    row(
      '2018-01-01',
      '2018-12-31',
      'page',
      { ceiling: 1783000, perDependant: 160000, maxRent: 60000, maxRentCity: 66000, rentPerDependant: 7500 },
      'woneningaoz.be',
    ),
    row(
      '2019-01-01',
      '2019-04-30',
      'page',
      { ceiling: 1824000, perDependant: 163000, maxRent: 61000, maxRentCity: 67100, rentPerDependant: 7625 },
      'wonenvlaanderen.be',
      'end date by analogy with huursubsidie',
    ),
    row(
      '2019-05-01',
      null,
      'missing',
      { ceiling: null, perDependant: null, maxRent: null, maxRentCity: null, rentPerDependant: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const huurpremieIncome: AmountTable = {
  name: 'huurpremieIncome',
  law: 'Besluit Vlaamse Codex Wonen 2021 book 5',
  unit: 'cents',
  rows: [
    row(
      '2022-01-01',
      '2022-12-31',
      'page',
      { single: 2585000, singleHandicap: 2801500, other: 3877300, perDependant: 216700 },
      'zwevegem.be',
      'income limits = social rent limits of the year',
    ),
    row(
      '2023-01-01',
      null,
      'missing',
      { single: null, singleHandicap: null, other: null, perDependant: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const huurpremieRent: AmountTable = {
  name: 'huurpremieRent',
  law: 'Besluit Vlaamse Codex Wonen 2021 book 5',
  unit: 'cents/month',
  rows: [
    row(
      '2022-01-01',
      '2022-12-31',
      'page',
      { maxRent: 63978, maxRentCity: null, maxRentRoom: 51182, maxRentRoomCity: null },
      'zwevegem.be',
      'income limits = social rent limits of the year',
    ),
    row(
      '2023-01-01',
      null,
      'missing',
      { maxRent: null, maxRentCity: null, maxRentRoom: null, maxRentRoomCity: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const huurpremieAmount: AmountTable = {
  name: 'huurpremieAmount',
  law: 'Besluit Vlaamse Codex Wonen 2021 book 5',
  unit: 'cents/month',
  rows: [
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { maxMonth: 17776, perDependant: 2963, maxMonthCity: 19554, perDependantCity: 3259 },
      'vlaanderen.be',
      'granted for a year, no interim changes; applicant with a handicap counts as a dependant',
    ),
    row(
      '2025-01-01',
      null,
      'missing',
      { maxMonth: null, perDependant: null, maxMonthCity: null, perDependantCity: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const huursubsidieRentRaise: AmountTable = {
  name: 'huursubsidieRentRaise',
  law: 'Besluit Vlaamse Codex Wonen 2021 book 5',
  unit: 'rate',
  rows: [
    row(
      '2019-05-01',
      null,
      'page',
      { perDependant: 0.2, most: 0.5 },
      'premiezoeker.be (huurpremie, 2021), mondialewerken.be (huursubsidie, 2021)',
      'the maximum rent rises by a fifth for each dependant, by half at most; not seen for other years than 2021',
    ),
  ],
  undated: [],
};

export const huursubsidieReference: AmountTable = {
  name: 'huursubsidieReference',
  law: 'Besluit Vlaamse Codex Wonen 2021 book 5',
  unit: 'rate',
  rows: [
    row(
      '2019-05-01',
      null,
      'page',
      { ofMaxRent: 0.75 },
      'vlaanderen.be, hoogstraten.be (2024), wonenvlaanderen.be (2022), habitowoonwinkel.be (2019)',
      'subsidy and premium = 75% of the maximum rent less 1/55 of the yearly income, no more than the maximum of the year',
    ),
  ],
  undated: [],
};

export const huursubsidieRule: AmountTable = {
  name: 'huursubsidieRule',
  law: 'BVR 02-02-2007; Besluit Vlaamse Codex Wonen 2021 book 5',
  unit: 'number',
  rows: [
    row('2015-01-01', '2019-04-30', 'page', { incomeDivisor: null, dependantsMax: 4 }, 'svkregioroeselare.be, rumst.be'),
    row(
      '2019-05-01',
      null,
      'page',
      { incomeDivisor: 55, dependantsMax: 4 },
      'vlaanderen.be, hoogstraten.be (2024), wonenvlaanderen.be (2022)',
    ),
  ],
  undated: [],
};

export const huurpremieRule: AmountTable = {
  name: 'huurpremieRule',
  law: 'BVR 04-05-2012; Besluit Vlaamse Codex Wonen 2021 book 5',
  unit: 'years',
  rows: [
    row(
      '2015-01-01',
      null,
      'page',
      { waiting: 4 },
      'woneningaoz.be (2018), wonenvlaanderen.be (2019), zwevegem.be (2022), vlaanderen.be (2024)',
    ),
  ],
  undated: [],
};

export const huurwaarborgleningRule: AmountTable = {
  name: 'huurwaarborgleningRule',
  law: 'BVR 07-12-2018',
  unit: 'months',
  rows: [
    row('2019-01-01', null, 'page', { leaseAtMost: 3, repaidIn: 24 }, 'vlaamswoningfonds.be, woonverhaal.be, holsbeek.be, woneningaoz.be'),
  ],
  undated: [],
};

export const huurwaarborglening: AmountTable = {
  name: 'huurwaarborglening',
  law: 'BVR 07-12-2018',
  unit: 'cents/year',
  rows: [
    row(
      '2019-01-01',
      null,
      'missing',
      { single: null, singleHandicap: null, other: null, perDependant: null },
      'not found in public sources',
      'only limits without a date were seen',
    ),
  ],
  undated: [
    undated('page', { single: 3146000, singleHandicap: 3439500, other: 4718600, perDependant: 293800 }, 'habitowoonwinkel.be (undated)'),
  ],
};

export const huurwaarborgleningLoan: AmountTable = {
  name: 'huurwaarborgleningLoan',
  law: 'BVR 07-12-2018',
  unit: 'cents once',
  rows: [],
  undated: [
    undated(
      'page',
      { dependants0: 218000, dependants1: 245250, dependants2: 272500, dependants3: 299750, dependants4: 327000 },
      'woonverhaal.be (undated)',
    ),
  ],
};
