// Which law a residence status leads to: RMI-wet art. 3, 3°; OCMW-wet 08-07-1976 art. 1, 57, 57quinquies; Opvangwet 12-01-2007; KB 24-06-2004.
// Never a silent "no": where two readings stand against each other the law is `manual`. Systems S020, S021, S212.
import { lawCodes, type SharedDefinitions } from '../engine/right.ts';

export const residence: SharedDefinitions = {
  name: 'residence',
  definitions: [
    { name: 'isAdult', of: 'person', is: 'age(birthDate) >= 18' },
    // A child at home to support; a minor with a partner in the file to whom he is married is not one any more.
    { name: 'isMinorAtHome', of: 'person', is: 'age(birthDate) < 18 and not placed and not (hasPartner and married)' },
    { name: 'hasMinorChild', of: 'person', is: 'any(children where isMinorAtHome)' },
    { name: 'supportsChild', of: 'person', is: 'hasMinorChild or any(partner where hasMinorChild)' },
    { name: 'inFirstThreeMonths', of: 'person', is: 'monthsSince(residence.since) < 3' },
    { name: 'isInFamilyWithMinor', of: 'person', is: 'supportsChild or (not isAdult and any(parents))' },
    // Wet 21-07-2016: from 1 November 2016 subsidiary protection gives the right to social integration.
    { name: 'subsidiaryLaw', of: 'person', codes: lawCodes, is: 'OCMW', to: '2016-10-31' },
    { name: 'subsidiaryLaw', of: 'person', codes: lawCodes, is: 'RMI', from: '2016-11-01' },
    {
      name: 'statusLaw',
      of: 'person',
      codes: lawCodes,
      is: `match residence.status (
        belgian: RMI,
        euWorker: if inFirstThreeMonths then manual else RMI,
        euSelfEmployed: if inFirstThreeMonths then manual else RMI,
        euJobseeker: if inFirstThreeMonths then urgentMedical else RMI,
        euStudent: if inFirstThreeMonths then urgentMedical else RMI,
        euInactive: if inFirstThreeMonths then urgentMedical else RMI,
        familyOfBelgian: if inFirstThreeMonths then none else RMI,
        familyOfEu: if inFirstThreeMonths then manual else RMI,
        recognisedRefugee: RMI,
        subsidiaryProtection: subsidiaryLaw,
        stateless: RMI,
        temporaryProtection: OCMW,
        asylumSeeker: match residence.code207 (assigned: material, lifted: OCMW, noPlace: manual),
        regularisationPending: OCMW,
        thirdCountry: match residence.register (population: RMI, foreigners: OCMW, else: manual),
        undocumented: if isInFamilyWithMinor then material else urgentMedical,
        shortStay: none)`,
    },
    // Where the law is contested: which of the two rights one of the readings gives.
    { name: 'maybeLeefloon', of: 'person', is: 'statusLaw = manual and residence.status != asylumSeeker' },
    { name: 'maybeEquivalent', of: 'person', is: 'statusLaw = manual and residence.status in (asylumSeeker, thirdCountry)' },
    // RMI-wet art. 3, 2°: of age, or a minor who is emancipated by marriage, is pregnant or has a child. The ages only keep questions away that cannot be.
    {
      name: 'mayClaimAlone',
      of: 'person',
      is: 'isAdult or (age(birthDate) >= 15 and emancipatedByMarriage) or (age(birthDate) >= 12 and pregnant) or any(children)',
    },
    // Of a couple with a child the first in the file claims for the family, unless his status gives no claim at all.
    { name: 'canHoldForFamily', of: 'person', is: 'not (statusLaw in (none, urgentMedical, material))' },
    { name: 'coveredByPartner', of: 'person', is: 'supportsChild and any(partner where index < self.index and canHoldForFamily)' },
  ],
};
