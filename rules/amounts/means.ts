// The means test of the leefloon: exemptions, savings, property, work, cohabitants (KB 11-07-2002 art. 22-35).
// Not indexed unless a row says so.
// Money in integer cents, rates and numbers as they are; a gap is a written row with null, an undated figure is never computed with.
import { type AmountTable, row } from './row.ts';

export const leefloonExemption: AmountTable = {
  name: 'leefloonExemption',
  law: 'KB 11-07-2002 art. 22 par. 2',
  unit: 'cents/year',
  rows: [
    row(
      '2002-10-01',
      null,
      'page',
      { cat1: 15500, cat2: 25000, cat3: 31000 },
      'droitsquotidiens.be (verschillende fiches 2022-2025); bevestigd: bdas-wwsb, espace-jeunes.droitsquotidiens.be',
      'niet geïndexeerd',
    ),
  ],
  undated: [],
};

export const leefloonSavings: AmountTable = {
  name: 'leefloonSavings',
  law: 'KB 11-07-2002 art. 27',
  unit: 'cents',
  rows: [
    row(
      '2002-10-01',
      null,
      'page',
      { lower: 620000, upper: 1250000 },
      'bdas-wwsb.brussels p=3440 (2024-10), adasasbl.be, droitsquotidiens.be; bevestigd: RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst',
      'niet geïndexeerd',
    ),
  ],
  undated: [],
};

export const leefloonSavingsRate: AmountTable = {
  name: 'leefloonSavingsRate',
  law: 'KB 11-07-2002 art. 27',
  unit: 'rate',
  rows: [
    row(
      '2002-10-01',
      null,
      'page',
      { between: 0.06, above: 0.1 },
      'bdas-wwsb.brussels p=3440 (2024-10), adasasbl.be, droitsquotidiens.be; bevestigd: RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst',
      'niet geïndexeerd',
    ),
  ],
  undated: [],
};

export const leefloonDwelling: AmountTable = {
  name: 'leefloonDwelling',
  law: 'KB 11-07-2002 art. 25',
  unit: 'cents/year',
  rows: [
    row(
      '2002-10-01',
      null,
      'code',
      { exemption: 75000, perChild: 12500 },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst; bdas-wwsb p=3425',
      'de vrijstelling zelf gaat maal het deel dat men bezit; een kind telt alleen voor de ouder die de bijslag krijgt; bezit in het buitenland telt op dezelfde manier (KI, anders huur, anders bruto buitenlands inkomen)',
    ),
  ],
  undated: [],
};

export const leefloonLand: AmountTable = {
  name: 'leefloonLand',
  law: 'KB 11-07-2002 art. 25 par. 1',
  unit: 'cents/year',
  rows: [
    row(
      '2002-10-01',
      null,
      'code',
      { exemption: 3000 },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst',
      'vervangt wat eerder niet nagekeken was',
    ),
  ],
  undated: [],
};

export const leefloonCadastralFactor: AmountTable = {
  name: 'leefloonCadastralFactor',
  law: 'KB 11-07-2002 art. 25',
  unit: 'factor',
  rows: [
    row(
      '2002-10-01',
      null,
      'code',
      { multiplier: 3 },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst',
      'vervangt wat eerder niet nagekeken was',
    ),
  ],
  undated: [],
};

export const leefloonWork: AmountTable = {
  name: 'leefloonWork',
  law: 'KB 11-07-2002 art. 35',
  unit: 'cents',
  rows: [
    row('2020-01-01', '2020-02-29', 'derived', { perMonth: 24890, artistPerYear: 298679 }, 'afgeleid: 177.76 x 1.4002'),
    row('2020-03-01', '2021-08-31', 'derived', { perMonth: 25388, artistPerYear: 304652 }, 'afgeleid: 177.76 x 1.4282'),
    row('2021-09-01', '2021-12-31', 'derived', { perMonth: 25896, artistPerYear: 310753 }, 'afgeleid: 177.76 x 1.4568'),
    row(
      '2022-01-01',
      '2022-02-28',
      'page',
      { perMonth: 26413, artistPerYear: 316960 },
      'openbare pagina (site niet genoteerd); bevestigd: RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst',
    ),
    row('2022-03-01', '2022-04-30', 'derived', { perMonth: 26943, artistPerYear: 323317 }, 'afgeleid: 177.76 x 1.5157'),
    row('2022-05-01', '2022-07-31', 'derived', { perMonth: 27482, artistPerYear: 329780 }, 'afgeleid: 177.76 x 1.5460'),
    row('2022-08-01', '2022-10-31', 'derived', { perMonth: 28031, artistPerYear: 336372 }, 'afgeleid: 177.76 x 1.5769'),
    row('2022-11-01', '2022-11-30', 'page', { perMonth: 28591, artistPerYear: 343091 }, 'openbare pagina (site niet genoteerd)'),
    row('2022-12-01', '2023-10-31', 'page', { perMonth: 29163, artistPerYear: 349960 }, 'openbare pagina (site niet genoteerd)'),
    row('2023-11-01', '2024-04-30', 'page', { perMonth: 29746, artistPerYear: 356956 }, 'openbare pagina (site niet genoteerd)'),
    row('2024-05-01', '2025-01-31', 'derived', { perMonth: 30342, artistPerYear: 364102 }, 'afgeleid: 177.76 x 1.7069'),
    row('2025-02-01', '2026-02-28', 'page', { perMonth: 30948, artistPerYear: 371376 }, 'openbare pagina (site niet genoteerd)'),
    row(
      '2026-03-01',
      null,
      'derived',
      { perMonth: 31567, artistPerYear: 378799 },
      'afgeleid: 177.76 x 1.7758; bevestigd: afgeleid: basis x 1.7758',
    ),
  ],
  undated: [],
};

export const leefloonShortage: AmountTable = {
  name: 'leefloonShortage',
  law: 'KB 11-07-2002 art. 35',
  unit: 'cents/month',
  rows: [
    row(
      '2024-01-01',
      '2024-04-30',
      'derived',
      { perMonth: 42630 },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst; afgeleid: x 1.6734',
    ),
    row('2024-05-01', '2025-01-31', 'derived', { perMonth: 43483 }, 'afgeleid: 254.75 x 1.7069'),
    row('2025-02-01', '2026-02-28', 'page', { perMonth: 44352 }, 'droitsquotidiens.be; bevestigd: droitsquotidiens.be; = 254.75 x 1.7410'),
    row(
      '2026-03-01',
      null,
      'derived',
      { perMonth: 45239 },
      'afgeleid: 443.52/1.7410*1.7758 (+-0.02); bevestigd: afgeleid: 254.75 x 1.7758',
    ),
  ],
  undated: [],
};

export const leefloonTransfer: AmountTable = {
  name: 'leefloonTransfer',
  law: 'KB 11-07-2002 art. 28-32',
  unit: 'cents',
  rows: [
    row(
      '2002-10-01',
      null,
      'code',
      { exemptOnlyHome: 3720000, abatementCat1: 125000, abatementCat2: 200000, abatementCat3: 250000 },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst; terralaboris.be (rechtspraak, omzendbrief 27-3-2018) voor 10 jaar, 40/60, onverdeelde delen, billijkheid',
      '37 200 en het abattement gelden alleen bij verkoop van de enige eigen woning of het enige onbebouwde goed; abattement = jaarbedrag x maanden van de maand na de verkoop tot het begin van het recht / 12, plus één jaarbedrag bij elke verjaardag van het recht; deze bedragen gelden sinds 2005 volgens de bron. Geldt niet voor steun volgens de OCMW-wet',
    ),
  ],
  undated: [],
};

export const leefloonTransferRule: AmountTable = {
  name: 'leefloonTransferRule',
  law: 'KB 11-07-2002 art. 28-32',
  unit: 'number',
  rows: [
    row(
      '2002-10-01',
      null,
      'code',
      { lookbackYears: 10, usufructRate: 0.4, bareOwnershipRate: 0.6 },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst; terralaboris.be (rechtspraak, omzendbrief 27-3-2018) voor 10 jaar, 40/60, onverdeelde delen, billijkheid',
      '37 200 en het abattement gelden alleen bij verkoop van de enige eigen woning of het enige onbebouwde goed; abattement = jaarbedrag x maanden van de maand na de verkoop tot het begin van het recht / 12, plus één jaarbedrag bij elke verjaardag van het recht; deze bedragen gelden sinds 2005 volgens de bron. Geldt niet voor steun volgens de OCMW-wet',
    ),
  ],
  undated: [],
};

export const leefloonWijkwerkCheque: AmountTable = {
  name: 'leefloonWijkwerkCheque',
  law: 'KB 11-07-2002 art. 22 par. 1',
  unit: 'cents/cheque',
  rows: [
    row('2002-10-01', '2003-02-28', 'page', { cap: 372 }, 'refli.be (KB 1-4-2003)'),
    row('2003-03-01', '2020-12-31', 'page', { cap: 410 }, 'refli.be (KB 1-4-2003)', 'einddag volgens de volgende waarde'),
    row(
      '2021-01-01',
      null,
      'code',
      { cap: 600 },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst',
    ),
  ],
  undated: [],
};

export const leefloonAbroad: AmountTable = {
  name: 'leefloonAbroad',
  law: 'RMI art. 23 par. 5',
  unit: 'number',
  rows: [
    row(
      '2016-01-09',
      null,
      'page',
      { maxWeeks: 4, announceFromDays: 7, sanctionMonths: 6, sanctionMonthsFraud: 12 },
      'mi-is.be faq (4 vragen), bdas-wwsb p=2988, droitsquotidiens.be, streetlawclinic.ulb.be',
      'volle weken tellen voor de 4; daarna wordt elke dag meer geschorst. Oudere vragen op mi-is.be tonen nog de regel van één maand van vóór 2016: niet gebruiken',
    ),
  ],
  undated: [],
};

export const leefloonPayment: AmountTable = {
  name: 'leefloonPayment',
  law: 'RMI art. 23; KB 11-07-2002 art. 36',
  unit: 'days',
  rows: [
    row(
      '2002-10-01',
      null,
      'page',
      { firstPaymentDays: 15, interestFromDay: 16, interestLateDecisionFromDay: 46 },
      'droitsquotidiens.be; begin = dag van de aanvraag (art. 21 par. 5), terralaboris.be',
      'niet met terugwerking vóór de aanvraag, behalve bij overmacht of als vroeger geen menswaardig leven mogelijk was (rechtspraak)',
    ),
  ],
  undated: [],
};

export const leefloonMortgage: AmountTable = {
  name: 'leefloonMortgage',
  law: 'KB 11-07-2002 art. 25 par. 4',
  unit: 'yes=1',
  rows: [
    row(
      '2002-10-01',
      null,
      'code',
      { deductInterest: 1, capHalf: null },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst; droitsquotidiens.be ("jaarlijkse intrest afgetrokken onder voorwaarden")',
      'de grens "hoogstens de helft van het getelde bedrag" is NERGENS gezien: niet nagekeken',
    ),
  ],
  undated: [],
};

export const leefloonLet: AmountTable = {
  name: 'leefloonLet',
  law: 'KB 11-07-2002 art. 26',
  unit: 'yes=1',
  rows: [
    row(
      '2002-10-01',
      null,
      'code',
      { higherOfRentAndCadastral: 1 },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst',
    ),
  ],
  undated: [],
};

export const leefloonThirdParty: AmountTable = {
  name: 'leefloonThirdParty',
  law: 'KB 11-07-2002 art. 33',
  unit: 'rate',
  rows: [
    row(
      '2002-10-01',
      null,
      'code',
      { counted: 1 },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst',
    ),
  ],
  undated: [],
};

export const leefloonCohabitants: AmountTable = {
  name: 'leefloonCohabitants',
  law: 'KB 11-07-2002 art. 34',
  unit: 'yes=1',
  rows: [
    row(
      '2002-10-01',
      '2026-02-28',
      'page',
      { mustCountDebtors: 0, firstDegreeOnly: 1, equityDerogation: 1, familyBenefitForApplicant: 0 },
      'mi-is.be faq, droitsquotidiens.be, inforjeunes',
      'kinderbijslag van de ouders: volgens Cassatie niet vrijgesteld, volgens de POD MI wel (twee lezingen)',
    ),
    row(
      '2026-03-01',
      null,
      'code',
      { mustCountDebtors: 1, firstDegreeOnly: 0, equityDerogation: 1, familyBenefitForApplicant: 1 },
      'RuleSpec-corpus van de Axiom Foundation (rulespec-be, CC BY 4.0), juli 2026, met de gecoördineerde tekst (testperiode vanaf 2026-03-01); cpasconnect.be (beide artikelen), cpasuccle.be, focus-wtv.be, rtl.be',
      'de letterlijke tekst van art. 34 is niet gezien; de bronnen spreken elkaar tegen',
    ),
  ],
  undated: [],
};
