// What leefloon and equivalent leefloon share: the conditions on the person and the means, the remarks on cohabitants, and the lines of the computation.
import type { Condition, Note, StepLine } from '../../engine/right.ts';
import { says, t } from '../words.ts';

export const livesHere: Condition = {
  rule: 'livesInBelgium',
  test: 'livesInBelgium',
  source: 'Wet 26-05-2002 (RMI) art. 3, 1°; KB 11-07-2002 art. 2',
  text: says(
    t(
      'Woont gewoonlijk en werkelijk in België.',
      'Réside habituellement et réellement en Belgique.',
      'Lives habitually and really in Belgium.',
    ),
    t(
      'Woont niet gewoonlijk en werkelijk in België.',
      'Ne réside pas habituellement et réellement en Belgique.',
      'Does not live habitually and really in Belgium.',
    ),
    t(
      'Wij weten niet of de persoon werkelijk in België woont.',
      'Nous ne savons pas si la personne réside réellement en Belgique.',
      'We do not know whether the person really lives in Belgium.',
    ),
  ),
};

export const ofAge: Condition = {
  rule: 'age',
  test: 'mayClaimAlone',
  source: 'Wet 26-05-2002 (RMI) art. 3, 2°; art. 7',
  text: says(
    t(
      'Meerderjarig, of een minderjarige die zwanger is, een kind heeft of door huwelijk ontvoogd is.',
      'Majeur, ou mineur enceinte, avec enfant ou émancipé par mariage.',
      'Of age, or a minor who is pregnant, has a child or is emancipated by marriage.',
    ),
    t(
      'Minderjarig, zonder zwangerschap, kind of huwelijk.',
      'Mineur, sans grossesse, enfant ni mariage.',
      'A minor, not pregnant, without child or marriage.',
    ),
    t(
      'De leeftijd, een zwangerschap of een huwelijk is nog niet gekend.',
      'L’âge, une grossesse ou un mariage n’est pas encore connu.',
      'The age, a pregnancy or a marriage is not known yet.',
    ),
  ),
};

export const notCovered: Condition = {
  rule: 'coveredByPartner',
  when: 'hasPartner and supportsChild',
  test: 'not coveredByPartner',
  source: 'Wet 26-05-2002 (RMI) art. 14 par. 1, 3°',
  text: says(
    t(
      'Vraagt aan voor het gezin: één bedrag van categorie 3.',
      'Demande pour la famille : un seul montant de catégorie 3.',
      'Applies for the family: one amount of category 3.',
    ),
    t(
      'De partner krijgt één bedrag voor het hele gezin (categorie 3).',
      'Le partenaire reçoit un seul montant pour toute la famille (catégorie 3).',
      'The partner gets one amount for the whole family (category 3).',
    ),
    t(
      'Het hangt van de partner af wie voor het gezin aanvraagt.',
      'Qui demande pour la famille dépend du partenaire.',
      'It depends on the partner who applies for the family.',
    ),
  ),
};

export const meansUnder: Condition = {
  rule: 'means',
  test: 'meansAreUnder',
  showSteps: true,
  source: 'Wet 26-05-2002 (RMI) art. 3, 4°, art. 16; KB 11-07-2002 art. 22-35',
  text: says(
    t(
      'De bestaansmiddelen ({resources} per jaar) liggen onder het leefloon ({leefloonYear} per jaar).',
      'Les ressources ({resources} par an) sont inférieures au revenu d’intégration ({leefloonYear} par an).',
      'The means ({resources} a year) are under the leefloon ({leefloonYear} a year).',
    ),
    t(
      'De bestaansmiddelen ({resources} per jaar) zijn even hoog als het leefloon ({leefloonYear} per jaar) of hoger.',
      'Les ressources ({resources} par an) atteignent ou dépassent le revenu d’intégration ({leefloonYear} par an).',
      'The means ({resources} a year) reach the leefloon ({leefloonYear} a year) or more.',
    ),
    t(
      'Wij kennen nog niet alle bestaansmiddelen.',
      'Nous ne connaissons pas encore toutes les ressources.',
      'We do not know all the means yet.',
    ),
  ),
};

const art34 = 'KB 11-07-2002 art. 34';
export const meansNotes: Note[] = [
  {
    rule: 'partnerCounted',
    when: 'partnerCounted > 0',
    source: `${art34} par. 1`,
    text: t(
      'De middelen van de partner tellen mee voor {partnerCounted} per jaar.',
      'Les ressources du partenaire comptent pour {partnerCounted} par an.',
      'The means of the partner count for {partnerCounted} a year.',
    ),
  },
  {
    rule: 'debtorsMayCount',
    when: 'debtorsCounted > 0',
    to: '2026-02-28',
    source: `${art34} par. 2 (tot 28-02-2026)`,
    text: t(
      'Ouders of meerderjarige kinderen die inwonen tellen mee boven één bedrag van categorie 1 elk, hier volledig ({debtorsCounted} per jaar). Het OCMW mag dat geheel of deels doen, met redenen.',
      'Les parents ou enfants majeurs cohabitants comptent au-delà d’un montant de catégorie 1 chacun, ici en totalité ({debtorsCounted} par an). Le CPAS peut le faire en tout ou en partie, avec motivation.',
      'Parents or adult children who live in count above one category-1 amount each, here in full ({debtorsCounted} a year). The centre may do so wholly or in part, with reasons.',
    ),
  },
  {
    rule: 'debtorsMustCount',
    when: 'debtorsCounted > 0',
    from: '2026-03-01',
    source: `${art34}, zoals gewijzigd door KB 07-01-2026`,
    text: t(
      'Inwonende onderhoudsplichtigen tellen verplicht mee boven één bedrag van categorie 1 elk ({debtorsCounted} per jaar). Het OCMW kan om billijkheid afwijken, met redenen; niet voor de partner.',
      'Les débiteurs d’aliments cohabitants comptent obligatoirement au-delà d’un montant de catégorie 1 chacun ({debtorsCounted} par an). Le CPAS peut y déroger pour équité, avec motivation ; pas pour le partenaire.',
      'Maintenance debtors who live in must count above one category-1 amount each ({debtorsCounted} a year). The centre may depart from it for equity, with reasons; not for the partner.',
    ),
  },
  {
    rule: 'benefitForApplicantCounts',
    when: 'benefitForApplicant > 0',
    from: '2026-03-01',
    source: `${art34}, zoals gewijzigd door KB 07-01-2026`,
    text: t(
      'Het Groeipakket dat een inwonende ouder voor de aanvrager krijgt, telt mee ({benefitForApplicant} per jaar, in gelijke delen over de kinderen).',
      'Les allocations familiales qu’un parent cohabitant reçoit pour le demandeur comptent ({benefitForApplicant} par an, en parts égales entre les enfants).',
      'The family benefit that a parent who lives in receives for the applicant counts ({benefitForApplicant} a year, in equal parts over the children).',
    ),
  },
  {
    rule: 'mortgageInterestInFull',
    when: 'mortgageInterest > 0',
    source: 'KB 11-07-2002 art. 25-26',
    text: t(
      'De intrest van de hypotheek is volledig afgetrokken, niet onder nul. Een grens van de helft is niet toegepast (te verifiëren).',
      'Les intérêts hypothécaires sont déduits en totalité, sans descendre sous zéro. Un plafond de la moitié n’est pas appliqué (à vérifier).',
      'The mortgage interest is deducted in full, not below zero. A cap of one half is not applied (to verify).',
    ),
  },
  {
    rule: 'shortageThreeMonths',
    when: 'exemptShortage > 0',
    source: 'KB 11-07-2002 art. 35',
    text: t(
      'De hogere vrijstelling voor een knelpuntberoep geldt 3 maanden, één keer in het leven, met een contract van minstens 3 maanden.',
      'L’exonération majorée pour un métier en pénurie vaut 3 mois, une fois dans la vie, avec un contrat d’au moins 3 mois.',
      'The higher exemption for a shortage occupation holds for 3 months, once in a life, with a contract of 3 months or more.',
    ),
  },
  {
    rule: 'yearFromMonths',
    when: 'meansAreUnder',
    from: '2016-06-01',
    to: '2017-05-31',
    source: 'Wet 26-05-2002 (RMI) art. 14',
    text: t(
      'Het jaarbedrag van deze dag is niet gepubliceerd: 12 keer het maandbedrag is gebruikt.',
      'Le montant annuel n’est pas publié : 12 fois le montant mensuel.',
      'The yearly amount was not published: 12 times the monthly amount is used.',
    ),
  },
  {
    rule: 'yearFromMonths',
    when: 'meansAreUnder',
    from: '2017-09-01',
    to: '2019-12-31',
    source: 'Wet 26-05-2002 (RMI) art. 14',
    text: t(
      'Het jaarbedrag van deze dag is niet gepubliceerd: 12 keer het maandbedrag is gebruikt.',
      'Le montant annuel n’est pas publié : 12 fois le montant mensuel.',
      'The yearly amount was not published: 12 times the monthly amount is used.',
    ),
  },
];

const line = (nl: string, fr: string, en: string, value: string, source: string, when?: string): StepLine => ({
  name: t(nl, fr, en),
  value,
  per: 'year',
  source,
  ...(when === undefined ? {} : { when }),
});

export const meansSteps: StepLine[] = [
  line(
    'Leefloon van de categorie {leefloonCategory}, per jaar',
    'Revenu d’intégration, catégorie {leefloonCategory}, par an',
    'Leefloon of category {leefloonCategory}, a year',
    'leefloonYear',
    'Wet 26-05-2002 (RMI) art. 14',
  ),
  line('Eigen inkomsten', 'Revenus propres', 'Own income', 'incomeYear', 'KB 11-07-2002 art. 22'),
  line(
    'Vrijstelling voor werk (SPI)',
    'Exonération pour travail (ISP)',
    'Exemption for work',
    '0 - exemptWork',
    'KB 11-07-2002 art. 35',
    'exemptWork > 0',
  ),
  line('Uit spaargeld', 'De l’épargne', 'From savings', 'savingsMeans', 'KB 11-07-2002 art. 27', 'savingsMeans > 0'),
  line(
    'Uit huizen en gronden',
    'Des biens immobiliers',
    'From houses and land',
    'propertyMeans',
    'KB 11-07-2002 art. 25-26',
    'propertyMeans > 0',
  ),
  line('Van de partner', 'Du partenaire', 'From the partner', 'partnerCounted', `${art34} par. 1`, 'partnerCounted > 0'),
  line(
    'Van inwonende onderhoudsplichtigen',
    'Des débiteurs d’aliments cohabitants',
    'From maintenance debtors who live in',
    'debtorsCounted',
    `${art34} par. 2`,
    'debtorsCounted > 0',
  ),
  line(
    'Groeipakket dat een ouder voor de aanvrager krijgt',
    'Allocations familiales reçues pour le demandeur',
    'Family benefit received for the applicant',
    'benefitForApplicant',
    `${art34} par. 2`,
    'benefitForApplicant > 0',
  ),
  line('Som van de middelen', 'Somme des ressources', 'Sum of the means', 'resources', 'Wet 26-05-2002 (RMI) art. 16'),
  line(
    'Algemene vrijstelling',
    'Exonération générale',
    'General exemption',
    '0 - min(generalExemption, resources)',
    'KB 11-07-2002 art. 22 par. 2',
    'meansAreUnder and resources > 0',
  ),
  line('In aanmerking te nemen', 'À prendre en compte', 'Taken into account', 'countedMeans', 'Wet 26-05-2002 (RMI) art. 16'),
  line(
    'Verschil per jaar',
    'Différence par an',
    'Difference a year',
    'leefloonYear - countedMeans',
    'Wet 26-05-2002 (RMI) art. 14 par. 2',
    'meansAreUnder',
  ),
  {
    name: t('Per maand', 'Par mois', 'A month'),
    value: 'leefloonAmount',
    per: 'month',
    source: 'Wet 26-05-2002 (RMI) art. 14',
    when: 'meansAreUnder',
  },
];
