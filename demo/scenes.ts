// Scenes of Heiderode: what the rights check must say of a household on a day, worked out by hand. The manual tells them, a test plays them.
import type { RightCode } from '../rules/contract.ts';

export type Expected = {
  right: RightCode;
  person?: string;
  outcome: 'entitled' | 'excluded' | 'unknown' | 'alreadyReceives' | 'manual';
  cents?: number;
  noAmount?: true;
  law?: string;
  missing?: string;
};
export type Scene = { title: string; household: string; on: string; expect: Expected[] };

export const scenes: Scene[] = [
  {
    title: 'Samira Haddad: wage of 640, savings of 7,450, three children. One question decides the installation premium',
    household: 'haddad',
    on: '2025-02-18',
    expect: [
      { right: 'leefloon', person: 'samira', outcome: 'entitled', cents: 115566, law: 'RMI' },
      { right: 'installatiepremie', person: 'samira', outcome: 'unknown', missing: '/persons/0/hadInstallationPremium' },
    ],
  },
  {
    title: 'Oleh Bondar: temporary protection gives the equivalent, not the leefloon',
    household: 'bondar',
    on: '2025-02-18',
    expect: [
      { right: 'leefloon', person: 'oleh', outcome: 'excluded', law: 'OCMW' },
      { right: 'equivalentLeefloon', person: 'oleh', outcome: 'alreadyReceives', cents: 131420, law: 'OCMW' },
    ],
  },
  {
    title: 'Kwame Osei: an asylum seeker with a place has material aid',
    household: 'osei',
    on: '2025-02-18',
    expect: [
      { right: 'leefloon', person: 'kwame', outcome: 'excluded', law: 'material' },
      { right: 'equivalentLeefloon', person: 'kwame', outcome: 'excluded', law: 'material' },
    ],
  },
  {
    title: 'Mihai Ionescu: an EU worker in the first three months, two readings',
    household: 'ionescu',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'mihai', outcome: 'manual' }],
  },
  {
    title: 'Mihai Ionescu, three months later: his wage is above the amount of a single person or not, the law is clear',
    household: 'ionescu',
    on: '2025-04-18',
    expect: [{ right: 'leefloon', person: 'mihai', outcome: 'entitled', law: 'RMI' }],
  },
  {
    title: 'Pavel Novák: an EU job seeker in the first three months',
    household: 'novak',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'pavel', outcome: 'excluded' }],
  },
  {
    title: 'Lies Martens: the part of her partner above one category-1 amount counts',
    household: 'martens',
    on: '2025-02-18',
    expect: [
      { right: 'leefloon', person: 'lies', outcome: 'entitled', cents: 51518 },
      { right: 'leefloon', person: 'joris', outcome: 'excluded' },
    ],
  },
  {
    title: 'Jef Wouters: his mother earns too much',
    household: 'wouters',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'jef', outcome: 'excluded' }],
  },
  {
    title: 'Rita Hermans: her daughter counts, her son-in-law not yet',
    household: 'hermans',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'rita_h', outcome: 'entitled', cents: 26518 }],
  },
  {
    title: 'Rita Hermans: from March 2026 the married son-in-law counts too',
    household: 'hermans',
    on: '2026-03-01',
    expect: [{ right: 'leefloon', person: 'rita_h', outcome: 'excluded' }],
  },
  {
    title: 'Senne Jacobs: the student exemption on a holiday job',
    household: 'jacobs',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'senne', outcome: 'alreadyReceives', cents: 129451 }],
  },
  {
    title: 'Glenn Pauwels: the work exemption on a first job',
    household: 'pauwels',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'glenn', outcome: 'alreadyReceives', cents: 94451 }],
  },
  {
    title: 'Amina Diallo: her wage is just above the amount',
    household: 'diallo',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'amina', outcome: 'excluded' }],
  },
  {
    title: 'Rachid Amraoui: from the shelter to an own flat',
    household: 'amraoui',
    on: '2025-02-18',
    expect: [{ right: 'installatiepremie', person: 'rachid', outcome: 'entitled', cents: 177607 }],
  },
  {
    title: 'Peter Willems: four months of rent, a landlord who agrees',
    household: 'willems',
    on: '2024-11-18',
    expect: [{ right: 'fondsUithuiszetting', outcome: 'entitled', cents: 124000 }],
  },
  {
    title: 'Peter Willems, a winter later: the maximum of 2025 is not known, so no amount is said',
    household: 'willems',
    on: '2025-02-18',
    expect: [{ right: 'fondsUithuiszetting', outcome: 'entitled', noAmount: true }],
  },
  {
    title: 'Bart Segers: seven months of rent is too much for the fund',
    household: 'segers',
    on: '2025-02-18',
    expect: [{ right: 'fondsUithuiszetting', outcome: 'excluded' }],
  },
  {
    title: 'Tom Goossens: half of the maintenance, at most 91.67',
    household: 'goossens',
    on: '2025-02-18',
    expect: [{ right: 'onderhoudsgeldTussenkomst', person: 'tom', outcome: 'entitled', cents: 9167 }],
  },
  {
    title: 'Kevin Laenen: does not want to work and has no reason of health or equity',
    household: 'laenen',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'kevin', outcome: 'excluded' }],
  },
  {
    title: 'Moussa Ndiaye: urgent medical help, whatever the stay',
    household: 'ndiaye',
    on: '2025-02-18',
    expect: [
      { right: 'dringendeMedischeHulp', person: 'moussa', outcome: 'entitled' },
      { right: 'leefloon', person: 'moussa', outcome: 'excluded', law: 'urgentMedical' },
    ],
  },
  {
    title: 'Aïssatou Barry: her status is not known, so the law is open',
    household: 'barry',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'aissatou', outcome: 'unknown', missing: '/persons/0/residence/status' }],
  },
];
