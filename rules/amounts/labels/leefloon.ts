// The leefloon, its index and its means test, and what the State pays back of it.
import { type TableWords, categories, w } from './words.ts';

export const leefloonWords: Record<string, TableWords> = {
  leefloon: { title: w('Leefloon per maand', "Revenu d'intégration par mois", 'Living wage per month'), keys: categories },
  leefloonYear: { title: w('Leefloon per jaar', "Revenu d'intégration par an", 'Living wage per year'), keys: categories },
  leefloonIndex: {
    title: w('Leefloon: index', "Revenu d'intégration : index", 'Living wage: index'),
    keys: { coefficient: w('Indexcoëfficiënt', "Coefficient d'indexation", 'Index coefficient') },
  },
  leefloonBase2002: {
    title: w('Leefloon: basisbedragen van 2002', "Revenu d'intégration : montants de base de 2002", 'Living wage: base amounts of 2002'),
    keys: categories,
  },
  leefloonPivot2002: {
    title: w('Leefloon: spilindex van 2002', "Revenu d'intégration : indice pivot de 2002", 'Living wage: pivot index of 2002'),
    keys: { pivot: w('Spilindex', 'Indice pivot', 'Pivot index') },
  },
  leefloonExemption: {
    title: w('Leefloon: algemene vrijstelling', "Revenu d'intégration : exonération générale", 'Living wage: general exemption'),
    keys: categories,
  },
  leefloonSavings: {
    title: w('Leefloon: grenzen van het spaargeld', "Revenu d'intégration : limites de l'épargne", 'Living wage: limits of savings'),
    keys: {
      lower: w('Telt niet mee tot', "N'est pas compté jusqu'à", 'Not counted up to'),
      upper: w('Telt zwaarder mee vanaf', 'Compté plus lourdement à partir de', 'Counted more heavily from'),
    },
  },
  leefloonSavingsRate: {
    title: w('Leefloon: hoe spaargeld meetelt', "Revenu d'intégration : prise en compte de l'épargne", 'Living wage: how savings count'),
    keys: {
      between: w('Deel tussen de twee grenzen', 'Part entre les deux limites', 'Share between the two limits'),
      above: w('Deel boven de hoogste grens', 'Part au-dessus de la limite supérieure', 'Share above the upper limit'),
    },
  },
  leefloonDwelling: {
    title: w(
      'Leefloon: vrijstelling voor een woning',
      "Revenu d'intégration : exonération pour un bien bâti",
      'Living wage: exemption for a building',
    ),
    keys: {
      exemption: w('Vrijgesteld kadastraal inkomen', 'Revenu cadastral exonéré', 'Exempt cadastral income'),
      perChild: w('Erbij per kind met kinderbijslag', 'En plus par enfant avec allocations', 'More for each child with child benefit'),
    },
  },
  leefloonLand: {
    title: w(
      'Leefloon: vrijstelling voor grond',
      "Revenu d'intégration : exonération pour un bien non bâti",
      'Living wage: exemption for land',
    ),
    keys: { exemption: w('Vrijgesteld kadastraal inkomen', 'Revenu cadastral exonéré', 'Exempt cadastral income') },
  },
  leefloonCadastralFactor: {
    title: w('Leefloon: kadastraal inkomen', "Revenu d'intégration : revenu cadastral", 'Living wage: cadastral income'),
    keys: { multiplier: w('Keer het kadastraal inkomen', 'Fois le revenu cadastral', 'Times the cadastral income') },
  },
  leefloonWork: {
    title: w(
      'Leefloon: vrijstelling wie begint te werken',
      "Revenu d'intégration : exonération pour qui commence à travailler",
      'Living wage: exemption for who starts to work',
    ),
    keys: {
      perMonth: w('Vrijgesteld per maand', 'Exonéré par mois', 'Exempt per month'),
      artistPerYear: w('Vrijgesteld per jaar, kunstenaar', 'Exonéré par an, artiste', 'Exempt per year, artist'),
    },
  },
  leefloonShortage: {
    title: w(
      'Leefloon: vrijstelling in een knelpuntberoep',
      "Revenu d'intégration : exonération, métier en pénurie",
      'Living wage: exemption in a shortage occupation',
    ),
    keys: { perMonth: w('Vrijgesteld per maand', 'Exonéré par mois', 'Exempt per month') },
  },
  leefloonTransfer: {
    title: w('Leefloon: goederen weggegeven of verkocht', "Revenu d'intégration : biens cédés", 'Living wage: goods given away or sold'),
    keys: {
      exemptOnlyHome: w('Vrijgesteld van de enige woning', "Exonéré pour l'habitation unique", 'Exempt of the only home'),
      abatementCat1: w('Aftrek per jaar, categorie 1', 'Abattement par an, catégorie 1', 'Deduction per year, category 1'),
      abatementCat2: w('Aftrek per jaar, categorie 2', 'Abattement par an, catégorie 2', 'Deduction per year, category 2'),
      abatementCat3: w('Aftrek per jaar, categorie 3', 'Abattement par an, catégorie 3', 'Deduction per year, category 3'),
    },
  },
  leefloonTransferRule: {
    title: w(
      'Leefloon: rekenregels voor weggegeven goederen',
      "Revenu d'intégration : règles pour les biens cédés",
      'Living wage: rules for goods given away',
    ),
    keys: {
      lookbackYears: w('Aantal jaren dat men terugkijkt', "Nombre d'années prises en compte", 'Number of years looked back'),
      usufructRate: w('Deel voor het vruchtgebruik', "Part pour l'usufruit", 'Share for the usufruct'),
      bareOwnershipRate: w('Deel voor de blote eigendom', 'Part pour la nue-propriété', 'Share for the bare ownership'),
    },
  },
  leefloonWijkwerkCheque: {
    title: w('Leefloon: wijk-werkcheque', "Revenu d'intégration : chèque travail de proximité", 'Living wage: neighbourhood work voucher'),
    keys: { cap: w('Vrijgesteld per cheque, hoogstens', 'Exonéré par chèque, au maximum', 'Exempt per voucher, at most') },
  },
  leefloonAbroad: {
    title: w('Leefloon: buitenland en sanctie', "Revenu d'intégration : étranger et sanction", 'Living wage: abroad and sanction'),
    keys: {
      maxWeeks: w('Weken in het buitenland zonder schorsing', "Semaines à l'étranger sans suspension", 'Weeks abroad without suspension'),
      announceFromDays: w('Vooraf melden vanaf (dagen)', 'À annoncer à partir de (jours)', 'To be announced from (days)'),
      sanctionMonths: w('Sanctie, hoogstens (maanden)', 'Sanction, au maximum (mois)', 'Sanction, at most (months)'),
      sanctionMonthsFraud: w(
        'Sanctie bij bedrog, hoogstens (maanden)',
        'Sanction en cas de fraude, au maximum (mois)',
        'Sanction for fraud, at most (months)',
      ),
    },
  },
  leefloonPayment: {
    title: w('Leefloon: termijnen van betaling', "Revenu d'intégration : délais de paiement", 'Living wage: terms of payment'),
    keys: {
      firstPaymentDays: w('Eerste betaling binnen (dagen)', 'Premier paiement dans les (jours)', 'First payment within (days)'),
      interestFromDay: w('Interest vanaf dag', 'Intérêts à partir du jour', 'Interest from day'),
      interestLateDecisionFromDay: w(
        'Interest bij late beslissing vanaf dag',
        'Intérêts en cas de décision tardive à partir du jour',
        'Interest after a late decision from day',
      ),
    },
  },
  leefloonMortgage: {
    title: w('Leefloon: hypotheek', "Revenu d'intégration : hypothèque", 'Living wage: mortgage'),
    keys: {
      deductInterest: w('Interest mag eraf', 'Intérêts déductibles', 'Interest may be deducted'),
      capHalf: w('Hoogstens de helft eraf', 'Déduction limitée à la moitié', 'Half may be deducted at most'),
    },
  },
  leefloonLet: {
    title: w('Leefloon: verhuurde goederen', "Revenu d'intégration : biens loués", 'Living wage: property that is let'),
    keys: {
      higherOfRentAndCadastral: w(
        'Hoogste van huur en kadastraal inkomen telt',
        'Le plus élevé du loyer et du revenu cadastral compte',
        'The higher of rent and cadastral income counts',
      ),
    },
  },
  leefloonThirdParty: {
    title: w('Leefloon: hulp van derden', "Revenu d'intégration : aide de tiers", 'Living wage: help from others'),
    keys: { counted: w('Deel dat meetelt', 'Part prise en compte', 'Share that counts') },
  },
  leefloonCohabitants: {
    title: w(
      'Leefloon: inkomen van wie mee inwoont',
      "Revenu d'intégration : ressources des cohabitants",
      'Living wage: income of who lives along',
    ),
    keys: {
      mustCountDebtors: w(
        'Onderhoudsplichtigen tellen verplicht mee',
        'Débiteurs alimentaires toujours comptés',
        'Who owes maintenance must be counted',
      ),
      firstDegreeOnly: w('Alleen eerste graad', 'Premier degré seulement', 'First degree only'),
      equityDerogation: w('Afwijking om billijkheid kan', 'Dérogation pour équité possible', 'Exception for equity possible'),
      familyBenefitForApplicant: w(
        'Kinderbijslag voor de aanvrager telt mee',
        'Allocations familiales du demandeur comptées',
        'Child benefit for the applicant counts',
      ),
    },
  },
  leefloonSubsidy: {
    title: w('Leefloon: terugbetaling door de Staat', "Revenu d'intégration : subvention de l'État", 'Living wage: paid back by the State'),
    keys: {
      base: w('Gewoon deel', 'Taux ordinaire', 'Ordinary rate'),
      above500: w('Vanaf 500 dossiers', 'À partir de 500 dossiers', 'From 500 files'),
      above1000: w('Vanaf 1000 dossiers', 'À partir de 1000 dossiers', 'From 1000 files'),
      gpmi: w('Erbij met een GPMI', 'En plus avec un PIIS', 'More with an integration plan (GPMI)'),
      firstTimeGrowth: w('Groei waarbij het deel stijgt', 'Croissance qui relève le taux', 'Growth that raises the rate'),
      decreasePerYear: w('Daling per jaar', 'Diminution par an', 'Decrease per year'),
      noDecreaseUnderDrop: w(
        'Geen daling als het aantal minder zakt dan',
        'Pas de diminution si le nombre baisse de moins de',
        'No decrease when the number falls by less than',
      ),
    },
  },
  leefloonSubsidyExUnemployed: {
    title: w(
      'Terugbetaling: wie zijn werkloosheid verloor',
      'Subvention : fin du droit au chômage',
      'Paid back: lost unemployment benefit',
    ),
    keys: {
      appliedFirstHalf2026: w(
        'Aangevraagd in de eerste helft van 2026',
        'Demandé au premier semestre 2026',
        'Applied for in the first half of 2026',
      ),
    },
  },
  leefloonSubsidyStaff: {
    title: w('Terugbetaling: personeel', 'Subvention : personnel', 'Paid back: staff'),
    keys: { perFile: w('Per dossier', 'Par dossier', 'For each file') },
  },
  leefloonSubsidyJob: {
    title: w('Terugbetaling: naar werk', "Subvention : vers l'emploi", 'Paid back: to work'),
    keys: { durableJob: w('Voor duurzaam werk', 'Pour un emploi durable', 'For lasting work') },
  },
  leefloonSubsidyLater: {
    title: w('Terugbetaling: aangekondigd voor later', 'Subvention : annoncée pour plus tard', 'Paid back: announced for later'),
    keys: { extra: w('Extra deel', 'Taux supplémentaire', 'Extra rate') },
  },
  leefloonSubsidyGpmi: {
    title: w(
      'Terugbetaling: naar het deel met een GPMI',
      'Subvention : selon la part avec un PIIS',
      'Paid back: by the share with a plan (GPMI)',
    ),
    keys: {
      from80: w('Vanaf 80 % met een GPMI', 'À partir de 80 % avec un PIIS', 'From 80% with a plan'),
      from60: w('Vanaf 60 % met een GPMI', 'À partir de 60 % avec un PIIS', 'From 60% with a plan'),
      from40: w('Vanaf 40 % met een GPMI', 'À partir de 40 % avec un PIIS', 'From 40% with a plan'),
      from20: w('Vanaf 20 % met een GPMI', 'À partir de 20 % avec un PIIS', 'From 20% with a plan'),
      under20: w('Onder 20 % met een GPMI', 'Moins de 20 % avec un PIIS', 'Under 20% with a plan'),
    },
  },
};
