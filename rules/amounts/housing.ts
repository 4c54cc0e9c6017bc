// Social rent, rent subsidy and premium, deposit loan.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row, undated } from './row.ts';

export const socialeHuur: AmountTable = {
  name: 'socialeHuur',
  law: 'Besluit Vlaamse Codex Wonen 2021 boek 6',
  unit: 'cents/year',
  rows: [
    row(
      '2017-01-01',
      '2017-12-31',
      'page',
      { single: 2353300, singleHandicap: 2550400, other: 3529800, perDependant: 197300 },
      'bouwenwonen.net',
      'jaar afgeleid van de pagina (vóór 2019); inkomen van 3 jaar eerder; afgesloten op het einde van dat jaar',
    ),
    row(
      '2018-01-01',
      '2018-12-31',
      'missing',
      { single: null, singleHandicap: null, other: null, perDependant: null },
      'niet gevonden in openbare bronnen',
    ),
    row(
      '2019-01-01',
      '2019-12-31',
      'page',
      { single: 2485200, singleHandicap: 2693400, other: 3727600, perDependant: 208400 },
      'shmvlaamseardennen.be, volkswoningenduffel.be; bevestigd: wonenvlaanderen.be ("aanvragen in 2019 vanaf 1 mei", zelfde schaal), volkswoningenduffel.be',
      "de pagina's zeggen het jaar niet duidelijk",
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
      'wonenvlaanderen.be (grenzen van de huursubsidie 2022, zelfde schaal)',
    ),
    row(
      '2023-01-01',
      '2023-12-31',
      'page',
      { single: 2810500, singleHandicap: 3046000, other: 4215600, perDependant: 235600 },
      'shmvlaamseardennen.be',
      'jaar afgeleid',
    ),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { single: 2951500, singleHandicap: 3198700, other: 4427000, perDependant: 247500 },
      'appartement.be; bevestigd: thuiswest.be (2024, inschrijving vanaf 2024-03-18)',
      '2025 en 2026 niet gevonden',
    ),
    row(
      '2025-01-01',
      null,
      'missing',
      { single: null, singleHandicap: null, other: null, perDependant: null },
      'niet gevonden in openbare bronnen',
      '2025 en 2026 niet beschikbaar',
    ),
  ],
  undated: [],
};

export const huursubsidieOld: AmountTable = {
  name: 'huursubsidieOld',
  law: 'BVR 02-02-2007 (tot 30-04-2019)',
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
      'jaar afgeleid (tussen 2016 en 2018)',
    ),
    row(
      '2018-01-01',
      '2018-12-31',
      'page',
      { ceiling: 1783000, perDependant: 160000, maxRent: 60000, maxRentCity: 66000, rentPerDependant: 7500 },
      'woneningaoz.be, svkregioroeselare.be',
      'jaar afgeleid',
    ),
    row(
      '2019-01-01',
      '2019-04-30',
      'page',
      { ceiling: 1824000, perDependant: 163000, maxRent: 61000, maxRentCity: 67100, rentPerDependant: 7625 },
      'wonenvlaanderen.be',
      'een oudere lezing liet dit lopen tot 2019-12-31: nieuwe regels vanaf 2019-05-01',
    ),
    row(
      '2019-05-01',
      null,
      'missing',
      { ceiling: null, perDependant: null, maxRent: null, maxRentCity: null, rentPerDependant: null },
      'niet gevonden in openbare bronnen',
      'vervangen door de grenzen van de sociale huur vanaf 2019-05-01',
    ),
  ],
  undated: [],
};

export const huursubsidieIncome: AmountTable = {
  name: 'huursubsidieIncome',
  law: 'Besluit Vlaamse Codex Wonen 2021 boek 5',
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
      'niet gevonden in openbare bronnen',
    ),
    row(
      '2021-01-01',
      '2021-12-31',
      'page',
      { single: 2555700, singleHandicap: 2769800, other: 3833500, perDependant: 214300 },
      'mondialewerken.be; premiezoeker.be',
      'premiezoeker geeft 464,60 voor de kamer: schrijffout (618,25 x 0,8 = 494,60)',
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
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const huursubsidieRent: AmountTable = {
  name: 'huursubsidieRent',
  law: 'Besluit Vlaamse Codex Wonen 2021 boek 5',
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
      'niet gevonden in openbare bronnen',
    ),
    row(
      '2021-01-01',
      '2021-12-31',
      'page',
      { maxRent: 61825, maxRentCity: 68007, maxRentRoom: 49460, maxRentRoomCity: 54406 },
      'mondialewerken.be; premiezoeker.be',
      'premiezoeker geeft 464,60 voor de kamer: schrijffout (618,25 x 0,8 = 494,60)',
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
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const huursubsidieAmount: AmountTable = {
  name: 'huursubsidieAmount',
  law: 'Besluit Vlaamse Codex Wonen 2021 boek 5',
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
      'niet gevonden in openbare bronnen',
    ),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { maxMonth: 17776, perDependant: 2963, maxMonthCity: 19554, perDependantCity: 3259 },
      'hoogstraten.be',
      'maximale huurprijs 2024 niet gezien; 2025 en 2026 niet gevonden',
    ),
    row(
      '2025-01-01',
      null,
      'missing',
      { maxMonth: null, perDependant: null, maxMonthCity: null, perDependantCity: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const huurpremieOld: AmountTable = {
  name: 'huurpremieOld',
  law: 'BVR 04-05-2012 (tot 30-04-2019)',
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
      'einddag naar het voorbeeld van de huursubsidie',
    ),
    row(
      '2019-05-01',
      null,
      'missing',
      { ceiling: null, perDependant: null, maxRent: null, maxRentCity: null, rentPerDependant: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const huurpremieIncome: AmountTable = {
  name: 'huurpremieIncome',
  law: 'Besluit Vlaamse Codex Wonen 2021 boek 5',
  unit: 'cents',
  rows: [
    row(
      '2022-01-01',
      '2022-12-31',
      'page',
      { single: 2585000, singleHandicap: 2801500, other: 3877300, perDependant: 216700 },
      'zwevegem.be',
      'inkomensgrenzen = die van de sociale huur van dat jaar',
    ),
    row(
      '2023-01-01',
      null,
      'missing',
      { single: null, singleHandicap: null, other: null, perDependant: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const huurpremieRent: AmountTable = {
  name: 'huurpremieRent',
  law: 'Besluit Vlaamse Codex Wonen 2021 boek 5',
  unit: 'cents/month',
  rows: [
    row(
      '2022-01-01',
      '2022-12-31',
      'page',
      { maxRent: 63978, maxRentCity: null, maxRentRoom: 51182, maxRentRoomCity: null },
      'zwevegem.be',
      'inkomensgrenzen = die van de sociale huur van dat jaar',
    ),
    row(
      '2023-01-01',
      null,
      'missing',
      { maxRent: null, maxRentCity: null, maxRentRoom: null, maxRentRoomCity: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const huurpremieAmount: AmountTable = {
  name: 'huurpremieAmount',
  law: 'Besluit Vlaamse Codex Wonen 2021 boek 5',
  unit: 'cents/month',
  rows: [
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { maxMonth: 17776, perDependant: 2963, maxMonthCity: 19554, perDependantCity: 3259 },
      'vlaanderen.be',
      'voor een jaar, zonder wijzigingen tussendoor; een aanvrager met een handicap telt als persoon ten laste',
    ),
    row(
      '2025-01-01',
      null,
      'missing',
      { maxMonth: null, perDependant: null, maxMonthCity: null, perDependantCity: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const huursubsidieRentRaise: AmountTable = {
  name: 'huursubsidieRentRaise',
  law: 'Besluit Vlaamse Codex Wonen 2021 boek 5',
  unit: 'rate',
  rows: [
    row(
      '2019-05-01',
      null,
      'page',
      { perDependant: 0.2, most: 0.5 },
      'premiezoeker.be (huurpremie, 2021), mondialewerken.be (huursubsidie, 2021)',
      'de maximale huurprijs stijgt met een vijfde per persoon ten laste, hoogstens met de helft; niet gezien voor andere jaren dan 2021',
    ),
  ],
  undated: [],
};

export const huursubsidieReference: AmountTable = {
  name: 'huursubsidieReference',
  law: 'Besluit Vlaamse Codex Wonen 2021 boek 5',
  unit: 'rate',
  rows: [
    row(
      '2019-05-01',
      null,
      'page',
      { ofMaxRent: 0.75 },
      'vlaanderen.be, hoogstraten.be (2024), wonenvlaanderen.be (2022), habitowoonwinkel.be (2019)',
      'subsidie en premie = 75 % van de maximale huurprijs min 1/55 van het jaarinkomen, niet meer dan het maximum van het jaar',
    ),
  ],
  undated: [],
};

export const huursubsidieRule: AmountTable = {
  name: 'huursubsidieRule',
  law: 'BVR 02-02-2007; Besluit Vlaamse Codex Wonen 2021 boek 5',
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
  law: 'BVR 04-05-2012; Besluit Vlaamse Codex Wonen 2021 boek 5',
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
      'niet gevonden in openbare bronnen',
      'alleen grenzen zonder datum gezien',
    ),
  ],
  undated: [
    undated(
      'page',
      { single: 3146000, singleHandicap: 3439500, other: 4718600, perDependant: 293800 },
      'habitowoonwinkel.be (zonder datum)',
    ),
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
      'woonverhaal.be (zonder datum)',
    ),
  ],
};
