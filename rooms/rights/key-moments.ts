// Turning points in a life (schakelmomenten, S014): which of them make a check of rights due, and within how many days. The days are norms of the house, not
// of a law; a kind without a rule is said to have none, so that the plan can show what is still missing.
import type { EventKind } from '../../rules/contract.ts';
import type { Term, Words } from '../task/public.ts';

export type KeyMoment = { kind: EventKind; label: Words; days: number | null };
const moment = (kind: EventKind, days: number | null, nl: string, fr: string, en: string): KeyMoment => ({
  kind,
  days,
  label: { nl, fr, en },
});

export const keyMoments: readonly KeyMoment[] = [
  moment('birth', 30, 'geboorte', 'naissance', 'birth'),
  moment('intake', 14, 'intake', 'intake', 'intake'),
  moment('turned80', 30, '80 jaar geworden', '80 ans', 'turned 80'),
  moment('turned65', 30, '65 jaar geworden', '65 ans', 'turned 65'),
  moment('turned18', 30, '18 jaar geworden', '18 ans', 'turned 18'),
  moment('recognition', 14, 'erkenning als vluchteling', 'reconnaissance comme réfugié', 'recognition as a refugee'),
  moment('separation', 14, 'scheiding', 'séparation', 'separation'),
  moment('jobLoss', 14, 'werk verloren', 'perte d’emploi', 'job lost'),
  moment('evictionThreat', 3, 'dreigende uithuiszetting', 'menace d’expulsion', 'threat of eviction'),
  moment(
    'leftInstitution',
    7,
    'uit een instelling of opvang',
    'sortie d’une institution ou d’un accueil',
    'left an institution or reception',
  ),
  moment('heatingRequest', 7, 'vraag om verwarming', 'demande de chauffage', 'request for heating'),
  moment('death', null, 'overlijden', 'décès', 'death'),
  moment('newJob', null, 'nieuw werk', 'nouvel emploi', 'new job'),
  moment('move', null, 'verhuis', 'déménagement', 'move'),
  moment('illness', null, 'ziekte', 'maladie', 'illness'),
  moment('retirement', null, 'pensioen', 'retraite', 'retirement'),
  moment('debtProblem', null, 'schulden', 'dettes', 'debts'),
  moment('other', null, 'iets anders', 'autre chose', 'something else'),
];

export const keyMomentOf = (kind: string): KeyMoment | null => keyMoments.find((one) => one.kind === kind) ?? null;

/** The term of the due check; null where this kind has no rule yet. */
export const termOf = ({ days }: KeyMoment): Term | null =>
  days === null ? null : { length: days, unit: 'day', lastDay: 'nextWorkingDay', source: 'norm van het huis' };
