// What a right is: data, no code. The expressions are strings in the language of README.md; everything else is text, source and dates.
import type { Lang, Law, Outcome, Per, RightCode } from '../contract.ts';

/** Dutch is required; another language falls back to it. `{name}` shows the value of a fact, a parameter `{$table.key}` or a definition. */
export type Text = { nl: string } & { [language in Exclude<Lang, 'nl'>]?: string };

export type Entity = 'person' | 'household';

/** A named expression. Two definitions of one name may stand beside each other when their dates do not overlap. */
export type Definition = {
  name: string;
  is: string;
  /** Default: the entity of the right. */
  of?: Entity;
  /** Only where the value is a code: the codes it may have. */
  codes?: readonly string[];
  from?: string;
  to?: string;
};

/** All conditions of a right together decide; each gives one reason. */
export type Condition = {
  rule: string;
  /** Where this is false the condition does not apply: it counts as met and gives no reason. */
  when?: string;
  test: string;
  text: { met: Text; notMet: Text; open: Text };
  source: string;
  /** The computation is shown although this condition fails (the means are too high, say). */
  showSteps?: boolean;
  from?: string;
  to?: string;
};

/** A remark that goes with the outcome: a discretion, a derogation, a reading. It decides nothing; met is true. */
export type Note = { rule: string; when: string; text: Text; source: string; from?: string; to?: string };

/** Where this is true (and no condition fails) a person decides: the text names both readings. */
export type Manual = { rule: string; when: string; text: Text; source: string; from?: string; to?: string };

export type StepLine = { name: Text; value: string; per: Per; source: string; when?: string; from?: string; to?: string };

/** The first line whose outcome (and `when`, if any) fits is shown. */
export type NextLine = { outcome: Outcome | readonly Outcome[]; when?: string; text: Text };

export type Right = {
  code: RightCode;
  entity: Entity;
  /** Who has a result at all, an expression on what is known of everybody (role, place in the file); left out: every person. Rights of children name `role`. */
  holders?: string;
  title: Text;
  source: string;
  /** The right exists from this day to this day; outside it there is no result. */
  from: string;
  to?: string;
  /** Another fact that says the person has this right already (`health.increasedReimbursement`); `receives(code)` counts always. Absent is "no", as for receives. */
  already?: string;
  /** Leefloon family only: the law that the residence status leads to, an expression with the codes of `lawCodes`. */
  law?: string;
  definitions?: readonly Definition[];
  conditions: readonly Condition[];
  manual?: readonly Manual[];
  notes?: readonly Note[];
  /** Money in whole cents (round it); left out where the right is no amount of money. */
  amount?: { is: string; per: Per };
  steps?: readonly StepLine[];
  next: readonly NextLine[];
};

/** Definitions that several rights use; each says of whom it is. */
export type SharedDefinitions = { name: string; definitions: readonly (Definition & { of: Entity })[] };

export const lawCodes: readonly Law[] = ['RMI', 'OCMW', 'material', 'urgentMedical', 'none', 'manual'];
