// Heating fund, minimum supply of gas and electricity, social internet, water, public transport.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row, undated } from './row.ts';

export const verwarmingstoelage: AmountTable = {
  name: 'verwarmingstoelage',
  law: 'Programmawet 27-12-2004 art. 203-219; KB 09-01-2005 (sociaal verwarmingsfonds)',
  unit: 'cents/year',
  rows: [
    row('2012-01-01', '2012-12-31', 'page', { ceiling: 1630633, perDependant: 301874 }, 'inspirerend-wonen.be (about 2012)'),
    row('2013-01-01', '2013-12-31', 'missing', { ceiling: null, perDependant: null }, 'not found in public sources'),
    row(
      '2014-01-01',
      '2014-12-31',
      'page',
      { ceiling: 1696547, perDependant: 314077 },
      'bondgenoot.be',
      'later end not seen; closed at the end of its year',
    ),
    row('2015-01-01', '2016-12-31', 'missing', { ceiling: null, perDependant: null }, 'not found in public sources'),
    row(
      '2017-01-01',
      '2017-12-31',
      'page',
      { ceiling: 1764988, perDependant: 326747 },
      'ocmwaalst.be, ocmwoverijse.be (2017)',
      'end not seen; later end not seen; closed at the end of its year',
    ),
    row('2018-01-01', '2019-06-30', 'missing', { ceiling: null, perDependant: null }, 'not found in public sources'),
    row(
      '2019-07-01',
      '2020-02-29',
      'page',
      { ceiling: 1910558, perDependant: 353695 },
      'rtbf.be 2019-08, proxifuel.be 2019-10, ocmwscherpenheuvel-zichem.be',
      'closed before the index step of March 2020',
    ),
    row('2020-03-01', '2023-06-30', 'missing', { ceiling: null, perDependant: null }, 'not found in public sources'),
    row(
      '2023-07-01',
      '2023-10-31',
      'page',
      { ceiling: 2338350, perDependant: 432700 },
      'financesconnect.be (circular)',
      '2024-2026 not found; in practice = VT ceiling; closed by the next published row',
    ),
    row(
      '2023-11-01',
      '2024-04-30',
      'page',
      { ceiling: 2385117, perDependant: 441354 },
      'cpasfleurus.be (undated); dates derived: 23383.50 x 1.02, and x 1.02 = 24328.19',
    ),
    row(
      '2024-05-01',
      '2025-01-31',
      'page',
      { ceiling: 2432819, perDependant: 450181 },
      'mc.be 2024-11/12 ("in force since 1 May 2024"); end derived',
      'closes 2024',
    ),
    row(
      '2025-02-01',
      '2026-02-28',
      'derived',
      { ceiling: 2481475, perDependant: 459185 },
      'derived: x 1.02',
      'no 2025 page found; +-1 EUR, welfare increase not excluded',
    ),
    row('2026-03-01', null, 'derived', { ceiling: 2531105, perDependant: 468369 }, 'derived: x 1.02', 'idem'),
  ],
  undated: [
    undated('page', { ceiling: 1730380, perDependant: 320340 }, 'niel.be, socialenergie.be (about 2014-2016)', 'undated'),
    undated('page', { ceiling: 1800248, perDependant: 333247 }, 'kontich.be', 'undated, between 2017 and 2018'),
    undated('page', { ceiling: 1836339, perDependant: 339947 }, 'informazout.be', 'undated; the same page also prints 3 363,39 (typo)'),
    undated('page', { ceiling: 1873066, perDependant: 346755 }, 'meulebeke.be; end P rtbf.be 2019-08'),
    undated('page', { ceiling: 1956625, perDependant: 362234 }, 'boechout.be (dependant: net income < 3380)', 'undated, 2020/2021'),
    undated('page', { ceiling: 2076388, perDependant: 384396 }, 'dessel.be, immovlan.be', 'undated, 2022 first half'),
    undated(
      'page',
      { ceiling: 2247549, perDependant: 416094 },
      'socialenergie.be (updated 2022-11-29; dependant: net < 3410)',
      'in force 2022-11-29',
    ),
  ],
};

export const verwarmingstoelageLitre: AmountTable = {
  name: 'verwarmingstoelageLitre',
  law: 'Programmawet 27-12-2004 art. 203-219; KB 09-01-2005 (sociaal verwarmingsfonds); KB 06-08-2022',
  unit: 'cents/litre',
  rows: [
    row(
      '2012-01-01',
      '2022-06-30',
      'missing',
      { lowest: null, perStep: null, top: null },
      'inspirerend-wonen.be, bondgenoot.be give 14 to 20 cent without the prices',
      'between 14 and 20 cent; the table by price was not seen with a date',
    ),
    row(
      '2022-07-01',
      '2022-12-31',
      'page',
      { lowest: 14, perStep: 1, top: 36 },
      'brafco.be 2022-09-15 (KB 06-08-2022); evergem.be, tij-dingen.be',
      'one cent more for every step of 2.5 cent from 97 cent a litre; the page is cut off above 114.5 cent, the steps above are derived',
    ),
    row(
      '2023-01-01',
      null,
      'missing',
      { lowest: null, perStep: null, top: null },
      'not found in public sources',
      'lavenir.net says 36 cent until 31-03-2023; the undated table of the fund cannot be placed',
    ),
  ],
  undated: [
    undated(
      'page',
      { lowest: 14, top: 20 },
      'verwarmingsfonds.be (own page, undated)',
      'steps at 1.04, 1.065, 1.09, 1.115, 1.14 and 1.165 euro a litre; whether this is the table after 2023 is not known',
    ),
  ],
};

export const verwarmingstoelagePrice: AmountTable = {
  name: 'verwarmingstoelagePrice',
  law: 'KB 06-08-2022',
  unit: 'cents/1000 litres',
  rows: [
    row(
      '2022-07-01',
      '2022-12-31',
      'page',
      { start: 97000, step: 2500 },
      'brafco.be 2022-09-15 (KB 06-08-2022)',
      'below the start: the lowest rate',
    ),
    row('2023-01-01', null, 'missing', { start: null, step: null }, 'not found in public sources'),
  ],
  undated: [undated('page', { start: 104000, step: 2500 }, 'verwarmingsfonds.be (own page, undated)')],
};

export const verwarmingstoelageCap: AmountTable = {
  name: 'verwarmingstoelageCap',
  law: 'Programmawet 27-12-2004 art. 203-219; KB 09-01-2005 (sociaal verwarmingsfonds)',
  unit: 'litres',
  rows: [
    row('2012-01-01', '2022-06-30', 'page', { maxLitres: 1500 }, 'inspirerend-wonen.be (about 2012), bondgenoot.be (2014)'),
    row('2022-07-01', '2022-12-31', 'page', { maxLitres: 2000 }, 'evergem.be, tij-dingen.be, brafco.be'),
    row(
      '2023-01-01',
      '2023-12-31',
      'missing',
      { maxLitres: null },
      'bertogne.be keeps 2 000 litres for 01-04 to 31-12-2023; one page',
      'not settled',
    ),
    row('2024-01-01', null, 'missing', { maxLitres: null }, 'not found in public sources', 'no later row was seen'),
  ],
  undated: [undated('page', { maxLitres: 1500 }, 'verwarmingsfonds.be (own page, undated)')],
};

export const verwarmingstoelagePump: AmountTable = {
  name: 'verwarmingstoelagePump',
  law: 'Programmawet 27-12-2004 art. 203-219; KB 09-01-2005 (sociaal verwarmingsfonds)',
  unit: 'cents/year',
  rows: [
    row(
      '2012-01-01',
      '2022-06-30',
      'page',
      { lumpSum: 21000 },
      'inspirerend-wonen.be (about 2012), bondgenoot.be (2014)',
      'open row of 2014, closed by the next published row',
    ),
    row('2022-07-01', '2022-12-31', 'page', { lumpSum: 45600 }, 'evergem.be, tij-dingen.be, brafco.be'),
    row('2023-01-01', null, 'missing', { lumpSum: null }, 'not found in public sources', 'no later row was seen'),
  ],
  undated: [undated('page', { lumpSum: 21000 }, 'verwarmingsfonds.be (own page, undated)')],
};

export const minimaleLeveringGasNormal: AmountTable = {
  name: 'minimaleLeveringGasNormal',
  law: 'Energiebesluit 19-11-2010 art. 5.5.3 (article from memory)',
  unit: 'cents/half month',
  rows: [
    row('2020-11-01', '2021-03-31', 'page', { apartment: 3866, terraced: 5466, detached: 6466 }, 'vlaanderen.be; vvsg.be 2020-10-29'),
    row('2021-04-01', '2023-10-31', 'missing', { apartment: null, terraced: null, detached: null }, 'not found in public sources'),
    row('2023-11-01', '2024-03-31', 'page', { apartment: 4966, terraced: 6966, detached: 8266 }, 'kontich.be', 'single municipal page'),
    row(
      '2024-04-01',
      null,
      'missing',
      { apartment: null, terraced: null, detached: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const minimaleLeveringGasProtected: AmountTable = {
  name: 'minimaleLeveringGasProtected',
  law: 'Energiebesluit 19-11-2010 art. 5.5.3 (article from memory)',
  unit: 'cents/half month',
  rows: [
    row('2023-11-01', '2024-03-31', 'page', { apartment: 3266, terraced: 4666, detached: 5666 }, 'kontich.be', 'single municipal page'),
    row(
      '2024-04-01',
      null,
      'missing',
      { apartment: null, terraced: null, detached: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const minimaleLeveringElectricityNormal: AmountTable = {
  name: 'minimaleLeveringElectricityNormal',
  law: 'Energiebesluit 19-11-2010 art. 5.5.3 (article from memory)',
  unit: 'cents/half month',
  rows: [
    row('2023-11-01', '2024-03-31', 'page', { apartment: 9277, terraced: 13277, detached: 15877 }, 'kontich.be', 'single municipal page'),
    row(
      '2024-04-01',
      null,
      'missing',
      { apartment: null, terraced: null, detached: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const minimaleLeveringElectricityProtected: AmountTable = {
  name: 'minimaleLeveringElectricityProtected',
  law: 'Energiebesluit 19-11-2010 art. 5.5.3 (article from memory)',
  unit: 'cents/half month',
  rows: [
    row('2023-11-01', '2024-03-31', 'page', { apartment: 8977, terraced: 12877, detached: 15377 }, 'kontich.be', 'single municipal page'),
    row(
      '2024-04-01',
      null,
      'missing',
      { apartment: null, terraced: null, detached: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const minimaleLeveringRefund: AmountTable = {
  name: 'minimaleLeveringRefund',
  law: 'Energiebesluit 19-11-2010 art. 5.5.3 (article from memory)',
  unit: 'rate',
  rows: [row('2020-11-01', null, 'page', { gridOperator: 0.7, centre: 0.3 }, 'vvsg.be, kontich.be', 'the centre may ask its part back')],
  undated: [],
};

export const sociaalInternet: AmountTable = {
  name: 'sociaalInternet',
  law: 'Wet 13-06-2005 (elektronische communicatie), as amended',
  unit: 'cents/month',
  rows: [row('2024-03-01', null, 'page', { internet: 1900, bundle: 4000 }, 'economie.fgov.be faq, baarle-hertog.be, dijk92.be')],
  undated: [],
};

export const sociaalInternetService: AmountTable = {
  name: 'sociaalInternetService',
  law: 'Wet 13-06-2005 (elektronische communicatie), as amended',
  unit: 'Mbps or GB',
  rows: [row('2024-03-01', null, 'page', { downMbps: 30, upMbps: 4, volumeGb: 150 }, 'economie.fgov.be faq, baarle-hertog.be, dijk92.be')],
  undated: [],
};

export const telecomOudTarief: AmountTable = {
  name: 'telecomOudTarief',
  law: 'Wet 13-06-2005, before 01-03-2024',
  unit: 'cents/month',
  rows: [],
  undated: [
    undated('page', { discount: 1150 }, 'datanews.knack.be', 'until 29-02-2024, start not seen; who held it on 01-03-2024 keeps it'),
  ],
};

export const deLijn: AmountTable = {
  name: 'deLijn',
  law: 'Tarieven De Lijn',
  unit: 'cents/year',
  rows: [
    row(
      '2022-04-01',
      '2025-03-31',
      'page',
      { vg: 4600, vt: 5500 },
      'atv.be 2022-02 (social passes unchanged in the 2022 change), ringtv.be 2025-03 (last change April 2022), vlaanderen.be',
      'start of these prices earlier (about 2020)',
    ),
    row('2025-04-01', null, 'page', { vg: 5400, vt: 6600 }, 'pitane.blue 2025-03-01', 'single source; 2026 change not seen'),
  ],
  undated: [],
};

export const nmbs: AmountTable = {
  name: 'nmbs',
  law: 'Tarieven NMBS, kaart verhoogde tegemoetkoming',
  unit: 'rate',
  rows: [],
  undated: [
    undated(
      'page',
      { discount: 0.5 },
      'haaltert.be, jabbeke.be, rtl/hln',
      'for holder, partner, dependants; valid 1 year (5 years from 65); card free, MoBIB carrier 6 EUR. Tariff reform from late 2025 not seen',
    ),
  ],
};

export const sociaalTariefWater: AmountTable = {
  name: 'sociaalTariefWater',
  law: 'BVR 08-04-2011 (water)',
  unit: 'rate',
  rows: [],
  undated: [
    undated(
      'page',
      { reduction: 0.8 },
      'vmm.be, vlaanderen.be, pidpa.be, farys.be, evergem.be',
      'member of the household with leefloon/levensminimum, IGO/GIB, IVT or IT, zorgbudget ouderen; collective bill: compensation instead; a right that starts during the year counts from the next year; sickness benefit gives no right. "Beschermde klant" (farys.be) is a wider list for other benefits: do not mix',
    ),
  ],
};
