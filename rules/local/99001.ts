// Local rules of Heiderode (NIS 99001), the invented municipality of the demo: conditions and amounts are made up and say so in their source.
import { caredForAge, caredForPoints, kinOrLivesIn, sameMunicipality } from './carer-conditions.ts';
import type { LocalRule } from './local-rule.ts';

const source = 'Reglement mantelzorgpremie Heiderode, 2016 (invented for the demo)';

export const mantelzorgpremieHeiderode: LocalRule = {
  right: 'mantelzorgpremie',
  municipalities: [99001],
  versions: [
    {
      from: '2016-01-01',
      source,
      conditions: [sameMunicipality(source), kinOrLivesIn(2, source), caredForAge(21, source), caredForPoints(source)],
      amount: 'if informalCare.personsCaredFor >= 2 then $mantelzorgpremieHeiderode.two else $mantelzorgpremieHeiderode.one',
    },
  ],
};
