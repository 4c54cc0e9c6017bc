// Children, school and maintenance.
import { type TableWords, w } from './words.ts';

/** The two ends of the incomes between which the school allowance falls, by points of the household. */
const pointLimits = Object.fromEntries(
  Array.from({ length: 11 }, (_, points) => points).flatMap((points) => [
    [`low${points}`, w(`Laagste grens, ${points} punten`, `Limite inférieure, ${points} points`, `Lower limit, ${points} points`)],
    [`high${points}`, w(`Hoogste grens, ${points} punten`, `Limite supérieure, ${points} points`, `Upper limit, ${points} points`)],
  ]),
);

export const familyWords: Record<string, TableWords> = {
  groeipakketBasis: {
    title: w('Groeipakket: basisbedrag', 'Groeipakket : montant de base', 'Growth package: base amount'),
    keys: { amount: w('Per kind', 'Par enfant', 'For each child') },
  },
  groeipakketSocialeToeslag: {
    title: w('Groeipakket: sociale toeslag', 'Groeipakket : supplément social', 'Growth package: social supplement'),
    keys: {
      limitLow: w('Laagste inkomensgrens', 'Limite de revenus inférieure', 'Lower income limit'),
      limitHigh3: w(
        'Hoogste inkomensgrens, 3 kinderen of meer',
        'Limite supérieure, 3 enfants ou plus',
        'Upper income limit, 3 children or more',
      ),
      amount1or2: w('Bedrag met 1 of 2 kinderen', 'Montant avec 1 ou 2 enfants', 'Amount with 1 or 2 children'),
      amount3Low: w(
        'Bedrag met 3 kinderen of meer, laag inkomen',
        'Montant avec 3 enfants ou plus, revenus bas',
        'Amount with 3 children or more, low income',
      ),
      amount3Mid: w(
        'Bedrag met 3 kinderen of meer, tussen de grenzen',
        'Montant avec 3 enfants ou plus, entre les limites',
        'Amount with 3 children or more, between the limits',
      ),
    },
  },
  groeipakketStartbedrag: {
    title: w('Groeipakket: startbedrag', 'Groeipakket : montant de départ', 'Growth package: starting amount'),
    keys: { amount: w('Per geboorte of adoptie', 'Par naissance ou adoption', 'For each birth or adoption') },
  },
  groeipakketParticipatie: {
    title: w('Groeipakket: participatietoeslag', 'Groeipakket : allocation de participation', 'Growth package: participation allowance'),
    keys: {
      age0to3: w('0 tot en met 3 jaar', 'De 0 à 3 ans', '0 to 3 years'),
      age4to10: w('4 tot en met 10 jaar', 'De 4 à 10 ans', '4 to 10 years'),
      age11to16: w('11 tot en met 16 jaar', 'De 11 à 16 ans', '11 to 16 years'),
      age17to24: w('17 tot en met 24 jaar', 'De 17 à 24 ans', '17 to 24 years'),
    },
  },
  groeipakketHalfwezen: {
    title: w('Groeipakket: halfwezen', 'Groeipakket : orphelins de père ou de mère', 'Growth package: children who lost a parent'),
    keys: { rate: w('Deel van het basisbedrag', 'Part du montant de base', 'Share of the base amount') },
  },
  schooltoeslagLager: {
    title: w('Schooltoeslag: lager onderwijs', 'Allocation scolaire : primaire', 'School allowance: primary school'),
    keys: {
      minimum: w('Laagste toeslag', 'Allocation minimale', 'Lowest allowance'),
      full: w('Volledige toeslag', 'Allocation complète', 'Full allowance'),
      exceptional: w('Uitzonderlijke toeslag', 'Allocation exceptionnelle', 'Exceptional allowance'),
      kleuter: w('Kleuter', 'Maternelle', 'Nursery school'),
      ...pointLimits,
    },
  },
  schooltoeslagDecreet: {
    title: w(
      'Schooltoeslag: bedragen van het decreet',
      'Allocation scolaire : montants du décret',
      'School allowance: amounts of the decree',
    ),
    keys: {
      kleuter: w('Kleuter', 'Maternelle', 'Nursery school'),
      lagerMinimum: w('Lager onderwijs, laagste', 'Primaire, minimum', 'Primary school, lowest'),
      lagerFull: w('Lager onderwijs, volledig', 'Primaire, complet', 'Primary school, full'),
      lagerExceptional: w('Lager onderwijs, uitzonderlijk', 'Primaire, exceptionnel', 'Primary school, exceptional'),
      secundairIndependentMinimum: w(
        'Secundair, zelfstandige leerling, laagste',
        'Secondaire, élève indépendant, minimum',
        'Secondary, independent pupil, lowest',
      ),
      secundairIndependentFull: w(
        'Secundair, zelfstandige leerling, volledig',
        'Secondaire, élève indépendant, complet',
        'Secondary, independent pupil, full',
      ),
    },
  },
  schooltoeslagIndex: {
    title: w('Schooltoeslag: index', 'Allocation scolaire : index', 'School allowance: index'),
    keys: { factor: w('Keer het bedrag van het decreet', 'Fois le montant du décret', 'Times the amount of the decree') },
  },
  studietoelage: {
    title: w('Studietoelage', "Allocation d'études", 'Study grant'),
    keys: {
      minLimit0: w('Laagste inkomensgrens, 0 punten', 'Limite inférieure, 0 point', 'Lower income limit, 0 points'),
      minLimit20: w('Laagste inkomensgrens, 20 punten', 'Limite inférieure, 20 points', 'Lower income limit, 20 points'),
      maxLimit0: w('Hoogste inkomensgrens, 0 punten', 'Limite supérieure, 0 point', 'Upper income limit, 0 points'),
      maxLimit20: w('Hoogste inkomensgrens, 20 punten', 'Limite supérieure, 20 points', 'Upper income limit, 20 points'),
      fullKot: w('Volledig, op kot', 'Complète, en kot', 'Full, in lodgings'),
      fullNoKot: w('Volledig, niet op kot', 'Complète, pas en kot', 'Full, not in lodgings'),
      exceptionalKot: w('Uitzonderlijk, op kot', 'Exceptionnelle, en kot', 'Exceptional, in lodgings'),
      exceptionalNoKot: w('Uitzonderlijk, niet op kot', 'Exceptionnelle, pas en kot', 'Exceptional, not in lodgings'),
      minimum: w('Laagste toelage', 'Allocation minimale', 'Lowest grant'),
    },
  },
  davo: {
    title: w('DAVO: voorschot op onderhoudsgeld', 'SECAL : avance sur pension alimentaire', 'Advance on maintenance (DAVO)'),
    keys: {
      incomeMax: w('Inkomensgrens', 'Plafond de revenus', 'Income limit'),
      perChild: w('Erbij per kind ten laste', 'En plus par enfant à charge', 'More for each dependent child'),
      advanceMax: w('Voorschot per kind, hoogstens', 'Avance par enfant, au maximum', 'Advance for each child, at most'),
      perChildHandicap: w('Erbij per kind met een handicap', 'En plus par enfant handicapé', 'More for each child with a disability'),
    },
  },
  davoRule: {
    title: w('DAVO: regels', 'SECAL : règles', 'Advance on maintenance (DAVO): rules'),
    keys: {
      missedPayments: w('Aantal gemiste betalingen', 'Nombre de paiements manqués', 'Number of missed payments'),
      withinMonths: w('Binnen hoeveel maanden', 'Dans combien de mois', 'Within how many months'),
      awardMonths: w('Toegekend voor (maanden)', 'Accordé pour (mois)', 'Granted for (months)'),
      decisionDays: w('Beslissing binnen (dagen)', 'Décision dans les (jours)', 'Decision within (days)'),
    },
  },
  mantelzorgpremieBilzen: { title: w('Mantelzorgpremie Bilzen', 'Prime aidant proche Bilzen', 'Carer premium Bilzen'), keys: carer() },
  mantelzorgpremieHeiderode: {
    title: w('Mantelzorgpremie Heiderode', 'Prime aidant proche Heiderode', 'Carer premium Heiderode'),
    keys: carer(),
  },
  geboortebonHeiderode: { title: w('Geboortebon Heiderode', 'Bon de naissance Heiderode', 'Birth voucher Heiderode'), keys: voucher() },
  geboortebonHeiderodeRule: {
    title: w('Geboortebon Heiderode: regels', 'Bon de naissance Heiderode : règles', 'Birth voucher Heiderode: rules'),
    keys: mostVouchers(),
  },
  geboortebonBilzen: { title: w('Geboortebon Bilzen', 'Bon de naissance Bilzen', 'Birth voucher Bilzen'), keys: voucher() },
  geboortebonBilzenRule: {
    title: w('Geboortebon Bilzen: regels', 'Bon de naissance Bilzen : règles', 'Birth voucher Bilzen: rules'),
    keys: mostVouchers(),
  },
};

function carer(): TableWords['keys'] {
  return {
    one: w('Eén persoon verzorgd', 'Une personne soignée', 'One person cared for'),
    two: w('Twee personen verzorgd', 'Deux personnes soignées', 'Two persons cared for'),
  };
}

function voucher(): TableWords['keys'] {
  return { voucher: w('Waarde van een bon', "Valeur d'un bon", 'Value of a voucher') };
}

function mostVouchers(): TableWords['keys'] {
  return { maxPerFamily: w('Bonnen per gezin, hoogstens', 'Bons par famille, au maximum', 'Vouchers for each family, at most') };
}
