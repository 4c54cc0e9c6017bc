// Branches that no household can take, each with the reason; and bent figures that no example can notice yet. The proof fails when an entry is no longer true.
/** A branch by its name in the coverage report. */
export const cannotBe: Record<string, string> = {
  'groeipakketSocialeToeslag: condition otherProperty: not met': 'under the exemptions of property, which were not seen, it stays open',
  'schooltoeslag: condition otherProperty: not met': 'under the exemptions of property, which were not seen, it stays open',
  'studietoelage: condition otherProperty: not met': 'under the exemptions of property, which were not seen, it stays open',
  'studietoelage: condition incomeUnderLimit: met': 'the limits were not found: it is open for every income',
  'studietoelage: condition incomeUnderLimit: not met': 'the limits were not found: it is open for every income',
  'ivt: condition incomeUnderAmount: not met': 'above the amount it stays open: the exemptions were not seen',
  'it: condition incomeUnderExemption: not met': 'above the exemption it stays open: the rest of the means test was not seen',
  'igo: condition meansUnderAmount: not met': 'above the amount it stays open: the exemptions (art. 11) were not seen',
  'zorgbudgetOuderen: condition incomeUnderLimit: not met': 'the income limit was not seen: with means it stays open',
  'huurwaarborglening: condition incomeUnderLimit: met': 'the limits of the loan were not found: it is open for every income',
  'huurwaarborglening: condition incomeUnderLimit: not met': 'the limits of the loan were not found: it is open for every income',
  'mantelzorgpremie: condition abolished from 2016-01-01: met': 'an abolished rule is in force only while it is abolished',
  'davo: condition otherParentAway: open': 'who is a parent in the file is always known',
  'uitpasKansentarief: condition livesHere: open': 'who is placed is always known: absent is no',
  'minimaleLevering: condition winter: open': 'the day of the check is always known',
};

/** A figure or threshold bent the least there is, that no example notices; by its key and direction. */
export const notHeld: Record<string, string> = {
  '$huurpremieAmount.maxMonth +': 'the maximum rent of 2024 was not found, so the premium has no amount; the figure stands in a step only',
  '$huurpremieAmount.maxMonth -': 'the maximum rent of 2024 was not found, so the premium has no amount; the figure stands in a step only',
  '$huurpremieAmount.maxMonthCity +':
    'the maximum rent of 2024 was not found, so the premium has no amount; the figure stands in a step only',
  '$huurpremieAmount.maxMonthCity -':
    'the maximum rent of 2024 was not found, so the premium has no amount; the figure stands in a step only',
  '$huurpremieAmount.perDependant +':
    'the maximum rent of 2024 was not found, so the premium has no amount; the figure stands in a step only',
  '$huurpremieAmount.perDependant -':
    'the maximum rent of 2024 was not found, so the premium has no amount; the figure stands in a step only',
  '$huurpremieAmount.perDependantCity +':
    'the maximum rent of 2024 was not found, so the premium has no amount; the figure stands in a step only',
  '$huurpremieAmount.perDependantCity -':
    'the maximum rent of 2024 was not found, so the premium has no amount; the figure stands in a step only',
  '$leefloonSavings.lower -': 'six or ten percent of a cent a year: rounded away in the amount',
  '$leefloonSavings.upper -': 'six or ten percent of a cent a year: rounded away in the amount',
  '$loonbeslag.b30 +': 'a cent of a bracket is a tenth of a cent of what is seized: rounded away',
  '$loonbeslagBenefits.b20 +': 'a cent of a bracket is a tenth of a cent of what is seized: rounded away',
  '$proDeo.fullHousehold +': 'no example yet one cent under the limit of a household',
  'childrenWithBenefit | <(yearsSince(birthDate), 25) +': 'no example yet with a child of 24 and of 25 and a house of their own',
  'childrenWithBenefit | <(yearsSince(birthDate), 25) -': 'no example yet with a child of 24 and of 25 and a house of their own',
  'condition abolished | >=(today, 20200401) +': 'the rule ends the day before: on its own days it can be no other',
  'schooltoeslag.inHigherEducation | >=(yearsSince(birthDate), 15) +': 'no example yet in September or with a student of 15',
  'schooltoeslag.inHigherEducation | >=(yearsSince(birthDate), 15) -': 'no example yet in September or with a student of 15',
  'schooltoeslag.schoolYear | >=(month(today), 9) +': 'no example yet in September or with a student of 15',
  'schooltoeslag.schoolYear | >=(month(today), 9) -': 'no example yet in September or with a student of 15',
};
