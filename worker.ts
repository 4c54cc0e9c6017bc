// Every job of the product. A room with jobs has a line here.
import { houseKeeping } from './kernel/jobs.ts';
import type { Job } from './kernel/jobs.ts';
import { outreachJobs } from './rooms/outreach/jobs.ts';

export const allJobs: Job[] = [houseKeeping, ...outreachJobs];
