// Rent, deposit, and the fund against evictions.
import { type TableWords, w } from './words.ts';

const incomes = {
  single: w('Alleenstaande', 'Personne isolée', 'Person living alone'),
  singleHandicap: w('Alleenstaande met een handicap', 'Personne isolée avec un handicap', 'Person living alone with a disability'),
  other: w('Alle anderen', 'Tous les autres', 'All others'),
  perDependant: w('Erbij per persoon ten laste', 'En plus par personne à charge', 'More for each dependant'),
};
const oldRent = {
  ceiling: w('Inkomensgrens', 'Plafond de revenus', 'Income limit'),
  perDependant: w('Erbij per persoon ten laste', 'En plus par personne à charge', 'More for each dependant'),
  maxRent: w('Maximale huur', 'Loyer maximal', 'Maximum rent'),
  maxRentCity: w('Maximale huur in een dure streek', 'Loyer maximal en zone chère', 'Maximum rent in an expensive area'),
  rentPerDependant: w('Huur erbij per persoon ten laste', 'Loyer en plus par personne à charge', 'More rent for each dependant'),
};
const rents = {
  maxRent: w('Maximale huur', 'Loyer maximal', 'Maximum rent'),
  maxRentCity: w('Maximale huur in een dure streek', 'Loyer maximal en zone chère', 'Maximum rent in an expensive area'),
  maxRentRoom: w('Maximale huur van een kamer', "Loyer maximal d'une chambre", 'Maximum rent of a room'),
  maxRentRoomCity: w(
    'Maximale huur van een kamer in een dure streek',
    "Loyer maximal d'une chambre en zone chère",
    'Maximum rent of a room in an expensive area',
  ),
};
const rentAid = {
  maxMonth: w('Hoogstens per maand', 'Maximum par mois', 'At most per month'),
  perDependant: w('Erbij per persoon ten laste', 'En plus par personne à charge', 'More for each dependant'),
  maxMonthCity: w('Hoogstens per maand in een dure streek', 'Maximum par mois en zone chère', 'At most per month in an expensive area'),
  perDependantCity: w(
    'Erbij per persoon ten laste in een dure streek',
    'En plus par personne à charge en zone chère',
    'More for each dependant in an expensive area',
  ),
};
export const homeWords: Record<string, TableWords> = {
  socialeHuur: {
    title: w('Sociale huur: inkomensgrenzen', 'Logement social : plafonds de revenus', 'Social rent: income limits'),
    keys: incomes,
  },
  huursubsidieOld: {
    title: w('Huursubsidie tot april 2019', "Subvention-loyer jusqu'en avril 2019", 'Rent subsidy until April 2019'),
    keys: oldRent,
  },
  huursubsidieIncome: {
    title: w('Huursubsidie: inkomensgrenzen', 'Subvention-loyer : plafonds de revenus', 'Rent subsidy: income limits'),
    keys: incomes,
  },
  huursubsidieRent: {
    title: w('Huursubsidie: maximale huur', 'Subvention-loyer : loyer maximal', 'Rent subsidy: maximum rent'),
    keys: rents,
  },
  huursubsidieAmount: { title: w('Huursubsidie: bedragen', 'Subvention-loyer : montants', 'Rent subsidy: amounts'), keys: rentAid },
  huurpremieOld: {
    title: w('Huurpremie tot april 2019', "Prime de loyer jusqu'en avril 2019", 'Rent premium until April 2019'),
    keys: oldRent,
  },
  huurpremieIncome: {
    title: w('Huurpremie: inkomensgrenzen', 'Prime de loyer : plafonds de revenus', 'Rent premium: income limits'),
    keys: incomes,
  },
  huurpremieRent: { title: w('Huurpremie: maximale huur', 'Prime de loyer : loyer maximal', 'Rent premium: maximum rent'), keys: rents },
  huurpremieAmount: { title: w('Huurpremie: bedragen', 'Prime de loyer : montants', 'Rent premium: amounts'), keys: rentAid },
  huursubsidieRentRaise: {
    title: w('Maximale huur: verhoging', 'Loyer maximal : majoration', 'Maximum rent: raise'),
    keys: {
      perDependant: w('Erbij per persoon ten laste', 'En plus par personne à charge', 'More for each dependant'),
      most: w('Verhoging, hoogstens', 'Majoration, au maximum', 'Raise, at most'),
    },
  },
  huursubsidieReference: {
    title: w('Huursubsidie: referentiehuur', 'Subvention-loyer : loyer de référence', 'Rent subsidy: reference rent'),
    keys: { ofMaxRent: w('Deel van de maximale huur', 'Part du loyer maximal', 'Share of the maximum rent') },
  },
  huursubsidieRule: {
    title: w('Huursubsidie: rekenregels', 'Subvention-loyer : règles de calcul', 'Rent subsidy: rules'),
    keys: {
      incomeDivisor: w('Eigen deel: inkomen gedeeld door', 'Part propre : revenus divisés par', 'Own share: income divided by'),
      dependantsMax: w(
        'Personen ten laste die meetellen, hoogstens',
        'Personnes à charge comptées, au maximum',
        'Dependants counted, at most',
      ),
    },
  },
  huurpremieRule: {
    title: w('Huurpremie: wachttijd', "Prime de loyer : délai d'attente", 'Rent premium: waiting time'),
    keys: { waiting: w('Jaren op de wachtlijst', "Années sur la liste d'attente", 'Years on the waiting list') },
  },
  huurwaarborgleningRule: {
    title: w('Huurwaarborglening: regels', 'Prêt garantie locative : règles', 'Deposit loan: rules'),
    keys: {
      leaseAtMost: w(
        'Huurcontract hoogstens zoveel maanden oud',
        'Bail signé depuis au maximum (mois)',
        'Lease at most this many months old',
      ),
      repaidIn: w('Terugbetaald binnen (maanden)', 'Remboursé en (mois)', 'Paid back within (months)'),
    },
  },
  huurwaarborglening: {
    title: w('Huurwaarborglening: inkomensgrenzen', 'Prêt garantie locative : plafonds de revenus', 'Deposit loan: income limits'),
    keys: incomes,
  },
  huurwaarborgleningLoan: {
    title: w('Huurwaarborglening: hoogste lening', 'Prêt garantie locative : prêt maximal', 'Deposit loan: highest loan'),
    keys: Object.fromEntries(
      [0, 1, 2, 3, 4].map((n) => [
        `dependants${n}`,
        w(`Met ${n} personen ten laste`, `Avec ${n} personnes à charge`, `With ${n} dependants`),
      ]),
    ),
  },
  fondsUithuiszetting: {
    title: w('Fonds uithuiszettingen: betaling', 'Fonds expulsions : paiement', 'Fund against evictions: payment'),
    keys: {
      maxPayment: w('Betaling aan de verhuurder, hoogstens', 'Paiement au bailleur, au maximum', 'Payment to the landlord, at most'),
    },
  },
  fondsUithuiszettingRule: {
    title: w('Fonds uithuiszettingen: regels', 'Fonds expulsions : règles', 'Fund against evictions: rules'),
    keys: {
      paymentRate: w('Deel van de achterstal dat betaald wordt', "Part de l'arriéré qui est payée", 'Share of the arrears that is paid'),
      monthsMin: w('Achterstal minstens (maanden huur)', 'Arriéré minimum (mois de loyer)', 'Arrears at least (months of rent)'),
      monthsMax: w('Achterstal hoogstens (maanden huur)', 'Arriéré maximum (mois de loyer)', 'Arrears at most (months of rent)'),
    },
  },
  fondsUithuiszettingTerm: {
    title: w('Fonds uithuiszettingen: termijn', 'Fonds expulsions : délai', 'Fund against evictions: term'),
    keys: { payWithin: w('Betalen binnen (werkdagen)', 'Payer dans les (jours ouvrables)', 'Pay within (working days)') },
  },
  fondsUithuiszettingRefund: {
    title: w('Fonds uithuiszettingen: terugbetaling', 'Fonds expulsions : remboursement', 'Fund against evictions: paid back'),
    keys: {
      lumpSum: w('Vast bedrag per dossier', 'Forfait par dossier', 'Lump sum for each file'),
      refundMax: w('Terugbetaling, hoogstens', 'Remboursement, au maximum', 'Paid back, at most'),
      stableMax: w(
        'Als de huur daarna betaald blijft, hoogstens',
        'Si le loyer reste payé ensuite, au maximum',
        'When the rent stays paid afterwards, at most',
      ),
    },
  },
  fondsUithuiszettingRefundRate: {
    title: w('Fonds uithuiszettingen: deel dat terugkomt', 'Fonds expulsions : part remboursée', 'Fund against evictions: share paid back'),
    keys: {
      refund: w('Gewoon deel', 'Part ordinaire', 'Ordinary share'),
      stable: w('Als de huur daarna betaald blijft', 'Si le loyer reste payé ensuite', 'When the rent stays paid afterwards'),
    },
  },
};
