// Who may do what with the public page. The page for the lawyer: nobody is known there, nothing is stored (GDPR art. 5 par. 1 c and art. 11).
import type { AccessTable } from '../../kernel/access.ts';

export const citizenAccess = {
  'citizen.page': { roles: 'public', why: 'Anybody may look what he has a right to, without a name; nothing of it is kept.' },
  'citizen.load': {
    roles: ['socialWorker', 'head', 'debtMediator', 'pathwayGuide'],
    why: 'What a citizen brings along becomes part of a file in a conversation, with his consent: for who may note facts of every class.',
  },
} satisfies AccessTable;
