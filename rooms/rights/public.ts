// What later rooms may ask of this one. Whoever calls these from a route writes the audit row (request.audit) with the ids that come back.
export { makeReport, storeCheck } from './checks.ts';
export { findingsOf, insertStep, undoStep } from './finding-queries.ts';
export type { FindingRow } from './finding-queries.ts';
export { whyNotThisStep } from './finding.ts';
export { momentOfCentre, noteMoment } from './moments.ts';
export { labelOf, show } from './live.ts';
export { groupOf } from './outcome.ts';
export { checkById, openCheck } from './queries.ts';
export { birthdaysNoted, findingStates } from './many-queries.ts';
