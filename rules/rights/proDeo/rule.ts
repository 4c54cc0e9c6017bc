// Pro-Deobijstand: a free lawyer by status or under a first limit, a partly free one up to a second. Ger.W. art. 508/1 e.v.; KB 03-08-2016. Net means of all who live in;
// the amount for a dependant is 20% of the leefloon of category 3.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Ger.W. art. 508/1 e.v.; KB 03-08-2016';
const notCounted = 'childBenefit, maintenanceForChild, studyGrant, careBudget, volunteer, gift';

export const proDeo: Right = {
  code: 'proDeo',
  entity: 'person',
  title: titleOf('proDeo'),
  source: law,
  from: '2014-09-01',
  definitions: [
    // KB 03-08-2016 art. 1 par. 1: the IVT is a ground, the IT alone is not.
    {
      name: 'automatic',
      is: 'age(birthDate) < 18 or takesLeefloon or takesIgo or takesIvt or residence.status = asylumSeeker or debtHelp = collectiveSettlement',
    },
    { name: 'ownNet', of: 'person', is: `if minorChild then 0 else sum(incomes: yearNet where active and not (kind in (${notCounted})))` },
    // A placed child does not live in: it brings nothing in and is nobody's charge here.
    { name: 'means', is: 'round(sum(members: ownNet where not placed) / 12)' },
    { name: 'isAlone', is: 'count(others where not placed) = 0' },
    { name: 'dependants', is: 'count(members where minorChild and not placed)' },
    { name: 'freeLimit', is: 'if isAlone then $proDeo.fullSingle else $proDeo.fullHousehold + $proDeoDependant.amount * dependants' },
    {
      name: 'partlyLimit',
      is: 'if isAlone then $proDeo.partialSingle else $proDeo.partialHousehold + $proDeoDependant.amount * dependants',
    },
  ],
  conditions: [
    {
      rule: 'statusOrMeans',
      test: 'automatic or means < freeLimit or means <= partlyLimit',
      source: law,
      showSteps: true,
      text: words.statusOrMeans,
    },
  ],
  notes: [
    { rule: 'byStatus', when: 'automatic', source: law, text: words.byStatus },
    { rule: 'fullyFree', when: 'not automatic and means < freeLimit', source: law, text: words.fullyFree },
    { rule: 'partlyFree', when: 'not automatic and means >= freeLimit and means <= partlyLimit', source: law, text: words.partlyFree },
  ],
  steps: [
    { name: words.netIncomeHousehold, value: 'means', per: 'month', source: law, when: 'not automatic' },
    { name: words.limitFree, value: 'freeLimit', per: 'month', source: law, when: 'not automatic' },
    { name: words.limitPartlyFree, value: 'partlyLimit', per: 'month', source: law, when: 'not automatic' },
  ],
  next: nextLines('proDeo'),
};
