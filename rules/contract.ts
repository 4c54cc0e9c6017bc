// The contract of the rights check as types: what goes in (household.schema.json) and what comes out. They change only by adding.
// Absent or null is unknown, never 0 and never "no". Money in integer euro cents (`net`, `savings`: cents), dates YYYY-MM-DD.
export type Lang = 'nl' | 'fr' | 'en' | 'tr' | 'ar' | 'uk';
export const languages: readonly Lang[] = ['nl', 'fr', 'en', 'tr', 'ar', 'uk'];

export type Flag = boolean | null;
export type Cents = number | null;
export type Day = string | null;

export type Role =
  | 'reference'
  | 'partner'
  | 'child'
  | 'parent'
  | 'grandparent'
  | 'grandchild'
  | 'sibling'
  | 'parentInLaw'
  | 'childInLaw'
  | 'other';

export type ResidenceStatus =
  | 'belgian'
  | 'euWorker'
  | 'euSelfEmployed'
  | 'euJobseeker'
  | 'euStudent'
  | 'euInactive'
  | 'familyOfBelgian'
  | 'familyOfEu'
  | 'recognisedRefugee'
  | 'subsidiaryProtection'
  | 'stateless'
  | 'temporaryProtection'
  | 'asylumSeeker'
  | 'regularisationPending'
  | 'thirdCountry'
  | 'undocumented'
  | 'shortStay';

export type Residence = {
  status?: ResidenceStatus | null;
  register?: 'population' | 'foreigners' | 'waiting' | 'none' | null;
  since?: Day;
  code207?: 'assigned' | 'lifted' | 'noPlace' | null;
};

export type Work = {
  status?: 'employee' | 'selfEmployed' | 'unemployed' | 'incapacitated' | 'invalid' | 'retired' | 'atHome' | 'student' | null;
  since?: Day;
  willing?: Flag;
  exemption?: 'none' | 'health' | 'equity' | null;
};

export type IncomeKind =
  | 'wage'
  | 'studentJob'
  | 'shortageOccupation'
  | 'selfEmployment'
  | 'artistic'
  | 'unemployment'
  | 'sickness'
  | 'pension'
  | 'igo'
  | 'ivt'
  | 'it'
  | 'leefloon'
  | 'equivalentLeefloon'
  | 'maintenanceForSelf'
  | 'maintenanceForChild'
  | 'childBenefit'
  | 'studyGrant'
  | 'careBudget'
  | 'volunteer'
  | 'serviceVoucherWork'
  | 'gift'
  | 'rentReceived'
  | 'thirdPartyHousingCosts'
  | 'other';

export type Income = {
  kind: IncomeKind;
  net: Cents;
  taxableGross?: Cents;
  per: 'month' | 'year';
  from?: Day;
  until?: Day;
  startedOnLeefloon?: Flag;
};

export type Property = {
  use: 'ownDwelling' | 'let' | 'otherBuilt' | 'unbuilt';
  cadastralIncome?: Cents;
  share?: number | null;
  rentReceivedPerYear?: Cents;
  mortgageInterestPerYear?: Cents;
};

export type Health = {
  insured?: Flag;
  increasedReimbursement?: Flag;
  needsUrgentMedicalCare?: Flag;
  disabilityPoints?: number | null;
  earningCapacityReduced?: Flag;
  invalidityPercent?: number | null;
  childSupplementPointsPillar1?: number | null;
  heavyCareNeed?: Flag;
};

export type InformalCare = {
  for?: string;
  kinshipDegree?: number | null;
  livesIn?: Flag;
  caredForAge?: number | null;
  caredForPoints?: number | null;
  caredForIncreasedReimbursement?: Flag;
  sameMunicipality?: Flag;
  personsCaredFor?: number | null;
};

export type Person = {
  id: string;
  role: Role;
  birthDate?: Day;
  nationality?: string | null;
  residence?: Residence | null;
  livesInBelgium?: Flag;
  homeless?: Flag;
  pregnant?: Flag;
  emancipatedByMarriage?: Flag;
  placed?: Flag;
  childBenefitPaid?: Flag;
  student?: 'none' | 'secondary' | 'higher' | null;
  work?: Work | null;
  incomes?: Income[] | null;
  householdTaxableIncomePreviousYear?: Cents;
  savings?: Cents;
  properties?: Property[] | null;
  maintenancePaid?: { amountPerMonth?: Cents; proven?: Flag } | null;
  health?: Health | null;
  informalCare?: InformalCare | null;
  debtHelp?: 'none' | 'guidance' | 'management' | 'mediation' | 'collectiveSettlement' | null;
  receives?: string[] | null;
  hadInstallationPremium?: Flag;
  monthsOnLeefloon?: number | null;
  parents?: string[] | null;
  partnerOf?: string | null;
  married?: Flag;
};

export type Dwelling = {
  tenure?:
    | 'privateRent'
    | 'socialRentCompany'
    | 'socialRentAgency'
    | 'owner'
    | 'free'
    | 'institution'
    | 'reception'
    | 'shelter'
    | 'street'
    | null;
  since?: Day;
  leaseSignedOn?: Day;
  rent?: Cents;
  arrears?: Cents;
  arrearsSince?: Day;
  landlordAgrees?: Flag;
  permanentMainResidence?: Flag;
  bad?: Flag;
  onSocialRentListSince?: Day;
  kind?: 'apartment' | 'terraced' | 'semiDetached' | 'detached' | 'other' | null;
};

export type Energy = {
  heating?: 'gas' | 'oil' | 'paraffin' | 'propaneBulk' | 'electric' | 'wood' | 'collectiveGas' | 'other' | null;
  gasMeter?: 'normal' | 'prepaid' | 'none' | null;
  electricityMeter?: 'normal' | 'prepaid' | 'none' | null;
  cannotLoadMeter?: Flag;
  arrears?: Cents;
  delivery?: { on?: string; litres?: number | null; fuel?: 'oil' | 'paraffin' | 'propaneBulk' | 'pump'; centsPer1000Litres?: Cents } | null;
  gasSupplyInOwnName?: Flag;
  electricitySupplyInOwnName?: Flag;
};

export type EventKind =
  | 'birth'
  | 'separation'
  | 'death'
  | 'jobLoss'
  | 'newJob'
  | 'recognition'
  | 'move'
  | 'illness'
  | 'retirement'
  | 'turned18'
  | 'turned65'
  | 'debtProblem'
  | 'evictionThreat'
  | 'leftInstitution'
  | 'turned80'
  | 'heatingRequest'
  | 'intake'
  | 'other';

export type Household = {
  id?: string;
  on?: string | null;
  municipality?: string | null;
  persons: Person[];
  dwelling?: Dwelling | null;
  energy?: Energy | null;
  events?: { kind: EventKind; on: string; person?: string }[] | null;
};

/** Codes of all rights, in the order of the results. A code without a rule yet has no result. */
export const rightCodes = [
  'leefloon',
  'equivalentLeefloon',
  'installatiepremie',
  'verwarmingstoelage',
  'minimaleLevering',
  'onderhoudsgeldTussenkomst',
  'fondsUithuiszetting',
  'aanvullendeFinancieleHulp',
  'voedselhulp',
  'kinderopvangOcmwTarief',
  'dringendeMedischeHulp',
  'verhoogdeTegemoetkoming',
  'maximumfactuur',
  'igo',
  'ivt',
  'it',
  'zorgbudgetZwaarZorgbehoevenden',
  'zorgbudgetOuderen',
  'mantelzorgpremie',
  'parkeerkaart',
  'sociaalTariefEnergie',
  'sociaalInternet',
  'sociaalTariefWater',
  'deLijnVerminderd',
  'nmbsVerminderd',
  'uitpasKansentarief',
  'socialeHuur',
  'huursubsidie',
  'huurpremie',
  'huurwaarborglening',
  'groeipakketBasis',
  'groeipakketSocialeToeslag',
  'schooltoeslag',
  'studietoelage',
  'davo',
  'proDeo',
  'geboortebon',
  'schuldhulp',
  'beslagvrijInkomen',
  'referentieadres',
] as const;
/** A right that a centre made itself: in the style of the contract, with a prefix that no shipped code has. */
export type OwnCode = `lokaal${string}`;
export type RightCode = (typeof rightCodes)[number] | OwnCode;
export const isOwnCode = (code: string): code is OwnCode => code.startsWith('lokaal');
/** The place of a code in every output; a centre's own come after the shipped ones. */
export const placeOfCode = (code: RightCode): number => {
  const place = (rightCodes as readonly string[]).indexOf(code);
  return place < 0 ? rightCodes.length : place;
};

export type Outcome = 'entitled' | 'excluded' | 'unknown' | 'alreadyReceives' | 'manual';
export type Per = 'month' | 'halfMonth' | 'year' | 'day' | 'once';
export type Law = 'RMI' | 'OCMW' | 'material' | 'urgentMedical' | 'none' | 'manual';

export type Reason = { rule: string; met: boolean | null; text: string; source: string; facts: string[] };
export type Step = { name: string; cents: number; per: Per; source: string };

export type Result = {
  right: RightCode;
  person: string | null;
  outcome: Outcome;
  amount: { cents: number; per: Per } | null;
  range: { lowCents: number; highCents: number; per: Per } | null;
  leaning: 'likely' | 'unlikely' | null;
  law: Law | null;
  reasons: Reason[];
  steps: Step[];
  missing: string[];
  next: string;
};

export type CheckResult = { on: string; catalogue: string; results: Result[]; questions: string[] };

/** A fault of the input: where, what, the value cut to 40 characters, what was expected. */
export type Fault = { pointer: string; code: string; value: string; expected: string };
