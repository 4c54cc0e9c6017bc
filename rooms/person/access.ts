// Who may do what with people, households and facts: the page for the lawyer. Row security says the same a second time (db/migrations/0002_person.sql).
// Wet 08.07.1976 (OCMW) art. 36 (secrecy), GDPR art. 5 par. 1 (c, f), 9, 15 and 32.
import type { AccessTable } from '../../kernel/access.ts';

export const personAccess = {
  'person.search': {
    roles: ['frontDesk', 'socialWorker', 'head'],
    why: 'Whoever receives people must find who is already known. Shielded persons are in no search; every search is logged.',
  },
  'person.read': {
    roles: ['frontDesk', 'socialWorker', 'head'],
    why: 'Who somebody is (F1) is needed to receive them; of a shielded person only by named grant.',
  },
  'person.write': {
    roles: ['frontDesk', 'socialWorker', 'head'],
    why: 'Identity is noted where the person stands before us: at the desk or in the conversation.',
  },
  'person.unmask': {
    roles: ['socialWorker', 'head'],
    why: 'The whole national number (F5) is shown with a reason, which is logged (wet 08.08.1983 art. 8).',
  },
  'person.merge': { roles: ['socialWorker', 'head'], why: 'Two records of one person become one; it can be undone.' },
  'person.shield': { roles: ['socialWorker', 'head'], why: 'Who is in danger is hidden at once, by whoever hears it first.' },
  'person.unshield': {
    roles: ['socialWorker', 'head'],
    why: 'Only who holds a grant on the shielded person still sees it, and so can end the shielding.',
  },
  'person.accessLog': {
    roles: ['socialWorker', 'head'],
    why: 'The client may know who looked at the own data (GDPR art. 15); the worker on the file answers that question.',
  },
  'person.collisions': {
    roles: ['dpo'],
    why: 'An entry that matches a shielded person is a warning for the data protection officer alone.',
  },
  'household.read': {
    roles: ['frontDesk', 'socialWorker', 'head', 'debtMediator', 'pathwayGuide'],
    why: 'The file is for its worker, its team and the head; the front desk sees what it opened itself. Rows decide, not this list alone.',
  },
  'household.write': { roles: ['frontDesk', 'socialWorker', 'head'], why: 'Who lives with whom and where is noted in the conversation.' },
  'household.assign': { roles: ['socialWorker', 'head'], why: 'A file is handed over by its worker, its team or the head.' },
  'fact.read': {
    roles: ['frontDesk', 'socialWorker', 'head', 'debtMediator', 'pathwayGuide'],
    why: 'Facts are for the worker, the team and the head; the front desk reads back what it noted itself, and nothing of health or justice (F4).',
  },
  'fact.write': {
    roles: ['frontDesk', 'socialWorker', 'head', 'debtMediator', 'pathwayGuide'],
    why: 'A fact is noted once, by whoever hears or sees it, with its source.',
  },
  'consent.read': {
    roles: ['frontDesk', 'socialWorker', 'head', 'debtMediator', 'pathwayGuide'],
    why: 'Whoever shares data must see what was agreed to.',
  },
  'consent.write': {
    roles: ['frontDesk', 'socialWorker', 'head', 'debtMediator', 'pathwayGuide'],
    why: 'Consent is given and withdrawn as easily, wherever the person is (GDPR art. 7 par. 3).',
  },
} satisfies AccessTable;
