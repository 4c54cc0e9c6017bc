// The dwelling and its energy. No table of the seeds says how Bilzen lives or heats: every share here is an assumption (README.md).
import type { Dwelling, Energy } from '../../rules/contract.ts';
import type { Draw } from './draw.ts';
import { growth, type Standing } from './poverty.ts';

type Kind = NonNullable<Dwelling['kind']>;
type Heating = NonNullable<Energy['heating']>;

const rentedKinds = [
  ['apartment', 58],
  ['terraced', 22],
  ['semiDetached', 11],
  ['detached', 8],
  ['other', 1],
] as const satisfies readonly (readonly [Kind, number])[];
const ownedKinds = [
  ['apartment', 12],
  ['terraced', 20],
  ['semiDetached', 27],
  ['detached', 40],
  ['other', 1],
] as const satisfies readonly (readonly [Kind, number])[];
const heatings = [
  ['gas', 54],
  ['oil', 30],
  ['electric', 8],
  ['wood', 4],
  ['propaneBulk', 2],
  ['paraffin', 1],
  ['other', 1],
] as const satisfies readonly (readonly [Heating, number])[];

export function dwellingOf({ isTenant, isPoor }: Standing, place: 'own' | 'reception' | 'none', on: string, draw: Draw): Dwelling {
  const years = Math.floor(draw.next() * draw.next() * (isTenant ? 25 : 45));
  const since = daysBefore(on, years * 365 + draw.whole(0, 364));
  const bad = draw.chance(isPoor ? 0.09 : 0.02);
  // An owner has no lease, no rent and no landlord: what has no meaning gets a value that opens nothing, so that no fact is missing (README.md).
  const nothingOwed = { arrears: 0, arrearsSince: on, landlordAgrees: false };
  const noLease = { since, leaseSignedOn: since, rent: 0, ...nothingOwed, onSocialRentListSince: on };
  if (isTenant && place !== 'own') {
    const tenure = place === 'reception' ? 'reception' : draw.chance(0.7) ? 'shelter' : 'street';
    return { tenure, ...noLease, permanentMainResidence: false, bad: place === 'none', kind: 'other' };
  }
  if (!isTenant) {
    return {
      tenure: draw.chance(0.03) ? 'free' : 'owner',
      ...noLease,
      permanentMainResidence: true,
      bad,
      kind: draw.weighted(ownedKinds),
    };
  }
  const tenure = draw.weighted(isPoor ? poorTenures : tenures);
  const isSocial = tenure !== 'privateRent';
  const rent = Math.round(draw.around(isSocial ? 33_000 : 66_000, 0.18) * growth(on));
  const owes = draw.chance(isPoor ? 0.16 : 0.025);
  const months = 0.5 + 7 * draw.next() * draw.next();
  return {
    tenure,
    since,
    leaseSignedOn: since,
    rent,
    ...(owes
      ? { arrears: Math.round(rent * months), arrearsSince: daysBefore(on, Math.round(months * 45)), landlordAgrees: draw.chance(0.5) }
      : nothingOwed),
    permanentMainResidence: draw.chance(0.98),
    bad,
    // "Not on the list" cannot be said in the contract: who waits for nothing was put on it today.
    onSocialRentListSince: draw.chance(isPoor ? 0.5 : 0.12) ? daysBefore(on, draw.whole(30, 2600)) : on,
    kind: draw.weighted(rentedKinds),
  };
}

const tenures = [
  ['privateRent', 74],
  ['socialRentCompany', 23],
  ['socialRentAgency', 3],
] as const;
const poorTenures = [
  ['privateRent', 58],
  ['socialRentCompany', 36],
  ['socialRentAgency', 6],
] as const;

export function energyOf(dwelling: Dwelling, { isPoor }: Standing, on: string, draw: Draw): Energy {
  const isShared = dwelling.tenure === 'socialRentCompany' && dwelling.kind === 'apartment' && draw.chance(0.35);
  const heating: Heating = isShared ? 'collectiveGas' : draw.weighted(heatings);
  const prepaid = (): 'prepaid' | 'normal' => (draw.chance(isPoor ? 0.11 : 0.008) ? 'prepaid' : 'normal');
  const gasMeter = heating === 'gas' ? prepaid() : 'none';
  const electricityMeter = prepaid();
  const loads = gasMeter === 'prepaid' || electricityMeter === 'prepaid';
  const bulk = heating === 'oil' || heating === 'propaneBulk' || heating === 'paraffin' || heating === 'other';
  return {
    heating,
    gasMeter,
    electricityMeter,
    cannotLoadMeter: loads && draw.chance(0.2),
    arrears: draw.chance(isPoor ? 0.18 : 0.02) ? draw.whole(5_000, 150_000) : 0,
    delivery: bulk ? deliveryOf(heating, on, draw) : { ...longAgo },
    gasSupplyInOwnName: heating === 'gas' && draw.chance(0.97),
    electricitySupplyInOwnName: draw.chance(0.985),
  };
}

const longAgo = { on: '2001-01-01', litres: 0, fuel: 'oil', centsPer1000Litres: 0 } as const;

function deliveryOf(heating: Heating, on: string, draw: Draw): NonNullable<Energy['delivery']> {
  const fuel =
    heating === 'oil' ? (draw.chance(0.06) ? 'pump' : 'oil') : heating === 'other' ? 'pump' : (heating as 'propaneBulk' | 'paraffin');
  return { on: daysBefore(on, draw.whole(0, 240)), litres: draw.whole(5, 30) * 100, fuel, centsPer1000Litres: draw.whole(780, 1450) * 100 };
}

const days = new Map<number, string>();
/** Days of a year of 365 are near enough; kept, because the same days come back. */
export function daysBefore(on: string, count: number): string {
  const day = Math.floor(Date.parse(on) / 86_400_000) - count;
  let text = days.get(day);
  if (text === undefined) days.set(day, (text = new Date(day * 86_400_000).toISOString().slice(0, 10)));
  return text;
}
