// Who may do what with accounts, teams and logins. The page for the lawyer: GDPR art. 32 (confidentiality), KSZ minimal norms 5.7 (access control).
import type { AccessTable } from '../../kernel/access.ts';

export const staffAccess = {
  'house.health': { roles: 'public', why: 'A monitor asks whether the house stands; nothing of anyone is in the answer.' },
  'house.page': { roles: 'public', why: 'The pages themselves hold no data; what they show is asked with a session.' },
  'house.openapi': { roles: 'public', why: 'The description of the door is no secret; what is behind it is.' },
  'house.door': { roles: 'public', why: 'The login page names the house and the ways in.' },
  'session.open': { roles: 'public', why: 'Whoever logs in is not known yet.' },
  'session.own': { roles: 'anyone', why: 'Everyone ends and confirms their own session.' },
  'me.read': { roles: 'anyone', why: 'Everyone sees who they are here and what they may do.' },
  'me.change': { roles: 'anyone', why: 'Everyone sets their own language, keys, password and second factor.' },
  'team.read': { roles: 'anyone', why: 'Work is handed over by name of a colleague or a team; those names are known in the house.' },
  'colleague.read': {
    roles: ['frontDesk', 'socialWorker', 'head', 'debtMediator', 'pathwayGuide'],
    why: 'Who works on files hands work over to a colleague by name.',
  },
  'account.read': { roles: ['admin'], why: 'Accounts are managed by one function that sees no files.' },
  'account.write': { roles: ['admin'], why: 'Giving and taking rights stands apart from using them.', stepUp: true },
  'team.write': { roles: ['admin'], why: 'The team decides which files somebody sees, so it is a right like the others.', stepUp: true },
  'audit.read': {
    roles: ['dpo'],
    why: 'The data protection officer controls who looked at what (GDPR art. 39 par. 1 b), and sees no files.',
  },
} satisfies AccessTable;
