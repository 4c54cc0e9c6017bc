// Local amounts of Heiderode (NIS 99001), the invented municipality of the demo.
import { type AmountTable, row } from './row.ts';

export const mantelzorgpremieHeiderode: AmountTable = {
  name: 'mantelzorgpremieHeiderode',
  law: 'Reglement mantelzorgpremie Heiderode',
  unit: 'cents/month',
  rows: [row('2016-01-01', null, 'invented', { one: 3500, two: 5000 }, 'verzonnen voor de gemeente van de demo')],
  undated: [],
};

export const geboortebonHeiderode: AmountTable = {
  name: 'geboortebonHeiderode',
  law: 'Reglement geboortebon Heiderode',
  unit: 'cents',
  rows: [row('2016-01-01', null, 'invented', { voucher: 4000 }, 'verzonnen voor de gemeente van de demo')],
  undated: [],
};

export const geboortebonHeiderodeRule: AmountTable = {
  name: 'geboortebonHeiderodeRule',
  law: 'Reglement geboortebon Heiderode',
  unit: 'number',
  rows: [row('2016-01-01', null, 'invented', { maxPerFamily: 2 }, 'verzonnen voor de gemeente van de demo')],
  undated: [],
};
