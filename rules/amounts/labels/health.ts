// Health, pension and disability, and the aid of the centre itself.
import { type TableWords, amount, w } from './words.ts';

const handicapCategories = {
  cat1: w('Categorie 1 (7 of 8 punten)', 'Catégorie 1 (7 ou 8 points)', 'Category 1 (7 or 8 points)'),
  cat2: w('Categorie 2 (9 tot 11 punten)', 'Catégorie 2 (9 à 11 points)', 'Category 2 (9 to 11 points)'),
  cat3: w('Categorie 3 (12 tot 14 punten)', 'Catégorie 3 (12 à 14 points)', 'Category 3 (12 to 14 points)'),
  cat4: w('Categorie 4 (15 of 16 punten)', 'Catégorie 4 (15 ou 16 points)', 'Category 4 (15 or 16 points)'),
  cat5: w('Categorie 5 (17 of 18 punten)', 'Catégorie 5 (17 ou 18 points)', 'Category 5 (17 or 18 points)'),
};
const ceilingOf = {
  first: w('Grens voor het eerste gezinslid', 'Plafond pour le premier membre du ménage', 'Limit for the first member of the household'),
  each: w('Erbij per ander gezinslid', 'En plus par autre membre', 'More for each other member'),
};

export const healthWords: Record<string, TableWords> = {
  installatiepremie: { title: w('Installatiepremie', "Prime d'installation", 'Installation premium'), keys: { amount } },
  installatiepremieRule: {
    title: w('Installatiepremie: inkomensgrens', "Prime d'installation : plafond de revenus", 'Installation premium: income limit'),
    keys: {
      incomeFactor: w(
        'Hoogstens zoveel keer het leefloon',
        "Au maximum autant de fois le revenu d'intégration",
        'At most this many times the living wage',
      ),
    },
  },
  onderhoudsgeldTussenkomst: {
    title: w('Tussenkomst onderhoudsgeld', 'Intervention pension alimentaire', 'Contribution to maintenance'),
    keys: {
      maxMonth: w('Hoogstens per maand', 'Maximum par mois', 'At most per month'),
      maxYear: w('Hoogstens per jaar', 'Maximum par an', 'At most per year'),
    },
  },
  onderhoudsgeldTussenkomstRate: {
    title: w('Tussenkomst onderhoudsgeld: deel', 'Intervention pension alimentaire : part', 'Contribution to maintenance: share'),
    keys: { rate: w('Deel van het betaalde onderhoudsgeld', 'Part de la pension payée', 'Share of the maintenance paid') },
  },
  zakgeldWoonzorg: {
    title: w('Zakgeld in een woonzorgcentrum', 'Argent de poche en maison de repos', 'Pocket money in a care home'),
    keys: { amount },
  },
  kinderopvangOcmwTarief: {
    title: w('Kinderopvang aan OCMW-tarief', "Accueil d'enfants au tarif CPAS", 'Child care at the rate of the centre'),
    keys: {
      standardMinimum: w('Standaard minimum', 'Minimum standard', 'Standard minimum'),
      halfWithFloor: w('Halve tarief, niet lager dan', 'Demi-tarif, pas moins que', 'Half rate, not under'),
      intermediate: w('Tussentarief', 'Tarif intermédiaire', 'Intermediate rate'),
      lowest: w('Laagste tarief', 'Tarif le plus bas', 'Lowest rate'),
    },
  },
  kinderopvangOcmwTariefRate: {
    title: w('Kinderopvang aan OCMW-tarief: deel', "Accueil d'enfants au tarif CPAS : part", 'Child care at the rate of the centre: share'),
    keys: {
      halfOfAttest: w('Deel van het tarief op het attest', "Part du tarif de l'attestation", 'Share of the rate on the certificate'),
    },
  },
  armoederisicodrempel: {
    title: w('Armoederisicodrempel', 'Seuil de risque de pauvreté', 'At-risk-of-poverty threshold'),
    keys: {
      single: w('Alleenstaande', 'Personne isolée', 'Person living alone'),
      twoAdultsTwoChildren: w('Twee volwassenen en twee kinderen', 'Deux adultes et deux enfants', 'Two adults and two children'),
    },
  },
  minimumloon: {
    title: w('Minimumloon', 'Salaire minimum', 'Minimum wage'),
    keys: { gross: w('Bruto per maand', 'Brut par mois', 'Gross per month') },
  },
  vtPreviousYear: {
    title: w(
      'Verhoogde tegemoetkoming: inkomen van vorig jaar',
      "Intervention majorée : revenus de l'année précédente",
      'Increased reimbursement: income of last year',
    ),
    keys: ceilingOf,
  },
  vtCurrent: {
    title: w(
      'Verhoogde tegemoetkoming: inkomen van nu',
      'Intervention majorée : revenus actuels',
      'Increased reimbursement: present income',
    ),
    keys: ceilingOf,
  },
  maximumfactuur: {
    title: w('Maximumfactuur', 'Maximum à facturer', 'Maximum bill'),
    keys: {
      ...Object.fromEntries(
        [1, 2, 3, 4].flatMap((n) => [
          [`income${n}`, w(`Inkomen tot, schijf ${n}`, `Revenus jusqu'à, tranche ${n}`, `Income up to, bracket ${n}`)],
          [`ceiling${n}`, w(`Plafond van schijf ${n}`, `Plafond de la tranche ${n}`, `Ceiling of bracket ${n}`)],
        ]),
      ),
      ceiling5: w('Plafond boven schijf 4', 'Plafond au-dessus de la tranche 4', 'Ceiling above bracket 4'),
      social: w('Plafond met verhoogde tegemoetkoming', 'Plafond avec intervention majorée', 'Ceiling with increased reimbursement'),
      childUnder19: w('Plafond voor een kind onder 19 jaar', 'Plafond pour un enfant de moins de 19 ans', 'Ceiling for a child under 19'),
      chronicReduction: w('Verlaging voor wie chronisch ziek is', 'Réduction pour malade chronique', 'Reduction for the chronically ill'),
    },
  },
  maximumfactuurBase: {
    title: w(
      'Maximumfactuur: basisbedragen, niet geïndexeerd',
      'Maximum à facturer : montants de base, non indexés',
      'Maximum bill: base amounts, not indexed',
    ),
    keys: {
      lowestIncome: w('Inkomen tot, laagste schijf', "Revenus jusqu'à, tranche la plus basse", 'Income up to, lowest bracket'),
      lowestCeiling: w('Plafond van de laagste schijf', 'Plafond de la tranche la plus basse', 'Ceiling of the lowest bracket'),
      social: w('Plafond met verhoogde tegemoetkoming', 'Plafond avec intervention majorée', 'Ceiling with increased reimbursement'),
    },
  },
  zorgbudget: {
    title: w('Zorgbudgetten', 'Budgets de soins', 'Care budgets'),
    keys: {
      zwaar: w('Zwaar zorgbehoevend', 'Dépendance lourde', 'Heavily dependent'),
      ouderenMax: w('Ouderen met een zorgnood, hoogstens', 'Personnes âgées, au maximum', 'Elderly in need of care, at most'),
      handicap: w('Persoon met een handicap', 'Personne handicapée', 'Person with a disability'),
    },
  },
  zorgpremie: {
    title: w('Zorgpremie (bijdrage)', "Prime d'assurance soins (cotisation)", 'Care insurance contribution'),
    keys: {
      normal: w('Gewone bijdrage', 'Cotisation ordinaire', 'Ordinary contribution'),
      increased: w('Met verhoogde tegemoetkoming', 'Avec intervention majorée', 'With increased reimbursement'),
    },
  },
  igo: {
    title: w(
      'IGO (inkomensgarantie voor ouderen)',
      'GRAPA (garantie de revenus aux personnes âgées)',
      'Income guarantee for the elderly (IGO)',
    ),
    keys: {
      base: w('Basisbedrag: wie samenwoont', 'Montant de base : cohabitant', 'Base amount: living with others'),
      increased: w('Verhoogd bedrag: wie alleen woont', 'Montant majoré : isolé', 'Increased amount: living alone'),
    },
  },
  igoAge: {
    title: w('IGO: leeftijd', 'GRAPA : âge', 'Income guarantee (IGO): age'),
    keys: { age: w('Vanaf deze leeftijd', 'À partir de cet âge', 'From this age') },
  },
  ivt: {
    title: w(
      'IVT (inkomensvervangende tegemoetkoming)',
      'ARR (allocation de remplacement de revenus)',
      'Income replacement allowance (IVT)',
    ),
    keys: {
      A: w('Categorie A: samenwonend met familie', 'Catégorie A : vit avec de la famille', 'Category A: living with relatives'),
      B: w('Categorie B: alleen of in een instelling', 'Catégorie B : seul ou en institution', 'Category B: alone or in an institution'),
      C: w(
        'Categorie C: met partner of kind ten laste',
        'Catégorie C : avec partenaire ou enfant à charge',
        'Category C: with a partner or dependent child',
      ),
    },
  },
  itYear: {
    title: w('IT per jaar (integratietegemoetkoming)', "AI par an (allocation d'intégration)", 'Integration allowance (IT) per year'),
    keys: handicapCategories,
  },
  itMonth: {
    title: w('IT per maand (integratietegemoetkoming)', "AI par mois (allocation d'intégration)", 'Integration allowance (IT) per month'),
    keys: handicapCategories,
  },
  itPoints: {
    title: w('IT: vanaf hoeveel punten', 'AI : à partir de combien de points', 'Integration allowance (IT): from how many points'),
    keys: Object.fromEntries(
      [1, 2, 3, 4, 5].map((n) => [`cat${n}`, w(`Categorie ${n} vanaf`, `Catégorie ${n} à partir de`, `Category ${n} from`)]),
    ),
  },
  itExempt: {
    title: w('IT: vrijgesteld inkomen', 'AI : revenus exonérés', 'Integration allowance (IT): exempt income'),
    keys: {
      workIncome: w('Inkomen uit werk', 'Revenus du travail', 'Income from work'),
      replacementIncome: w('Vervangingsinkomen', 'Revenus de remplacement', 'Replacement income'),
    },
  },
  parkeerkaart: {
    title: w('Parkeerkaart: wie ze krijgt', 'Carte de stationnement : conditions', 'Parking card: who gets it'),
    keys: {
      permanentInvalidity: w('Blijvende invaliditeit', 'Invalidité permanente', 'Permanent invalidity'),
      lowerLimbs: w('Invaliditeit van de benen', 'Invalidité des membres inférieurs', 'Invalidity of the legs'),
      autonomyPoints: w('Punten zelfredzaamheid', "Points d'autonomie", 'Points of self-reliance'),
      mobilityPoints: w('Punten verplaatsing', 'Points de déplacement', 'Points of moving about'),
      warInvalid: w('Oorlogsinvalide', 'Invalide de guerre', 'War invalid'),
      childMobilityPoints: w('Punten verplaatsing, kind', 'Points de déplacement, enfant', 'Points of moving about, child'),
    },
  },
  parkeerkaartPoints: {
    title: w('Parkeerkaart: drempels', 'Carte de stationnement : seuils', 'Parking card: thresholds'),
    keys: {
      autonomy: w('Punten zelfredzaamheid', "Points d'autonomie", 'Points of self-reliance'),
      invalidityPercent: w('Invaliditeit (procent)', 'Invalidité (pour cent)', 'Invalidity (percent)'),
    },
  },
};
