// Ages that are turning points (18, 65, 80) come by themselves: each night, checks are made due for the birthdays of the last nights. A birthday that was noted
// already is not noted again, so that a night may be done twice or be missed.
import { Temporal } from 'temporal-polyfill';
import { defineJob } from '../../kernel/jobs.ts';
import type { JobContext } from '../../kernel/jobs.ts';
import { bornBetween } from '../person/public.ts';
import { birthdaysNoted, momentOfCentre, noteMoment } from '../rights/public.ts';
import { firstTeam } from './team-queries.ts';

const ages = [
  { kind: 'turned18', years: 18 },
  { kind: 'turned65', years: 65 },
  { kind: 'turned80', years: 80 },
] as const;
/** Nights that may be missed without a birthday being lost. */
const daysBack = 31;

/** The day on which somebody reaches an age; of 29 February in a year without one 1 March: a year is only full then (oud BW art. 388, full years). */
export function birthdayOf(birthDate: string, years: number): string {
  const born = Temporal.PlainDate.from(birthDate);
  const reached = born.add({ years });
  return (reached.day < born.day ? reached.add({ days: 1 }) : reached).toString();
}

/** How many checks were made due. */
export async function noteBirthdays({ db, actor, clock }: Pick<JobContext, 'db' | 'actor' | 'clock'>): Promise<number> {
  const today = clock.today();
  const { tenantId } = actor;
  const first = Temporal.PlainDate.from(today).subtract({ days: daysBack });
  const team = await firstTeam(db, tenantId);
  let count = 0;
  for (const { kind, years } of ages) {
    const moment = await momentOfCentre(db, tenantId, kind);
    // a day wider on the left, for who was born on 29 February
    const from = first.subtract({ years, days: 1 }).toString();
    const persons = (await bornBetween(db, { tenantId }, from, Temporal.PlainDate.from(today).subtract({ years }).toString())).filter(
      (one) => {
        const on = birthdayOf(one.birth_date!, years);
        return on <= today && on >= first.toString();
      },
    );
    const noted = await birthdaysNoted(
      db,
      tenantId,
      kind,
      persons.map((one) => one.id),
    );
    for (const one of persons.filter(({ id }) => !noted.has(id))) {
      const file = {
        worker_id: one.worker_id,
        team_id: one.team_id,
        shielded: one.household_shielded || one.shielded,
        kin: one.kin,
      };
      await noteMoment(db, actor, clock, moment, {
        householdId: one.household_id,
        personId: one.id,
        kind,
        on: birthdayOf(one.birth_date!, years),
        file,
        fallback: team === null ? null : { workerId: null, teamId: team },
      });
      count += 1;
    }
  }
  return count;
}

export const birthdayJob = defineJob<null>(
  'outreach:birthdays',
  async (_payload, context) => {
    await noteBirthdays(context);
  },
  '40 1 * * *',
);
