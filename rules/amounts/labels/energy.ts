// Heating, minimum supply, internet, transport, water.
import { type TableWords, w } from './words.ts';

const dwellings = {
  apartment: w('Appartement', 'Appartement', 'Flat'),
  terraced: w('Rijwoning', 'Maison mitoyenne', 'Terraced house'),
  detached: w('Open of halfopen bebouwing', 'Maison à trois ou quatre façades', 'Detached or semi-detached house'),
};

export const energyWords: Record<string, TableWords> = {
  verwarmingstoelage: {
    title: w('Verwarmingstoelage: inkomensgrens', 'Allocation de chauffage : plafond de revenus', 'Heating allowance: income limit'),
    keys: {
      ceiling: w('Inkomensgrens', 'Plafond de revenus', 'Income limit'),
      perDependant: w('Erbij per persoon ten laste', 'En plus par personne à charge', 'More for each dependant'),
    },
  },
  verwarmingstoelageLitre: {
    title: w('Verwarmingstoelage: per liter', 'Allocation de chauffage : par litre', 'Heating allowance: per litre'),
    keys: {
      lowest: w('Laagste toelage', 'Allocation minimale', 'Lowest allowance'),
      perStep: w('Erbij per prijstrap', 'En plus par palier de prix', 'More for each step of the price'),
      top: w('Hoogste toelage', 'Allocation maximale', 'Highest allowance'),
    },
  },
  verwarmingstoelagePrice: {
    title: w(
      'Verwarmingstoelage: prijs van stookolie',
      'Allocation de chauffage : prix du mazout',
      'Heating allowance: price of heating oil',
    ),
    keys: {
      start: w('Eerste prijstrap begint bij', 'Le premier palier commence à', 'The first step begins at'),
      step: w('Breedte van een prijstrap', "Largeur d'un palier", 'Width of a step'),
    },
  },
  verwarmingstoelageCap: {
    title: w('Verwarmingstoelage: liters', 'Allocation de chauffage : litres', 'Heating allowance: litres'),
    keys: { maxLitres: w('Liters per winter, hoogstens', 'Litres par hiver, au maximum', 'Litres a winter, at most') },
  },
  verwarmingstoelagePump: {
    title: w(
      'Verwarmingstoelage: petroleum aan de pomp',
      'Allocation de chauffage : pétrole à la pompe',
      'Heating allowance: fuel at the pump',
    ),
    keys: { lumpSum: w('Vast bedrag', 'Forfait', 'Lump sum') },
  },
  minimaleLeveringGasNormal: {
    title: w('Minimale levering aardgas', 'Fourniture minimale de gaz', 'Minimum supply of gas'),
    keys: dwellings,
  },
  minimaleLeveringGasProtected: {
    title: w(
      'Minimale levering aardgas, beschermde klant',
      'Fourniture minimale de gaz, client protégé',
      'Minimum supply of gas, protected customer',
    ),
    keys: dwellings,
  },
  minimaleLeveringElectricityNormal: {
    title: w('Minimale levering elektrisch verwarmen', 'Fourniture minimale, chauffage électrique', 'Minimum supply, electric heating'),
    keys: dwellings,
  },
  minimaleLeveringElectricityProtected: {
    title: w(
      'Minimale levering elektrisch verwarmen, beschermde klant',
      'Fourniture minimale, chauffage électrique, client protégé',
      'Minimum supply, electric heating, protected customer',
    ),
    keys: dwellings,
  },
  minimaleLeveringRefund: {
    title: w('Minimale levering: wie betaalt', 'Fourniture minimale : qui paie', 'Minimum supply: who pays'),
    keys: {
      gridOperator: w('Deel van de netbeheerder', 'Part du gestionnaire de réseau', 'Share of the grid operator'),
      centre: w('Deel van het OCMW', 'Part du CPAS', 'Share of the centre'),
    },
  },
  sociaalInternet: {
    title: w('Sociaal internet: prijs', 'Internet social : prix', 'Social internet: price'),
    keys: {
      internet: w('Internet alleen, hoogstens', 'Internet seul, au maximum', 'Internet alone, at most'),
      bundle: w(
        'Internet met telefoon of televisie, hoogstens',
        'Internet avec téléphone ou télévision, au maximum',
        'Internet with telephone or television, at most',
      ),
    },
  },
  sociaalInternetService: {
    title: w('Sociaal internet: wat men krijgt', 'Internet social : service', 'Social internet: service'),
    keys: {
      downMbps: w('Snelheid ontvangen (Mbps)', 'Vitesse de réception (Mbps)', 'Speed of receiving (Mbps)'),
      upMbps: w('Snelheid verzenden (Mbps)', "Vitesse d'envoi (Mbps)", 'Speed of sending (Mbps)'),
      volumeGb: w('Volume per maand (GB)', 'Volume par mois (Go)', 'Volume a month (GB)'),
    },
  },
  telecomOudTarief: {
    title: w('Sociaal telefoontarief, oud', 'Tarif téléphonique social, ancien', 'Social telephone rate, old'),
    keys: { discount: w('Korting', 'Réduction', 'Discount') },
  },
  deLijn: {
    title: w('De Lijn: abonnement', 'De Lijn : abonnement', 'De Lijn: season ticket'),
    keys: {
      vg: w('Persoon met een handicap', 'Personne handicapée', 'Person with a disability'),
      vt: w('Met verhoogde tegemoetkoming', 'Avec intervention majorée', 'With increased reimbursement'),
    },
  },
  nmbs: {
    title: w('NMBS: korting', 'SNCB : réduction', 'Railways (NMBS): discount'),
    keys: { discount: w('Korting', 'Réduction', 'Discount') },
  },
  sociaalTariefWater: {
    title: w('Sociaal tarief water', "Tarif social de l'eau", 'Social rate for water'),
    keys: { reduction: w('Korting', 'Réduction', 'Discount') },
  },
};
