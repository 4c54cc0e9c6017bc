// All local rules that are shipped. A centre adds its own beside them.
import { geboortebonBilzen, mantelzorgpremieBilzen } from './73006.ts';
import { geboortebonHeiderode, mantelzorgpremieHeiderode, uitpasKansentariefHeiderode } from './99001.ts';
import type { LocalRule } from './local-rule.ts';

export const localRules: readonly LocalRule[] = [
  mantelzorgpremieBilzen,
  mantelzorgpremieHeiderode,
  uitpasKansentariefHeiderode,
  geboortebonBilzen,
  geboortebonHeiderode,
];
