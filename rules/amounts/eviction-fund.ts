// Fund against evictions: what the centre pays to the landlord, and what the fund pays back.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row } from './row.ts';

export const fondsUithuiszetting: AmountTable = {
  name: 'fondsUithuiszetting',
  law: 'BVR 03-05-2019 (fonds ter bestrijding van de uithuiszettingen)',
  unit: 'cents once',
  rows: [
    row('2020-06-01', '2020-12-31', 'page', { maxPayment: 125000 }, 'herselt.be, zonnebeke.be; policy plan of Bilzen 2020-2025'),
    row('2021-01-01', '2021-12-31', 'page', { maxPayment: 127200 }, 'kaprijke.be (year inferred)'),
    row('2022-01-01', '2022-12-31', 'page', { maxPayment: 131600 }, 'subsidiemanager.be'),
    row('2023-01-01', '2023-12-31', 'page', { maxPayment: 147700 }, 'vlaanderen.be'),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { maxPayment: 148200 },
      'vlaanderen.be lokaal-woonbeleid 2024-04-25 (1482 = 2x741 derived); confirmed: vlaanderen.be (1482 now printed, no longer derived)',
    ),
    row('2025-01-01', null, 'missing', { maxPayment: null }, 'not found in public sources', '2025, 2026 not found'),
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
      'herselt.be, zonnebeke.be; policy plan of Bilzen 2020-2025; vlaanderen.be',
      'arrears since 1 April 2020 at the earliest',
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
      'municipal pages 2020-2021, subsidiemanager.be; policy plan of Bilzen 2020-2025',
    ),
    row(
      '2022-01-01',
      null,
      'page',
      { payWithin: 10 },
      'vlaanderen.be (texts of 2022, 2023 and 2024)',
      'municipal pages of 2020-2021 and subsidiemanager.be say 5; the official site says 10',
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
      'herselt.be, zonnebeke.be; policy plan of Bilzen 2020-2025',
    ),
    row('2021-01-01', '2021-12-31', 'missing', { lumpSum: null, refundMax: null, stableMax: null }, 'not found in public sources'),
    row(
      '2022-01-01',
      '2022-10-20',
      'page',
      { lumpSum: 21100, refundMax: 65800, stableMax: 92100 },
      'vlaanderen.be',
      '35% extra when the housing situation is stable',
    ),
    row(
      '2022-10-21',
      '2023-04-01',
      'page',
      { lumpSum: 42200, refundMax: 118500, stableMax: 39500 },
      'vlaanderen.be (files of 21-10-2022 to 01-04-2023)',
      'temporary energy-crisis scheme; also earlier 45%/15% for agreements registered before 20-9-2021',
    ),
    row('2023-04-02', '2023-12-31', 'missing', { lumpSum: null, refundMax: null, stableMax: null }, 'not found in public sources'),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { lumpSum: 23800, refundMax: 74100, stableMax: null },
      'vlaanderen.be lokaal-woonbeleid 2024-04-25 (1482 = 2x741 derived); confirmed: vlaanderen.be (1482 now printed, no longer derived)',
    ),
    row(
      '2025-01-01',
      null,
      'missing',
      { lumpSum: null, refundMax: null, stableMax: null },
      'not found in public sources',
      'no later row was seen',
    ),
  ],
  undated: [],
};

export const fondsUithuiszettingRefundRate: AmountTable = {
  name: 'fondsUithuiszettingRefundRate',
  law: 'BVR 03-05-2019 (fonds ter bestrijding van de uithuiszettingen)',
  unit: 'rate',
  rows: [
    row('2020-06-01', '2020-12-31', 'page', { refund: 0.25, stable: null }, 'herselt.be, zonnebeke.be; policy plan of Bilzen 2020-2025'),
    row('2021-01-01', '2021-12-31', 'missing', { refund: null, stable: null }, 'not found in public sources'),
    row(
      '2022-01-01',
      '2022-10-20',
      'page',
      { refund: 0.25, stable: 0.35 },
      'vlaanderen.be',
      '35% extra when the housing situation is stable',
    ),
    row(
      '2022-10-21',
      '2023-04-01',
      'page',
      { refund: 0.45, stable: 0.15 },
      'vlaanderen.be (files of 21-10-2022 to 01-04-2023)',
      'temporary energy-crisis scheme; also earlier 45%/15% for agreements registered before 20-9-2021',
    ),
    row('2023-04-02', '2023-12-31', 'missing', { refund: null, stable: null }, 'not found in public sources'),
    row(
      '2024-01-01',
      '2024-12-31',
      'page',
      { refund: 0.25, stable: null },
      'vlaanderen.be lokaal-woonbeleid 2024-04-25 (1482 = 2x741 derived); confirmed: vlaanderen.be (1482 now printed, no longer derived)',
    ),
    row('2025-01-01', null, 'missing', { refund: null, stable: null }, 'not found in public sources', 'no later row was seen'),
  ],
  undated: [],
};
