// Seizure, legal aid, costs of an unpaid bill, settlement of debts.
import { type TableWords, w } from './words.ts';

export const debtWords: Record<string, TableWords> = {
  loonbeslag: {
    title: w('Beslag op loon', 'Saisie sur salaire', 'Seizure of wages'),
    keys: {
      free: w('Niemand mag eraan tot', "Insaisissable jusqu'à", 'Nobody may seize up to'),
      b20: w('Eerste schijf tot', "Première tranche jusqu'à", 'First bracket up to'),
      b30: w('Tweede schijf tot', "Deuxième tranche jusqu'à", 'Second bracket up to'),
      b40: w('Derde schijf tot', "Troisième tranche jusqu'à", 'Third bracket up to'),
      child: w('Erbij per kind ten laste', 'En plus par enfant à charge', 'More for each dependent child'),
      childMeansCohabiting: w(
        'Eigen inkomen van het kind, ouder met partner',
        "Ressources de l'enfant, parent avec partenaire",
        'Own means of the child, parent with a partner',
      ),
      childMeansSingle: w(
        'Eigen inkomen van het kind, ouder alleen',
        "Ressources de l'enfant, parent isolé",
        'Own means of the child, single parent',
      ),
      childMeansHandicap: w(
        'Eigen inkomen van een kind met een handicap',
        "Ressources d'un enfant handicapé",
        'Own means of a child with a disability',
      ),
    },
  },
  loonbeslagBenefits: {
    title: w('Beslag op een uitkering', 'Saisie sur une allocation', 'Seizure of a benefit'),
    keys: {
      free: w('Niemand mag eraan tot', "Insaisissable jusqu'à", 'Nobody may seize up to'),
      b20: w('Eerste schijf tot', "Première tranche jusqu'à", 'First bracket up to'),
      b40: w('Laatste schijf tot', "Dernière tranche jusqu'à", 'Last bracket up to'),
    },
  },
  loonbeslagRate: {
    title: w('Beslag: welk deel', 'Saisie : quelle part', 'Seizure: which share'),
    keys: {
      first: w('Eerste schijf', 'Première tranche', 'First bracket'),
      second: w('Tweede schijf', 'Deuxième tranche', 'Second bracket'),
      third: w('Derde schijf', 'Troisième tranche', 'Third bracket'),
      above: w('Boven de laatste schijf', 'Au-dessus de la dernière tranche', 'Above the last bracket'),
    },
  },
  proDeo: {
    title: w('Pro-Deoadvocaat: inkomensgrenzen', 'Aide juridique : plafonds de revenus', 'Free lawyer: income limits'),
    keys: {
      fullSingle: w('Helemaal gratis, alleenstaande', 'Entièrement gratuit, isolé', 'Wholly free, living alone'),
      partialSingle: w('Deels gratis, alleenstaande', 'Partiellement gratuit, isolé', 'Partly free, living alone'),
      fullHousehold: w('Helemaal gratis, gezin', 'Entièrement gratuit, ménage', 'Wholly free, household'),
      partialHousehold: w('Deels gratis, gezin', 'Partiellement gratuit, ménage', 'Partly free, household'),
    },
  },
  proDeoDependant: {
    title: w('Pro-Deoadvocaat: persoon ten laste', 'Aide juridique : personne à charge', 'Free lawyer: dependant'),
    keys: { amount: w('Aftrek per persoon ten laste', 'Déduction par personne à charge', 'Deduction for each dependant') },
  },
  wer19: {
    title: w('Kosten van een onbetaalde factuur', "Frais d'une facture impayée", 'Costs of an unpaid bill'),
    keys: {
      to150: w('Schuld tot 150 euro, hoogstens', "Dette jusqu'à 150 euros, au maximum", 'Debt up to 150 euros, at most'),
      to500Fixed: w('Schuld tot 500 euro, vast deel', "Dette jusqu'à 500 euros, partie fixe", 'Debt up to 500 euros, fixed part'),
      above500Fixed: w('Schuld boven 500 euro, vast deel', 'Dette de plus de 500 euros, partie fixe', 'Debt above 500 euros, fixed part'),
      max: w('Alle kosten samen, hoogstens', 'Tous les frais, au maximum', 'All costs together, at most'),
      furtherReminderMax: w('Elke volgende herinnering, hoogstens', 'Chaque rappel suivant, au maximum', 'Each further reminder, at most'),
    },
  },
  wer19Rate: {
    title: w('Kosten van een onbetaalde factuur: deel', "Frais d'une facture impayée : part", 'Costs of an unpaid bill: share'),
    keys: {
      to500: w('Deel van de schijf tot 500 euro', "Part de la tranche jusqu'à 500 euros", 'Share of the bracket up to 500 euros'),
      above500: w('Deel van de schijf boven 500 euro', 'Part de la tranche au-dessus de 500 euros', 'Share of the bracket above 500 euros'),
      freeReminders: w('Gratis herinneringen per jaar', 'Rappels gratuits par an', 'Free reminders a year'),
    },
  },
  csr: {
    title: w('Collectieve schuldenregeling', 'Règlement collectif de dettes', 'Collective settlement of debts'),
    keys: {
      amicableMaxYears: w('Minnelijk, hoogstens (jaren)', 'Amiable, au maximum (années)', 'Amicable, at most (years)'),
      judicialMinYears: w('Gerechtelijk, minstens (jaren)', 'Judiciaire, au minimum (années)', 'By the court, at least (years)'),
      judicialMaxYears: w('Gerechtelijk, hoogstens (jaren)', 'Judiciaire, au maximum (années)', 'By the court, at most (years)'),
      admissibilityDays: w(
        'Beslissing over de toelaatbaarheid (dagen)',
        "Décision d'admissibilité (jours)",
        'Decision on admission (days)',
      ),
      notTraderMonths: w(
        'Na het einde van de zaak (maanden)',
        "Après la fin de l'activité (mois)",
        'After the end of the business (months)',
      ),
      proposalMonths: w(
        'Voorstel van de bemiddelaar binnen (maanden)',
        'Proposition du médiateur dans les (mois)',
        'Proposal of the mediator within (months)',
      ),
    },
  },
};
