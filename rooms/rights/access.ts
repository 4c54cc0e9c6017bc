// Who may check rights, follow what was found, and count it. Row security narrows it to the files one may see.
// Decreet lokaal sociaal beleid 09.02.2018 art. 9 (rights are to be detected), OCMW-wet art. 36 (secrecy).
import type { AccessTable } from '../../kernel/access.ts';

const caseworkers = ['socialWorker', 'head', 'debtMediator', 'pathwayGuide'] as const;

export const rightsAccess = {
  'rights.catalogue': { roles: 'anyone', why: 'Which rights exist, by which law, is public knowledge.' },
  'rights.open': {
    roles: 'public',
    why: 'The catalogue without persons, for other catalogues of public services (CPSV-AP, IPDC/LPDC): law and amounts are public (Bestuursdecreet 07.12.2018).',
  },
  'rights.calculate': {
    roles: ['frontDesk', ...caseworkers, 'policy'],
    why: 'A household typed in is computed and forgotten: nothing is stored, nobody is looked up.',
  },
  'rights.read': { roles: caseworkers, why: 'The rights of a household follow from its facts; for its worker, its team and the head.' },
  'rights.answer': { roles: caseworkers, why: 'An answer is a fact with its source, noted by who hears it.' },
  'check.write': { roles: caseworkers, why: 'A check is kept so that it explains itself later, to the client and to a judge.' },
  'finding.read': { roles: caseworkers, why: 'What was found must be followed until it is obtained, refused or not wanted.' },
  'finding.write': { roles: caseworkers, why: 'Who follows a right notes what came of it.' },
  'report.write': { roles: caseworkers, why: 'The report is handed over by who did the check.' },
  'event.write': { roles: caseworkers, why: 'A turning point in a life makes a check of rights due.' },
  'keyMoment.read': {
    roles: ['frontDesk', ...caseworkers, 'policy'],
    why: 'Which turning points have a rule and which have none yet is a matter of policy, without persons.',
  },
  'keyMoment.write': {
    roles: ['head'],
    why: 'Within how many days a key moment asks for a check, and of which rights, is a norm of the service.',
  },
  'ledger.read': {
    roles: ['head', 'policy'],
    why: 'Counts of rights not taken up, without persons; cells under five are hidden in the database itself.',
  },
} satisfies AccessTable;
