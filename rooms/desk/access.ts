// Who may hold a conversation, and who may only note that somebody came. Row security narrows it to the own contacts, those of the own team and the files one
// may see; the front desk sees what it entered itself and never what was said. OCMW-wet art. 36 (secrecy), GDPR art. 9.
import type { AccessTable } from '../../kernel/access.ts';

const caseworkers = ['socialWorker', 'head', 'debtMediator', 'pathwayGuide'] as const;

export const deskAccess = {
  'contact.read': {
    roles: ['frontDesk', ...caseworkers],
    why: 'Whoever received a question must be able to find it again; the front desk sees its own entries, without what was said.',
  },
  'contact.write': { roles: ['frontDesk', ...caseworkers], why: 'Every question enters, by whatever way it came.' },
  'contact.talk': {
    roles: caseworkers,
    why: 'What is said in a conversation is under professional secrecy: for who holds it and who answers for it.',
  },
  'contact.close': {
    roles: caseworkers,
    why: 'Closing states what came of the question and of the rights check; that is a judgement of social work.',
  },
  'contact.handOver': {
    roles: ['frontDesk', ...caseworkers],
    why: 'A question always has one owner, and passes to another with a record.',
  },
  'contact.export': {
    roles: ['head', 'socialWorker'],
    why: 'Lists leave the house as a file only for who answers for them; the export is logged.',
  },
  'offer.read': { roles: ['frontDesk', ...caseworkers], why: 'What the house and its partners offer is public.' },
  'offer.write': { roles: ['head'], why: 'The list of offers is kept by the service.' },
} satisfies AccessTable;
