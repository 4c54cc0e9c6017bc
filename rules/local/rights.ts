// The shipped rights that every municipality makes for itself, each with how it is put together from local rules.
import type { RightCode } from '../contract.ts';
import type { Right } from '../engine/right.ts';
import { aanvullendeFinancieleHulpOf } from '../rights/aanvullendeFinancieleHulp/rule.ts';
import { geboortebonOf } from '../rights/geboortebon/rule.ts';
import { mantelzorgpremieOf } from '../rights/mantelzorgpremie/rule.ts';
import { uitpasKansentariefOf } from '../rights/uitpasKansentarief/rule.ts';
import type { LocalRule } from './local-rule.ts';

export const localRights: ReadonlyMap<RightCode, (rules: readonly LocalRule[]) => Right> = new Map([
  ['aanvullendeFinancieleHulp', aanvullendeFinancieleHulpOf],
  ['geboortebon', geboortebonOf],
  ['mantelzorgpremie', mantelzorgpremieOf],
  ['uitpasKansentarief', uitpasKansentariefOf],
]);
