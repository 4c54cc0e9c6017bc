// Local amounts of Bilzen (NIS 73006): carer premium and birth voucher.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row } from './row.ts';

export const mantelzorgpremieBilzen: AmountTable = {
  name: 'mantelzorgpremieBilzen',
  law: 'Subsidiereglement mantelzorgpremie Bilzen',
  unit: 'cents/month',
  rows: [
    row('2020-04-01', '2021-03-31', 'page', { one: 4000, two: 6000 }, 'bilzen.be; beleidsplan van Bilzen 2020-2025'),
    row(
      '2021-04-01',
      null,
      'page',
      { one: 4000, two: 6000 },
      'bedragen bilzen.be; ruimere voorwaarden beleidsplan van Bilzen 2020-2025',
      'bedragen na april 2021 ongewijzigd verondersteld',
    ),
  ],
  undated: [],
};

export const geboortebonBilzen: AmountTable = {
  name: 'geboortebonBilzen',
  law: 'Geboortebon Bilzen',
  unit: 'cents',
  rows: [
    row('2020-01-01', '2025-12-31', 'seed', { voucher: 5000 }, 'beleidsplan van Bilzen 2020-2025'),
    row('2026-01-01', null, 'missing', { voucher: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [],
};

export const geboortebonBilzenRule: AmountTable = {
  name: 'geboortebonBilzenRule',
  law: 'Geboortebon Bilzen',
  unit: 'number',
  rows: [
    row('2020-01-01', '2025-12-31', 'seed', { maxPerFamily: 2 }, 'beleidsplan van Bilzen 2020-2025'),
    row('2026-01-01', null, 'missing', { maxPerFamily: null }, 'niet gevonden in openbare bronnen', 'geen latere waarde gezien'),
  ],
  undated: [],
};
