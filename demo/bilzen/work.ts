// What each person does, and the income of the household: first whether it is poor, then a disposable income on that side of the poverty line, then whose
// income it is. The poverty risks of the unemployed (37%) and of others who do not work and are not retired (19%) are of the seeds; everything else here is assumed.
import type { Income, IncomeKind } from '../../rules/contract.ts';
import type { Draw, Even } from './draw.ts';
import { byWeight } from './draw.ts';
import type { Member } from './members.ts';
import { growth, type Standing, thresholdOf } from './poverty.ts';

export type Activity = 'employee' | 'selfEmployed' | 'unemployed' | 'incapacitated' | 'invalid' | 'retired' | 'atHome' | 'student';
export type Earner = { activity: Activity; incomes: Income[]; yearGross: number; takes: string[]; monthsOnLeefloon: number };

/** Weights for 18 to 64, not studying: the shares of the seeds' risk, of the whole and of each side of the line. */
const poorActivities = [
  ['employee', 18.5],
  ['selfEmployed', 7],
  ['unemployed', 18],
  ['incapacitated', 11],
  ['invalid', 11],
  ['atHome', 34.5],
] as const;
const otherActivities = [
  ['employee', 71],
  ['selfEmployed', 11.5],
  ['unemployed', 2.7],
  ['incapacitated', 3.2],
  ['invalid', 4.2],
  ['atHome', 7.4],
] as const;

export function activityOf(age: number, { isPoor }: Standing, draw: Draw, even: Even): Activity {
  if (age < 18) return 'student';
  if (age >= 65) return draw.chance(age < 70 && !isPoor ? 0.06 : 0) ? 'selfEmployed' : 'retired';
  if (age < 25 && even.next('student') < [0.9, 0.75, 0.6, 0.5, 0.35, 0.2, 0.1][age - 18]!) return 'student';
  if (age >= 60 && draw.chance(isPoor ? 0.15 : 0.4)) return 'retired';
  return byWeight<Activity>(isPoor ? poorActivities : otherActivities, even.next('activity', String(isPoor)));
}

const weightOf: Record<Activity, number> = {
  employee: 1,
  selfEmployed: 1.05,
  unemployed: 0.55,
  incapacitated: 0.6,
  invalid: 0.55,
  retired: 0.75,
  atHome: 0,
  student: 0,
};
const kindOf: Record<Activity, IncomeKind> = {
  employee: 'wage',
  selfEmployed: 'selfEmployment',
  unemployed: 'unemployment',
  incapacitated: 'sickness',
  invalid: 'sickness',
  retired: 'pension',
  atHome: 'other',
  student: 'studentJob',
};
/** Gross taxable of each euro net. */
const grossOf: Partial<Record<IncomeKind, number>> = {
  wage: 1.38,
  selfEmployment: 1.45,
  pension: 1.12,
  unemployment: 1.05,
  sickness: 1.08,
  studentJob: 1.03,
};
const benefitPerChild = 17_500;

/** The modified scale of the survey: 1 for the first, 0.5 for each other of 14 and older, 0.3 for each younger child. */
export const equivalence = (ages: readonly number[]): number =>
  ages.reduce((sum, age, at) => sum + (at === 0 ? 1 : age >= 14 ? 0.5 : 0.3), 0);
/** Counted at the survey's line: everything that comes in, the child benefit too. */
export const isUnderLine = (monthCents: number, ages: readonly number[], on: string): boolean =>
  monthCents / equivalence(ages) < thresholdOf(on);

export function earnersOf(
  members: readonly Member[],
  activities: readonly Activity[],
  standing: Standing,
  on: string,
  draw: Draw,
): Earner[] {
  const ages = members.map((member) => member.age);
  const earners = activities.map((activity): Earner => ({ activity, incomes: [], yearGross: 0, takes: [], monthsOnLeefloon: 0 }));
  const benefit = Math.round(benefitPerChild * growth(on));
  let rest = Math.round(equivalentIncome(standing, on, draw) * equivalence(ages));
  const keeper = members[1]?.role === 'partner' ? 1 : 0;
  const children = members.filter((member, at) => isDependent(member, activities[at] as Activity)).length;
  if (children > 0) {
    const paid = Math.min(benefit * children, rest);
    rest -= paid;
    earners[keeper]?.incomes.push({ kind: 'childBenefit', net: paid, taxableGross: 0, per: 'month', startedOnLeefloon: false });
  }
  const shares = activities.map((activity) => weightOf[activity] * (0.7 + 0.6 * draw.next()));
  for (const [at, activity] of activities.entries()) {
    // A third of the students of age earn something; a person who earns nothing where nobody does keeps house from what there is.
    if (activity === 'student' && (ages[at] ?? 0) >= 16 && draw.chance(0.33)) shares[at] = 0.12;
  }
  let all = shares.reduce((sum, share) => sum + share, 0);
  const nobodyEarns = all < 0.2;
  if (nobodyEarns) {
    shares[0] = 1;
    all = shares.reduce((sum, share) => sum + share, 0);
  }
  let given = 0;
  const last = shares.findLastIndex((share) => share > 0);
  for (const [at, share] of shares.entries()) {
    if (share === 0) continue;
    const net = at === last ? rest - given : Math.floor((rest * share) / all);
    given += net;
    pay(earners[at] as Earner, ages[at] ?? 0, net, standing, nobodyEarns && at === 0, draw, on);
  }
  return earners;
}

/** A child for whom the family benefit is paid. */
export const isDependent = (member: Member, activity: Activity): boolean =>
  (member.role === 'child' || member.role === 'grandchild' || member.role === 'sibling') &&
  (member.age < 18 || (member.age < 25 && activity === 'student'));

function equivalentIncome({ isPoor }: Standing, on: string, draw: Draw): number {
  const line = thresholdOf(on);
  if (isPoor) return line * (0.48 + 0.5 * Math.sqrt(draw.next()));
  const drawn = draw.around(line * 1.78, 0.42);
  // Never on the line itself: what is cut off below spreads over the next quarter.
  return drawn > line * 1.03 ? drawn : line * (1.03 + 0.25 * draw.next());
}

function pay(earner: Earner, age: number, net: number, { isPoor }: Standing, isLastResort: boolean, draw: Draw, on: string): void {
  const add = (kind: IncomeKind, cents: number): void => {
    if (cents <= 0) return;
    const gross = Math.round(cents * (grossOf[kind] ?? 1));
    earner.yearGross += kind === 'leefloon' || kind === 'igo' ? 0 : gross * 12;
    const isEarned = kind === 'wage' || kind === 'studentJob';
    earner.incomes.push({
      kind,
      net: cents,
      taxableGross: gross,
      per: 'month',
      startedOnLeefloon: isEarned && isPoor && draw.chance(0.08),
    });
  };
  if (isLastResort) {
    // Half of those who live from nothing else take up the leefloon: the other half is whom an outreach list should find.
    if (isPoor && age >= 18 && age < 65 && draw.chance(0.5)) {
      const most = Math.round(105_000 * growth(on));
      add('leefloon', Math.min(net, most));
      add('other', net - Math.min(net, most));
      earner.takes.push('leefloon');
      earner.monthsOnLeefloon = draw.whole(1, 60);
    } else add('other', net);
    return;
  }
  if (earner.activity === 'retired' && age >= 65 && isPoor && draw.chance(0.35)) {
    add('igo', Math.round(net * 0.4));
    add('pension', net - Math.round(net * 0.4));
    earner.takes.push('igo');
    return;
  }
  if (earner.activity === 'invalid' && draw.chance(isPoor ? 0.3 : 0.15)) {
    add('ivt', net);
    earner.takes.push('ivt');
    return;
  }
  add(kindOf[earner.activity], net);
}
