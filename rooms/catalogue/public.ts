// What other rooms may ask of the catalogue: the rules of the centre, and those of a check of the past.
export { keepRules, rulesByHash, rulesOf } from './rules.ts';
export { centreHere, rulesOfDatabase } from './database-rules.ts';
export type { Centre } from './database-rules.ts';
export { impactOfDrafts } from './impact-command.ts';
export type { Wanted as WantedImpact } from './impact-command.ts';
