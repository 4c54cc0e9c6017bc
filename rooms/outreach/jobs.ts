// The jobs of this room: the steps of a scan, birthdays that make a check due, entries of lists that lapse.
import { defineJob } from '../../kernel/jobs.ts';
import type { Job } from '../../kernel/jobs.ts';
import { birthdayJob } from './birthdays.ts';
import { eraseLapsed } from './queries.ts';
import { scanJobs } from './scan.ts';

/** Who stood on a list and was never spoken to is forgotten after its term: a lead is not a file (S208, GDPR art. 5 par. 1 e). */
export const lapseJob = defineJob<null>(
  'outreach:lapse',
  async (_payload, { db, actor, clock }) => {
    await eraseLapsed(db, actor.tenantId, clock.today());
  },
  '50 1 * * *',
);

export const outreachJobs: Job[] = [...scanJobs, birthdayJob, lapseJob];
