// The law's figures of the day for the engines that are not made from the rule set: the same rows of rules/amounts, so that an engine can only differ in its rules.
import { paramOn } from '../../rules/engine/params.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { day } from './workload.ts';

function figure(name: string): number {
  const found = paramOn(shippedRules.params, name, day);
  if (typeof found === 'string' || found.value === null) throw new Error(`${name} is not known on ${day}`);
  return found.value;
}

const byDwelling = (table: string) => ({
  apartment: figure(`${table}.apartment`),
  terraced: figure(`${table}.terraced`),
  detached: figure(`${table}.detached`),
});

export const figures = {
  premium: figure('installatiepremie.amount'),
  premiumFactor: figure('installatiepremieRule.incomeFactor'),
  leefloonYear: { 1: figure('leefloonYear.cat1'), 2: figure('leefloonYear.cat2'), 3: figure('leefloonYear.cat3') },
  gasNormal: byDwelling('minimaleLeveringGasNormal'),
  gasProtected: byDwelling('minimaleLeveringGasProtected'),
  electricityNormal: byDwelling('minimaleLeveringElectricityNormal'),
  electricityProtected: byDwelling('minimaleLeveringElectricityProtected'),
  evictionMost: figure('fondsUithuiszetting.maxPayment'),
  evictionRate: figure('fondsUithuiszettingRule.paymentRate'),
  evictionMonthsMin: figure('fondsUithuiszettingRule.monthsMin'),
  evictionMonthsMax: figure('fondsUithuiszettingRule.monthsMax'),
  evictionSince: 20_200_401,
  careBudget: figure('zorgbudget.zwaar'),
  parkingPoints: figure('parkeerkaartPoints.autonomy'),
  parkingPercent: figure('parkeerkaartPoints.invalidityPercent'),
  lawyerSingle: figure('proDeo.partialSingle'),
  lawyerHousehold: figure('proDeo.partialHousehold'),
  lawyerDependant: figure('proDeoDependant.amount'),
};

/** Half up to the cent, as the law and the language of the rules round. */
export const roundHalfUp = (x: number): number => Math.floor(x + 0.500_001);
