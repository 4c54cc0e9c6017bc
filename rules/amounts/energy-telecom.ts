// Heating fund, minimum supply of gas and electricity, social internet, water, public transport.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row, undated } from './row.ts';

export const verwarmingstoelage: AmountTable = {
  name: 'verwarmingstoelage',
  law: 'Programmawet 27-12-2004 art. 203-219; KB 09-01-2005 (sociaal verwarmingsfonds)',
  unit: 'cents/year',
  rows: [
    row('2012-01-01', '2012-12-31', 'page', { ceiling: 1630633, perDependant: 301874 }, 'inspirerend-wonen.be (ongeveer 2012)'),
    row('2013-01-01', '2013-12-31', 'missing', { ceiling: null, perDependant: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2014-01-01',
      '2014-12-31',
      'page',
      { ceiling: 1696547, perDependant: 314077 },
      'bondgenoot.be',
      'later einde niet gezien; afgesloten op het einde van het jaar',
    ),
    row('2015-01-01', '2016-12-31', 'missing', { ceiling: null, perDependant: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2017-01-01',
      '2017-12-31',
      'page',
      { ceiling: 1764988, perDependant: 326747 },
      'ocmwaalst.be, ocmwoverijse.be (2017)',
      'einde niet gezien; afgesloten op het einde van het jaar',
    ),
    row('2018-01-01', '2019-06-30', 'missing', { ceiling: null, perDependant: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2019-07-01',
      '2020-02-29',
      'page',
      { ceiling: 1910558, perDependant: 353695 },
      'rtbf.be 2019-08, proxifuel.be 2019-10, ocmwscherpenheuvel-zichem.be',
      'afgesloten vóór de indexsprong van maart 2020',
    ),
    row('2020-03-01', '2023-06-30', 'missing', { ceiling: null, perDependant: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2023-07-01',
      '2023-10-31',
      'page',
      { ceiling: 2338350, perDependant: 432700 },
      'financesconnect.be (omzendbrief)',
      '2024 tot 2026 niet gevonden; in de praktijk de grens van de verhoogde tegemoetkoming; loopt tot de volgende gepubliceerde waarde',
    ),
    row(
      '2023-11-01',
      '2024-04-30',
      'page',
      { ceiling: 2385117, perDependant: 441354 },
      'cpasfleurus.be (zonder datum); dagen afgeleid: 23383.50 x 1.02, en x 1.02 = 24328.19',
    ),
    row(
      '2024-05-01',
      '2025-01-31',
      'page',
      { ceiling: 2432819, perDependant: 450181 },
      'mc.be 2024-11/12 ("geldt sinds 1 mei 2024"); einde afgeleid',
      'afgesloten eind 2024',
    ),
    row(
      '2025-02-01',
      '2026-02-28',
      'derived',
      { ceiling: 2481475, perDependant: 459185 },
      'afgeleid: x 1.02',
      'geen pagina van 2025 gevonden; op 1 euro na, een welvaartsaanpassing is niet uitgesloten',
    ),
    row('2026-03-01', null, 'derived', { ceiling: 2531105, perDependant: 468369 }, 'afgeleid: x 1.02', 'idem'),
  ],
  undated: [
    undated('page', { ceiling: 1730380, perDependant: 320340 }, 'niel.be, socialenergie.be (ongeveer 2014-2016)', 'zonder datum'),
    undated('page', { ceiling: 1800248, perDependant: 333247 }, 'kontich.be', 'zonder datum, tussen 2017 en 2018'),
    undated(
      'page',
      { ceiling: 1836339, perDependant: 339947 },
      'informazout.be',
      'zonder datum; dezelfde pagina geeft ook 3 363,39 (schrijffout)',
    ),
    undated('page', { ceiling: 1873066, perDependant: 346755 }, 'meulebeke.be; einde volgens rtbf.be 2019-08'),
    undated('page', { ceiling: 1956625, perDependant: 362234 }, 'boechout.be (ten laste: netto inkomen < 3380)', 'zonder datum, 2020/2021'),
    undated('page', { ceiling: 2076388, perDependant: 384396 }, 'dessel.be, immovlan.be', 'zonder datum, eerste helft van 2022'),
    undated(
      'page',
      { ceiling: 2247549, perDependant: 416094 },
      'socialenergie.be (bijgewerkt 2022-11-29; ten laste: netto < 3410)',
      'geldt op 2022-11-29',
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
      'inspirerend-wonen.be, bondgenoot.be geven 14 tot 20 cent zonder de prijzen',
      'tussen 14 en 20 cent; de tabel per prijs is niet met een datum gezien',
    ),
    row(
      '2022-07-01',
      '2022-12-31',
      'page',
      { lowest: 14, perStep: 1, top: 36 },
      'brafco.be 2022-09-15 (KB 06-08-2022); evergem.be, tij-dingen.be',
      'één cent meer per stap van 2,5 cent vanaf 97 cent per liter; de pagina stopt boven 114,5 cent, de stappen daarboven zijn afgeleid',
    ),
    row(
      '2023-01-01',
      null,
      'missing',
      { lowest: null, perStep: null, top: null },
      'niet gevonden in openbare bronnen',
      'lavenir.net zegt 36 cent tot 31-03-2023; de tabel van het fonds heeft geen datum en is niet te plaatsen',
    ),
  ],
  undated: [
    undated(
      'page',
      { lowest: 14, top: 20 },
      'verwarmingsfonds.be (eigen pagina, zonder datum)',
      'stappen bij 1,04, 1,065, 1,09, 1,115, 1,14 en 1,165 euro per liter; of dit de tabel na 2023 is, is niet gekend',
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
      'onder het begin: het laagste bedrag',
    ),
    row('2023-01-01', null, 'missing', { start: null, step: null }, 'niet gevonden in openbare bronnen'),
  ],
  undated: [undated('page', { start: 104000, step: 2500 }, 'verwarmingsfonds.be (eigen pagina, zonder datum)')],
};

export const verwarmingstoelageCap: AmountTable = {
  name: 'verwarmingstoelageCap',
  law: 'Programmawet 27-12-2004 art. 203-219; KB 09-01-2005 (sociaal verwarmingsfonds)',
  unit: 'litres',
  rows: [
    row('2012-01-01', '2022-06-30', 'page', { maxLitres: 1500 }, 'inspirerend-wonen.be (ongeveer 2012), bondgenoot.be (2014)'),
    row('2022-07-01', '2022-12-31', 'page', { maxLitres: 2000 }, 'evergem.be, tij-dingen.be, brafco.be'),
    row(
      '2023-01-01',
      '2023-12-31',
      'missing',
      { maxLitres: null },
      'bertogne.be houdt 2 000 liter van 01-04 tot 31-12-2023; één pagina',
      'nog niet uitgemaakt',
    ),
    row('2024-01-01', null, 'missing', { maxLitres: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [undated('page', { maxLitres: 1500 }, 'verwarmingsfonds.be (eigen pagina, zonder datum)')],
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
      'inspirerend-wonen.be (ongeveer 2012), bondgenoot.be (2014)',
      'waarde van 2014, loopt tot de volgende gepubliceerde',
    ),
    row('2022-07-01', '2022-12-31', 'page', { lumpSum: 45600 }, 'evergem.be, tij-dingen.be, brafco.be'),
    row('2023-01-01', null, 'missing', { lumpSum: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [undated('page', { lumpSum: 21000 }, 'verwarmingsfonds.be (eigen pagina, zonder datum)')],
};

export const minimaleLeveringGasNormal: AmountTable = {
  name: 'minimaleLeveringGasNormal',
  law: 'Energiebesluit 19-11-2010 art. 5.5.3 (artikel niet nagekeken)',
  unit: 'cents/half month',
  rows: [
    row('2020-11-01', '2021-03-31', 'page', { apartment: 3866, terraced: 5466, detached: 6466 }, 'vlaanderen.be; vvsg.be 2020-10-29'),
    row('2021-04-01', '2023-10-31', 'missing', { apartment: null, terraced: null, detached: null }, 'niet gevonden in openbare bronnen'),
    row('2023-11-01', '2024-03-31', 'page', { apartment: 4966, terraced: 6966, detached: 8266 }, 'kontich.be', 'één gemeentelijke pagina'),
    row(
      '2024-04-01',
      null,
      'missing',
      { apartment: null, terraced: null, detached: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const minimaleLeveringGasProtected: AmountTable = {
  name: 'minimaleLeveringGasProtected',
  law: 'Energiebesluit 19-11-2010 art. 5.5.3 (artikel niet nagekeken)',
  unit: 'cents/half month',
  rows: [
    row('2023-11-01', '2024-03-31', 'page', { apartment: 3266, terraced: 4666, detached: 5666 }, 'kontich.be', 'één gemeentelijke pagina'),
    row(
      '2024-04-01',
      null,
      'missing',
      { apartment: null, terraced: null, detached: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const minimaleLeveringElectricityNormal: AmountTable = {
  name: 'minimaleLeveringElectricityNormal',
  law: 'Energiebesluit 19-11-2010 art. 5.5.3 (artikel niet nagekeken)',
  unit: 'cents/half month',
  rows: [
    row(
      '2023-11-01',
      '2024-03-31',
      'page',
      { apartment: 9277, terraced: 13277, detached: 15877 },
      'kontich.be',
      'één gemeentelijke pagina',
    ),
    row(
      '2024-04-01',
      null,
      'missing',
      { apartment: null, terraced: null, detached: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const minimaleLeveringElectricityProtected: AmountTable = {
  name: 'minimaleLeveringElectricityProtected',
  law: 'Energiebesluit 19-11-2010 art. 5.5.3 (artikel niet nagekeken)',
  unit: 'cents/half month',
  rows: [
    row(
      '2023-11-01',
      '2024-03-31',
      'page',
      { apartment: 8977, terraced: 12877, detached: 15377 },
      'kontich.be',
      'één gemeentelijke pagina',
    ),
    row(
      '2024-04-01',
      null,
      'missing',
      { apartment: null, terraced: null, detached: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const minimaleLeveringRefund: AmountTable = {
  name: 'minimaleLeveringRefund',
  law: 'Energiebesluit 19-11-2010 art. 5.5.3 (artikel niet nagekeken)',
  unit: 'rate',
  rows: [row('2020-11-01', null, 'page', { gridOperator: 0.7, centre: 0.3 }, 'vvsg.be, kontich.be', 'het OCMW mag zijn deel terugvragen')],
  undated: [],
};

export const sociaalInternet: AmountTable = {
  name: 'sociaalInternet',
  law: 'Wet 13-06-2005 (elektronische communicatie), zoals gewijzigd',
  unit: 'cents/month',
  rows: [row('2024-03-01', null, 'page', { internet: 1900, bundle: 4000 }, 'economie.fgov.be faq, baarle-hertog.be, dijk92.be')],
  undated: [],
};

export const sociaalInternetService: AmountTable = {
  name: 'sociaalInternetService',
  law: 'Wet 13-06-2005 (elektronische communicatie), zoals gewijzigd',
  unit: 'Mbps or GB',
  rows: [row('2024-03-01', null, 'page', { downMbps: 30, upMbps: 4, volumeGb: 150 }, 'economie.fgov.be faq, baarle-hertog.be, dijk92.be')],
  undated: [],
};

export const telecomOudTarief: AmountTable = {
  name: 'telecomOudTarief',
  law: 'Wet 13-06-2005, vóór 01-03-2024',
  unit: 'cents/month',
  rows: [],
  undated: [
    undated('page', { discount: 1150 }, 'datanews.knack.be', 'tot 29-02-2024, begin niet gezien; wie het op 01-03-2024 had, houdt het'),
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
      'atv.be 2022-02 (sociale abonnementen in 2022 niet gewijzigd), ringtv.be 2025-03 (laatste wijziging april 2022), vlaanderen.be',
      'deze prijzen begonnen vroeger (ongeveer 2020)',
    ),
    row('2025-04-01', null, 'page', { vg: 5400, vt: 6600 }, 'pitane.blue 2025-03-01', 'één bron; wijziging van 2026 niet gezien'),
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
      'voor de houder, de partner en wie ten laste is; 1 jaar geldig (5 jaar vanaf 65); kaart gratis, MoBIB-drager 6 euro. De tariefhervorming van eind 2025 is niet gezien',
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
      'gezinslid met leefloon/levensminimum, IGO/GIB, IVT of IT, zorgbudget ouderen; bij een gezamenlijke factuur een compensatie; een recht dat in de loop van het jaar begint, telt vanaf het volgende jaar; een ziekte-uitkering geeft geen recht. "Beschermde klant" (farys.be) is een ruimere lijst voor andere voordelen: niet verwarren',
    ),
  ],
};
