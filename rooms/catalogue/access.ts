// Who may change the rules and amounts of the centre, and who may see what that does to whom. One writes, another releases: the database refuses the same hand.
// Decreet over het lokaal bestuur 22.12.2017 (premiums and regulations are decided by the council); GDPR art. 25 (the impact list reads files).
import type { AccessTable } from '../../kernel/access.ts';

const caseworkers = ['socialWorker', 'head', 'debtMediator', 'pathwayGuide'] as const;

export const catalogueAccess = {
  'catalogue.read': {
    roles: ['frontDesk', ...caseworkers, 'policy'],
    why: 'Who explains a right to a family sees its conditions, its amounts, how sure they are and where they come from.',
  },
  'catalogue.write': {
    roles: ['head', 'policy'],
    why: 'Local rules and amounts are entered by who answers for them, from a decision of the council or a published text. No person is in them.',
  },
  'catalogue.release': {
    roles: ['head', 'policy'],
    why: 'Nothing counts before a second person has looked at it: never the author.',
    stepUp: true,
  },
  'catalogue.impact': {
    roles: ['head'],
    why: 'Which families gain or lose is read from their files, so only by who may see them; row security leaves out who is hidden.',
  },
  'watch.read': {
    roles: ['frontDesk', ...caseworkers, 'policy'],
    why: 'Field workers are told in time which law changes, and who checks it (S210).',
  },
  'watch.write': { roles: ['head', 'policy'], why: 'A change of law is noted and given to somebody by who answers for the rules.' },
  'watch.check': {
    roles: ['frontDesk', ...caseworkers, 'policy'],
    why: 'Whoever was given a change of law says what was done; nobody else can.',
  },
} satisfies AccessTable;
