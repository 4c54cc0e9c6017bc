// Who may look for households that do not take up a right, who may speak to them, and who may only count. Row security narrows it to the files one may see.
// Decreet lokaal sociaal beleid 09.02.2018 art. 9 (rights are to be looked for actively), OCMW-wet art. 36 (secrecy), GDPR art. 5, 6 par. 1 (e) and 21.
import type { AccessTable } from '../../kernel/access.ts';

const caseworkers = ['socialWorker', 'head', 'debtMediator', 'pathwayGuide'] as const;

export const outreachAccess = {
  'scan.run': {
    roles: ['head'],
    why: 'Looking through all files of the centre is decided by who answers for the service; each run is kept with its rules.',
  },
  'scan.read': {
    roles: [...caseworkers, 'policy'],
    why: 'That a scan ran, by which rules and how much it found are counts without persons; cells under five are hidden in the database itself.',
  },
  'outreach.read': {
    roles: caseworkers,
    why: 'Who is on a list is spoken to by the worker or the team of the file; each person shown is logged.',
  },
  'outreach.make': {
    roles: ['socialWorker', 'head'],
    why: 'A list is made by who will work on it, for one purpose, out of the files one may see.',
  },
  'outreach.try': { roles: caseworkers, why: 'Who calls, writes or knocks notes what came of it, so that nobody is troubled twice.' },
  'outreach.export': {
    roles: ['socialWorker', 'head'],
    why: 'A list leaves the house as a file only for a named purpose; who, why and how many are kept.',
  },
  'outreach.count': {
    roles: ['head', 'policy'],
    why: 'What became of lists, without persons; cells under five are hidden in the database itself.',
  },
  'mro.read': { roles: caseworkers, why: 'The mini rights investigation belongs to the file: for its worker, its team and the head.' },
  'mro.write': {
    roles: ['socialWorker', 'head'],
    why: 'Contacts, vouchers and the report are noted by the social worker who visits the family.',
  },
  'mro.method': {
    roles: ['head'],
    why: 'How the centre does it (contacts, voucher) is decided by the service, with a source, from a day on.',
  },
  'referral.send': {
    roles: ['partner'],
    why: 'The regional nurse enters whom to speak to, after the family agreed, and sees what she sent herself and whether it was taken up: nothing of a file.',
  },
  'mro.count': {
    roles: ['head', 'policy'],
    why: 'The indicator counts families without naming them; cells under five are hidden in the database itself.',
  },
} satisfies AccessTable;
