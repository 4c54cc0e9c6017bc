// The jobs of this room: the steps of a scan, birthdays that make a check due, entries of lists that lapse.
import type { Job } from '../../kernel/jobs.ts';
import { scanJobs } from './scan.ts';

export const outreachJobs: Job[] = [...scanJobs];
