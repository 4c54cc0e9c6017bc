// What one centre decides itself, as it keeps it: a version of a local rule with its figures, or a row of an amount. Both hold from a day until the next of
// the same kind begins, or until the day they name. Released by four eyes in rooms/catalogue; put together with the shipped rules by compose.ts.
import type { AmountRow } from '../amounts/row.ts';
import type { Per, RightCode } from '../contract.ts';
import type { Entity, Text } from '../engine/right.ts';
import type { LocalVersion } from './local-rule.ts';

export type OwnCondition = { rule: string; test: string; text: { met: Text; notMet: Text; open: Text }; source?: string };
export type OwnName = { name: string; is: string; of?: Entity };

export type OwnRule = {
  /** A shipped right that municipalities make for themselves, or a code of the centre's own. */
  right: RightCode;
  /** NIS code. */
  municipality: number;
  from: string;
  to?: string;
  source: string;
  /** A right of the centre's own says what it is; a shipped one says so itself. */
  entity?: Entity;
  title?: Text;
  per?: Per;
  /** What to do where the answer is yes. */
  next?: Text;
  /** Money of this version in cents; an expression says `$lokaalGeboortebon.bon`. */
  figures: Record<string, number>;
  names: readonly OwnName[];
  conditions: readonly OwnCondition[];
  manual?: LocalVersion['manual'];
  amount?: string;
};

/** A row of a table that is shipped (every key of it), or of a table of the centre's own rules. */
export type OwnAmount = { table: string; law?: string; unit?: string } & AmountRow;

export type OwnRules = { rules: readonly OwnRule[]; amounts: readonly OwnAmount[] };

/** The table of the figures of a centre's own rule: `lokaalFonds`, or `eigenMantelzorgpremie` for its version of a shipped right. */
export const figuresTable = (right: RightCode): string =>
  right.startsWith('lokaal') ? right : `eigen${right.charAt(0).toUpperCase()}${right.slice(1)}`;
