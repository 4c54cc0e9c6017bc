// The engine's part of what the social service already does: that the scan finds the right, with its euros where they are known, and promises nothing where a figure of
// the law was not seen. Who applies, pays or takes back is the work of other rooms.
import { describe, expect, it } from 'vitest';
import type { Household, Person } from '../../rules/contract.ts';
import { alonePerson } from '../../test/alone.ts';
import { compose } from '../../rules/local/compose.ts';
import type { OwnRule } from '../../rules/local/own-rule.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { keyMomentOf } from '../rights/key-moments.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate } from './candidates.ts';

const on = '2025-02-15';
const alone: Person = { ...alonePerson, monthsOnLeefloon: 0 };
const covered: Person = { ...alone, health: { increasedReimbursement: true } };
const baby: Person = {
  id: 'k',
  role: 'child',
  birthDate: '2025-01-20',
  parents: ['a'],
  livesInBelgium: true,
  nationality: 'BE',
  incomes: [],
};
const home = (more: Partial<Household>, persons: Person[] = [alone]): Household => ({ municipality: '73006', ...more, persons });
const found = (household: Household, right: string, rules = shippedRules): Candidate | undefined =>
  candidatesOf([household], on, rules).candidates.find((one) => one.right === right);

describe('the engine, for what the service already does', () => {
  it("S036 (the engine's part): the installation premium is found for who leaves the street; a rent deposit without its income limit is not promised", () => {
    const moved = home(
      { dwelling: { tenure: 'privateRent', since: '2025-02-01', rent: 60_000, leaseSignedOn: '2025-02-01', permanentMainResidence: true } },
      [{ ...alone, homeless: true, hadInstallationPremium: false }],
    );
    expect(found(moved, 'installatiepremie')).toMatchObject({ certainty: 'certain', personId: 'a', per: 'once' });
    expect(found(moved, 'huurwaarborglening')?.certainty).not.toBe('certain');
    const again = home({ ...moved, persons: [] }, [{ ...alone, homeless: true, hadInstallationPremium: true }]);
    expect(found(again, 'installatiepremie')).toBeUndefined();
  });

  it("S037 (the engine's part): arrears with a budget meter open the minimum supply in winter; aid from the fund stays a judgement", () => {
    const cold = home(
      {
        energy: {
          arrears: 40_000,
          gasMeter: 'prepaid',
          electricityMeter: 'prepaid',
          gasSupplyInOwnName: true,
          electricitySupplyInOwnName: true,
          cannotLoadMeter: true,
          heating: 'gas',
        },
      },
      [covered],
    );
    expect(found(cold, 'minimaleLevering')).toMatchObject({ certainty: 'certain', personId: null });
    expect(found(cold, 'aanvullendeFinancieleHulp')).toBeUndefined();
  });

  it("S038 (the engine's part): a delivery of fuel opens the heating allowance, and the request is the moment to look at it first", () => {
    const oil = home(
      { energy: { heating: 'oil', delivery: { on: '2025-02-10', litres: 1000, fuel: 'oil', centsPer1000Litres: 95_000 } } },
      [covered],
    );
    expect(found(oil, 'verwarmingstoelage')).toMatchObject({ certainty: 'certain', personId: null });
    expect(keyMomentOf('heatingRequest')).toMatchObject({
      days: 7,
      rights: expect.arrayContaining(['verwarmingstoelage', 'sociaalTariefEnergie']),
    });
  });

  it("S039 (the engine's part): family aids are about a child of the household, and of nobody without one", () => {
    const family = home({ events: [{ kind: 'birth', on: '2025-01-20', person: 'k' }] }, [covered, baby]);
    expect(found(family, 'groeipakketBasis')).toMatchObject({ certainty: 'certain', personId: 'k', per: 'month' });
    expect(found(family, 'davo')).toMatchObject({ personId: 'k' });
    for (const right of ['groeipakketBasis', 'davo', 'geboortebon']) expect(found(home({}, [covered]), right)).toBeUndefined();
  });

  it("S040 (the engine's part): cheaper bus and train, for who looks for work", () => {
    const household = home({}, [covered]);
    expect(found(household, 'deLijnVerminderd')).toMatchObject({ personId: 'a' });
    expect(found(household, 'nmbsVerminderd')).toMatchObject({ personId: 'a' });
  });

  it("S041 (the engine's part): the birth voucher to the cent, once, from the birth that is noted", () => {
    const family = home({ events: [{ kind: 'birth', on: '2025-01-20', person: 'k' }] }, [covered, baby]);
    expect(found(family, 'geboortebon')).toMatchObject({ certainty: 'certain', cents: 5000, per: 'once' });
    expect(keyMomentOf('birth')?.rights).toContain('geboortebon');
  });

  it("S042 (the engine's part): a yearly premium of the centre itself, as foster families have, is found by the scan by its own rule and day", () => {
    const premium: OwnRule = {
      right: 'lokaalPleegzorgpremie',
      municipality: 73006,
      from: '2025-01-01',
      source: 'Gemeenteraad 12-12-2024',
      entity: 'person',
      title: { nl: 'Pleegzorgpremie' },
      per: 'year',
      figures: { premie: 12_500 },
      names: [],
      conditions: [
        {
          rule: 'receivesFosterPayment',
          test: 'receives(pleegvergoeding)',
          text: { met: { nl: 'Het gezin krijgt een pleegvergoeding.' }, notMet: { nl: 'Geen pleeggezin.' }, open: { nl: 'Niet gekend.' } },
        },
      ],
      amount: '$lokaalPleegzorgpremie.premie',
    };
    const rules = compose(shippedRules, { rules: [premium], amounts: [] });
    const foster = home({}, [{ ...alone, receives: ['pleegvergoeding'] }]);
    expect(found(foster, 'lokaalPleegzorgpremie', rules)).toMatchObject({
      certainty: 'certain',
      cents: 12_500,
      per: 'year',
      personId: 'a',
    });
    expect(found(home({}, [{ ...alone, receives: [] }]), 'lokaalPleegzorgpremie', rules)).toBeUndefined();
    expect(found(foster, 'lokaalPleegzorgpremie')).toBeUndefined();
  });
});
