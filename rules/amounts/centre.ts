// Aid of the centre itself: installation premium, maintenance, pocket money, child care, the poverty threshold of food aid.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row, undated } from './row.ts';

export const installatiepremie: AmountTable = {
  name: 'installatiepremie',
  law: 'RMI art. 14 par. 3; Wet 08-07-1976 art. 57bis',
  unit: 'cents once',
  rows: [
    row(
      '2017-06-01',
      '2017-08-31',
      'derived',
      { amount: 117965 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2017-09-01',
      '2018-08-31',
      'derived',
      { amount: 119027 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
      'afgesloten vóór de indexsprong van september 2018, die niet gezien is',
    ),
    row(
      '2018-09-01',
      '2019-06-30',
      'missing',
      { amount: null },
      'niet gevonden in openbare bronnen',
      'de indexsprong van september 2018 is niet gezien',
    ),
    row(
      '2019-07-01',
      '2019-12-31',
      'derived',
      { amount: 125482 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2020-01-01',
      '2020-02-29',
      'derived',
      { amount: 127051 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2020-03-01',
      '2020-12-31',
      'derived',
      { amount: 129591 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2021-01-01',
      '2021-06-30',
      'derived',
      { amount: 133074 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2021-07-01',
      '2021-08-31',
      'derived',
      { amount: 135736 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2021-09-01',
      '2021-12-31',
      'derived',
      { amount: 138454 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2022-01-01',
      '2022-02-28',
      'derived',
      { amount: 144915 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2022-03-01',
      '2022-04-30',
      'derived',
      { amount: 147822 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2022-05-01',
      '2022-07-31',
      'derived',
      { amount: 150777 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2022-08-01',
      '2022-10-31',
      'derived',
      { amount: 153790 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2022-11-01',
      '2022-11-30',
      'derived',
      { amount: 156862 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2022-12-01',
      '2022-12-31',
      'derived',
      { amount: 160003 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2023-01-01',
      '2023-06-30',
      'derived',
      { amount: 164083 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2023-07-01',
      '2023-10-31',
      'derived',
      { amount: 167365 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2023-11-01',
      '2024-04-30',
      'derived',
      { amount: 170711 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2024-05-01',
      '2025-01-31',
      'derived',
      { amount: 174129 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2025-02-01',
      '2026-02-28',
      'derived',
      { amount: 177607 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
    row(
      '2026-03-01',
      null,
      'derived',
      { amount: 181157 },
      'afgeleid: maandbedrag van categorie 3 ("1/12 van het jaarbedrag van cat. 3", dehaan.be, bilzen.be, rechtenverkenner.be)',
    ),
  ],
  undated: [],
};

export const installatiepremieRule: AmountTable = {
  name: 'installatiepremieRule',
  law: 'Wet 08-07-1976 art. 57bis; KB 21-09-2004',
  unit: 'factor',
  rows: [row('2004-11-15', null, 'page', { incomeFactor: 1.1 }, 'agii.be, bilzen.be', 'begindag niet nagekeken')],
  undated: [],
};

export const onderhoudsgeldTussenkomst: AmountTable = {
  name: 'onderhoudsgeldTussenkomst',
  law: 'Wet 08-07-1976 art. 68bis',
  unit: 'cents',
  rows: [
    row('2005-01-01', null, 'page', { maxMonth: 9167, maxYear: 110000 }, 'vlaanderen.be hulp-bij-het-betalen-van-onderhoudsgeld; vlex.be'),
  ],
  undated: [],
};

export const onderhoudsgeldTussenkomstRate: AmountTable = {
  name: 'onderhoudsgeldTussenkomstRate',
  law: 'Wet 08-07-1976 art. 68bis',
  unit: 'rate',
  rows: [row('2005-01-01', null, 'page', { rate: 0.5 }, 'vlaanderen.be hulp-bij-het-betalen-van-onderhoudsgeld; vlex.be')],
  undated: [],
};

export const zakgeldWoonzorg: AmountTable = {
  name: 'zakgeldWoonzorg',
  law: 'Wet 08-07-1976 art. 98',
  unit: 'cents/year',
  rows: [
    row('2022-11-01', '2022-11-30', 'page', { amount: 133731 }, 'vvsg.be 2022-11-08'),
    row('2022-12-01', null, 'missing', { amount: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [],
};

export const kinderopvangOcmwTarief: AmountTable = {
  name: 'kinderopvangOcmwTarief',
  law: 'BVR 22-11-2013 (subsidies gezinsopvang en groepsopvang)',
  unit: 'cents/day',
  rows: [
    row(
      '2018-01-01',
      '2018-12-31',
      'page',
      { standardMinimum: 515, halfWithFloor: 515, intermediate: null, lowest: 162 },
      'ocmwlebbeke.be, borgloon.be',
    ),
    row(
      '2019-01-01',
      '2021-12-31',
      'missing',
      { standardMinimum: null, halfWithFloor: null, intermediate: null, lowest: null },
      'niet gevonden in openbare bronnen',
    ),
    row('2022-01-01', '2022-12-31', 'page', { standardMinimum: 537, halfWithFloor: 524, intermediate: null, lowest: 169 }, 'ravels.be'),
    row(
      '2023-01-01',
      '2023-12-31',
      'missing',
      { standardMinimum: null, halfWithFloor: null, intermediate: null, lowest: null },
      'niet gevonden in openbare bronnen',
    ),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { standardMinimum: 624, halfWithFloor: null, intermediate: 374, lowest: 197 },
      'vvsg.be, kinderopvangbrugge.be, dehaan.be',
    ),
    row(
      '2025-01-01',
      null,
      'missing',
      { standardMinimum: null, halfWithFloor: null, intermediate: null, lowest: null },
      'niet gevonden in openbare bronnen',
      '2025 en 2026 niet gevonden. kinderopvangbrugge.be noemt 6,24 het minimum en 3,74 het "standaard minimum", vvsg.be noemt 6,24 het standaard minimum: TEGENSPRAAK in de namen',
    ),
  ],
  undated: [undated('page', { standardMinimum: null, halfWithFloor: 532, intermediate: null, lowest: 167 }, 'dilbeek.be', 'zonder datum')],
};

export const kinderopvangOcmwTariefRate: AmountTable = {
  name: 'kinderopvangOcmwTariefRate',
  law: 'BVR 22-11-2013 (subsidies gezinsopvang en groepsopvang)',
  unit: 'rate',
  rows: [
    row('2024-01-01', '2024-12-31', 'page', { halfOfAttest: 0.5 }, 'vvsg.be, kinderopvangbrugge.be, dehaan.be'),
    row('2025-01-01', null, 'missing', { halfOfAttest: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [],
};

export const armoederisicodrempel: AmountTable = {
  name: 'armoederisicodrempel',
  law: 'EU-SILC, 60 % van de mediaan; schaal 1 / 0.5 / 0.3',
  unit: 'cents/month',
  rows: [
    row('2010-01-01', '2010-12-31', 'page', { single: 97300, twoAdultsTwoChildren: 204400 }, 'openbare pagina (site niet genoteerd)'),
    row('2011-01-01', '2011-12-31', 'page', { single: 100000, twoAdultsTwoChildren: null }, 'statbel'),
    row('2012-01-01', '2015-12-31', 'missing', { single: null, twoAdultsTwoChildren: null }, 'niet gevonden in openbare bronnen'),
    row('2016-01-01', '2016-12-31', 'page', { single: 111500, twoAdultsTwoChildren: 234100 }, 'knack.be'),
    row('2017-01-01', '2020-12-31', 'missing', { single: null, twoAdultsTwoChildren: null }, 'niet gevonden in openbare bronnen'),
    row('2021-01-01', '2021-12-31', 'derived', { single: 129300, twoAdultsTwoChildren: 271500 }, 'afgeleid: hln.be (2022 min 73/153)'),
    row('2022-01-01', '2022-12-31', 'page', { single: 136600, twoAdultsTwoChildren: 286800 }, 'hln.be 2023-02'),
    row(
      '2023-01-01',
      null,
      'missing',
      { single: null, twoAdultsTwoChildren: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const minimumloon: AmountTable = {
  name: 'minimumloon',
  law: 'cao nr. 43 (GGMMI)',
  unit: 'cents/month',
  rows: [row('2026-07-01', null, 'code', { gross: 223361 }, 'openbare broncode')],
  undated: [],
};
