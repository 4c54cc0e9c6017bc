// Fund against evictions: what the centre pays to the landlord, and what the fund pays back.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row } from './row.ts';

export const fondsUithuiszetting: AmountTable = {
  name: 'fondsUithuiszetting',
  law: 'BVR 03-05-2019 (fonds ter bestrijding van de uithuiszettingen)',
  unit: 'cents once',
  rows: [
    row('2020-06-01', '2020-12-31', 'page', { maxPayment: 125000 }, 'herselt.be, zonnebeke.be; beleidsplan van Bilzen 2020-2025'),
    row('2021-01-01', '2021-12-31', 'page', { maxPayment: 127200 }, 'kaprijke.be (jaar afgeleid)'),
    row('2022-01-01', '2022-12-31', 'page', { maxPayment: 131600 }, 'subsidiemanager.be'),
    row('2023-01-01', '2023-12-31', 'page', { maxPayment: 147700 }, 'vlaanderen.be'),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { maxPayment: 148200 },
      'vlaanderen.be lokaal-woonbeleid 2024-04-25 (1482 = 2x741 afgeleid); bevestigd: vlaanderen.be (1482 staat er nu, niet langer afgeleid)',
    ),
    row('2025-01-01', null, 'missing', { maxPayment: null }, 'niet gevonden in openbare bronnen', '2025 en 2026 niet gevonden'),
  ],
  undated: [],
};

export const fondsUithuiszettingRule: AmountTable = {
  name: 'fondsUithuiszettingRule',
  law: 'BVR 03-05-2019 (fonds ter bestrijding van de uithuiszettingen)',
  unit: 'rate or number of months of rent',
  rows: [
    row(
      '2020-06-01',
      null,
      'page',
      { paymentRate: 0.5, monthsMin: 2, monthsMax: 6 },
      'herselt.be, zonnebeke.be; beleidsplan van Bilzen 2020-2025; vlaanderen.be',
      'achterstal ten vroegste sinds 1 april 2020',
    ),
  ],
  undated: [],
};

export const fondsUithuiszettingTerm: AmountTable = {
  name: 'fondsUithuiszettingTerm',
  law: 'BVR 03-05-2019 (fonds ter bestrijding van de uithuiszettingen)',
  unit: 'working days',
  rows: [
    row(
      '2020-06-01',
      '2021-12-31',
      'page',
      { payWithin: 5 },
      "gemeentelijke pagina's 2020-2021, subsidiemanager.be; beleidsplan van Bilzen 2020-2025",
    ),
    row(
      '2022-01-01',
      null,
      'page',
      { payWithin: 10 },
      'vlaanderen.be (teksten van 2022, 2023 en 2024)',
      "gemeentelijke pagina's van 2020-2021 en subsidiemanager.be zeggen 5; de officiële site zegt 10",
    ),
  ],
  undated: [],
};

export const fondsUithuiszettingRefund: AmountTable = {
  name: 'fondsUithuiszettingRefund',
  law: 'BVR 03-05-2019 (fonds ter bestrijding van de uithuiszettingen)',
  unit: 'cents',
  rows: [
    row(
      '2020-06-01',
      '2020-12-31',
      'page',
      { lumpSum: 20000, refundMax: 62500, stableMax: null },
      'herselt.be, zonnebeke.be; beleidsplan van Bilzen 2020-2025',
    ),
    row('2021-01-01', '2021-12-31', 'missing', { lumpSum: null, refundMax: null, stableMax: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2022-01-01',
      '2022-10-20',
      'page',
      { lumpSum: 21100, refundMax: 65800, stableMax: 92100 },
      'vlaanderen.be',
      '35 % extra als de woonsituatie stabiel is',
    ),
    row(
      '2022-10-21',
      '2023-04-01',
      'page',
      { lumpSum: 42200, refundMax: 118500, stableMax: 39500 },
      'vlaanderen.be (dossiers van 21-10-2022 tot 01-04-2023)',
      'tijdelijke regeling van de energiecrisis; eerder ook 45 %/15 % voor akkoorden van vóór 20-9-2021',
    ),
    row('2023-04-02', '2023-12-31', 'missing', { lumpSum: null, refundMax: null, stableMax: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { lumpSum: 23800, refundMax: 74100, stableMax: null },
      'vlaanderen.be lokaal-woonbeleid 2024-04-25 (1482 = 2x741 afgeleid); bevestigd: vlaanderen.be (1482 staat er nu, niet langer afgeleid)',
    ),
    row(
      '2025-01-01',
      null,
      'missing',
      { lumpSum: null, refundMax: null, stableMax: null },
      'niet gevonden in openbare bronnen',
      'geen latere waarde gezien',
    ),
  ],
  undated: [],
};

export const fondsUithuiszettingRefundRate: AmountTable = {
  name: 'fondsUithuiszettingRefundRate',
  law: 'BVR 03-05-2019 (fonds ter bestrijding van de uithuiszettingen)',
  unit: 'rate',
  rows: [
    row('2020-06-01', '2020-12-31', 'page', { refund: 0.25, stable: null }, 'herselt.be, zonnebeke.be; beleidsplan van Bilzen 2020-2025'),
    row('2021-01-01', '2021-12-31', 'missing', { refund: null, stable: null }, 'niet gevonden in openbare bronnen'),
    row('2022-01-01', '2022-10-20', 'page', { refund: 0.25, stable: 0.35 }, 'vlaanderen.be', '35 % extra als de woonsituatie stabiel is'),
    row(
      '2022-10-21',
      '2023-04-01',
      'page',
      { refund: 0.45, stable: 0.15 },
      'vlaanderen.be (dossiers van 21-10-2022 tot 01-04-2023)',
      'tijdelijke regeling van de energiecrisis; eerder ook 45 %/15 % voor akkoorden van vóór 20-9-2021',
    ),
    row('2023-04-02', '2023-12-31', 'missing', { refund: null, stable: null }, 'niet gevonden in openbare bronnen'),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { refund: 0.25, stable: null },
      'vlaanderen.be lokaal-woonbeleid 2024-04-25 (1482 = 2x741 afgeleid); bevestigd: vlaanderen.be (1482 staat er nu, niet langer afgeleid)',
    ),
    row('2025-01-01', null, 'missing', { refund: null, stable: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [],
};
