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
} satisfies AccessTable;
