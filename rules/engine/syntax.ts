// The tree that the parser makes of an expression, each node with its column, so that a fault can be shown where it stands.
export type Syntax =
  | { kind: 'number'; value: number; at: number }
  | { kind: 'date'; value: string; at: number }
  | { kind: 'name'; name: string; at: number }
  | { kind: 'param'; name: string; at: number }
  | { kind: 'not' | 'minus'; of: Syntax; at: number }
  | { kind: 'binary'; op: BinaryOp; left: Syntax; right: Syntax; at: number }
  | { kind: 'in'; of: Syntax; options: Syntax[]; negated: boolean; at: number }
  | { kind: 'if'; test: Syntax; yes: Syntax; no: Syntax; at: number }
  | { kind: 'match'; of: Syntax; arms: { key: Syntax; value: Syntax }[]; otherwise: Syntax | null; at: number }
  | { kind: 'call'; name: string; args: Syntax[]; at: number }
  | { kind: 'brackets'; of: Syntax; steps: { above: Syntax; rate: Syntax }[]; at: number }
  | { kind: 'over'; fn: OverFunction; set: string; value: Syntax | null; where: Syntax | null; at: number };

export type BinaryOp = '+' | '-' | '*' | '/' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or';
export type OverFunction = 'sum' | 'count' | 'any' | 'all' | 'max' | 'min';

export const memberSets = [
  'members',
  'others',
  'partner',
  'children',
  'parents',
  'grandchildren',
  'grandparents',
  'childrenInLaw',
  'parentsInLaw',
  'siblings',
] as const;
export type MemberSet = (typeof memberSets)[number];
export const listNames = ['incomes', 'properties', 'events'] as const;
export type ListName = (typeof listNames)[number];

/** A fault in a rule: stops the build. `where` is the right and the part, `column` counts from 1. */
export class RuleFault extends Error {
  readonly where: string;
  readonly column: number | null;
  constructor(where: string, column: number | null, what: string) {
    super(column === null ? `${where}: ${what}` : `${where}, column ${column}: ${what}`);
    this.name = 'RuleFault';
    this.where = where;
    this.column = column;
  }
}
