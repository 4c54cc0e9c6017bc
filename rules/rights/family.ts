// The children of the household as the Groeipakket sees them: who opens the right, until when, and which income of the family counts.
// Decreet 27-04-2018 (Groeipakket) art. 8, 18.
import type { SharedDefinitions } from '../engine/right.ts';

export const family: SharedDefinitions = {
  name: 'family',
  definitions: [
    { name: 'isChildInFile', of: 'person', is: 'role in (child, grandchild, sibling)' },
    // Art. 8 par. 2 counts in months: the right runs to the end of the month of the birthday.
    {
      name: 'monthsFromBirthMonth',
      of: 'person',
      is: '(year(today) - year(birthDate)) * 12 + month(today) - month(birthDate)',
    },
    // To 18; to 21 with a specific need of support; to 25 for pupils and students. Looking for a first job after school has no fact in the contract.
    {
      name: 'ageGivesGroeipakket',
      of: 'person',
      is: 'monthsFromBirthMonth <= 216 or (monthsFromBirthMonth <= 252 and health.childSupplementPointsPillar1 >= 4) or (monthsFromBirthMonth <= 300 and student in (secondary, higher))',
    },

    // Belgian or with a lawful stay: of the child itself or of a parent in the file, whom a child follows.
    {
      name: 'staysLawfully',
      of: 'person',
      is: 'residence.status in (belgian, euWorker, euSelfEmployed, euJobseeker, euStudent, euInactive, familyOfBelgian, familyOfEu, recognisedRefugee, subsidiaryProtection, stateless, temporaryProtection, thirdCountry)',
    },
    { name: 'hasNoLawfulStay', of: 'person', is: 'residence.status in (undocumented, shortStay)' },
    { name: 'childStaysLawfully', of: 'person', is: 'staysLawfully or any(parents where staysLawfully)' },
    { name: 'childHasNoStay', of: 'person', is: 'hasNoLawfulStay and all(parents: hasNoLawfulStay)' },
    // All in a file live under one roof (contract): where one of them lives, the child lives.
    { name: 'childLivesInBelgium', of: 'person', is: 'livesInBelgium or any(others where livesInBelgium and not placed)' },

    {
      name: 'opensGroeipakket',
      of: 'person',
      is: 'isChildInFile and ageGivesGroeipakket and childLivesInBelgium and not childHasNoStay',
    },
    { name: 'isGroeipakketChildHere', of: 'person', is: 'opensGroeipakket and not placed' },
    // 1 and 2 children have one supplement, from 3 on there is another.
    { name: 'familySize', of: 'household', is: 'count(members where isGroeipakketChildHere)' },

    // Other property than the own dwelling: its cadastral income is tested, at a figure that was not found.
    { name: 'ownsOtherProperty', of: 'person', is: 'any(properties where use in (let, otherBuilt, unbuilt) and cadastralIncome > 0)' },
    { name: 'familyOwnsOther', of: 'household', is: 'any(members where (isReference or role = partner) and ownsOtherProperty)' },
  ],
};
