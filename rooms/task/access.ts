// Who may see and settle tasks. Row security narrows it to the own tasks, those of the own team and the files one may see.
import type { AccessTable } from '../../kernel/access.ts';

const everyoneAtWork = ['frontDesk', 'socialWorker', 'head', 'debtMediator', 'pathwayGuide'] as const;

export const taskAccess = {
  'task.read': { roles: everyoneAtWork, why: 'Everyone who works with people sees what they themselves must do, and by when.' },
  'task.write': { roles: everyoneAtWork, why: 'Whoever does the work says that it is done, or that it was not.' },
  'task.handOver': {
    roles: ['socialWorker', 'head', 'debtMediator', 'pathwayGuide'],
    why: 'Work passes between colleagues with a record, so that nothing lies between two chairs.',
  },
  'household.breakGlass': {
    roles: ['socialWorker', 'head'],
    why: 'In an emergency a file of a colleague may be opened for four hours, with a reason, seen by the head and the data protection officer. Never a shielded file.',
  },
  'breakGlass.review': {
    roles: ['head', 'dpo'],
    why: 'Every emergency is looked at afterwards, by somebody else than who opened the file.',
  },
} satisfies AccessTable;
