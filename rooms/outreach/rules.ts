// The rules by which this centre is scanned.
import type { Db } from '../../kernel/db.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { shippedRules } from '../../rules/rights/all.ts';

export const rulesOfCentre = async (_db: Db): Promise<RuleSet> => shippedRules;
