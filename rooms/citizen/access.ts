// Who may do what with the public page. The page for the lawyer: nobody is known there, nothing is stored (GDPR art. 5 par. 1 c and art. 11).
import type { AccessTable } from '../../kernel/access.ts';

export const citizenAccess = {
  'citizen.page': { roles: 'public', why: 'Anybody may look what he has a right to, without a name; nothing of it is kept.' },
} satisfies AccessTable;
