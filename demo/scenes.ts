// Scenes of Heiderode: what the rights check must say of a household on a day, worked out by hand. The manual shows them (manual.ts), a test plays them.
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
    title: 'Samira Haddad: loon van 640 euro, spaargeld van 7.450 euro, drie kinderen. Eén vraag beslist over de installatiepremie',
    household: 'haddad',
    on: '2025-02-18',
    expect: [
      { right: 'leefloon', person: 'samira', outcome: 'entitled', cents: 115566, law: 'RMI' },
      { right: 'installatiepremie', person: 'samira', outcome: 'unknown', missing: '/persons/0/hadInstallationPremium' },
    ],
  },
  {
    title: 'Oleh Bondar: tijdelijke bescherming geeft het equivalent, niet het leefloon',
    household: 'bondar',
    on: '2025-02-18',
    expect: [
      { right: 'leefloon', person: 'oleh', outcome: 'excluded', law: 'OCMW' },
      { right: 'equivalentLeefloon', person: 'oleh', outcome: 'alreadyReceives', cents: 131420, law: 'OCMW' },
    ],
  },
  {
    title: 'Kwame Osei: een asielzoeker met een toegewezen plaats heeft materiële hulp',
    household: 'osei',
    on: '2025-02-18',
    expect: [
      { right: 'leefloon', person: 'kwame', outcome: 'excluded', law: 'material' },
      { right: 'equivalentLeefloon', person: 'kwame', outcome: 'excluded', law: 'material' },
    ],
  },
  {
    title: 'Mihai Ionescu: een EU-werknemer in de eerste drie maanden, twee lezingen',
    household: 'ionescu',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'mihai', outcome: 'manual' }],
  },
  {
    title: 'Mihai Ionescu, twee maanden later: de eerste drie maanden zijn voorbij, de wet is duidelijk',
    household: 'ionescu',
    on: '2025-04-18',
    expect: [{ right: 'leefloon', person: 'mihai', outcome: 'entitled', law: 'RMI' }],
  },
  {
    title: 'Pavel Novák: een EU-werkzoekende in de eerste drie maanden',
    household: 'novak',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'pavel', outcome: 'excluded' }],
  },
  {
    title: 'Lies Martens: van het inkomen van haar partner telt het deel boven één bedrag van categorie 1',
    household: 'martens',
    on: '2025-02-18',
    expect: [
      { right: 'leefloon', person: 'lies', outcome: 'entitled', cents: 51518 },
      { right: 'leefloon', person: 'joris', outcome: 'excluded' },
    ],
  },
  {
    title: 'Jef Wouters: zijn moeder verdient te veel',
    household: 'wouters',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'jef', outcome: 'excluded' }],
  },
  {
    title: 'Rita Hermans: haar dochter telt mee, haar schoonzoon nog niet',
    household: 'hermans',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'rita_h', outcome: 'entitled', cents: 26518 }],
  },
  {
    title: 'Rita Hermans: vanaf maart 2026 telt de gehuwde schoonzoon ook mee',
    household: 'hermans',
    on: '2026-03-01',
    expect: [{ right: 'leefloon', person: 'rita_h', outcome: 'excluded' }],
  },
  {
    title: 'Senne Jacobs: de vrijstelling voor studenten op een vakantiejob',
    household: 'jacobs',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'senne', outcome: 'alreadyReceives', cents: 129451 }],
  },
  {
    title: 'Glenn Pauwels: de vrijstelling voor werk op een eerste job',
    household: 'pauwels',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'glenn', outcome: 'alreadyReceives', cents: 94451 }],
  },
  {
    title: 'Amina Diallo: haar loon ligt net boven het bedrag',
    household: 'diallo',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'amina', outcome: 'excluded' }],
  },
  {
    title: 'Rachid Amraoui: van de opvang naar een eigen flat',
    household: 'amraoui',
    on: '2025-02-18',
    expect: [{ right: 'installatiepremie', person: 'rachid', outcome: 'entitled', cents: 177607 }],
  },
  {
    title: 'Peter Willems: vier maanden huurschuld, een verhuurder die akkoord gaat',
    household: 'willems',
    on: '2024-11-18',
    expect: [{ right: 'fondsUithuiszetting', outcome: 'entitled', cents: 124000 }],
  },
  {
    title: 'Peter Willems, een winter later: het maximum van 2025 is niet gekend, dus zeggen wij geen bedrag',
    household: 'willems',
    on: '2025-02-18',
    expect: [{ right: 'fondsUithuiszetting', outcome: 'entitled', noAmount: true }],
  },
  {
    title: 'Bart Segers: zeven maanden huurschuld is te veel voor het fonds',
    household: 'segers',
    on: '2025-02-18',
    expect: [{ right: 'fondsUithuiszetting', outcome: 'excluded' }],
  },
  {
    title: 'Tom Goossens: de helft van het onderhoudsgeld, hoogstens 91,67 euro',
    household: 'goossens',
    on: '2025-02-18',
    expect: [{ right: 'onderhoudsgeldTussenkomst', person: 'tom', outcome: 'entitled', cents: 9167 }],
  },
  {
    title: 'Kevin Laenen: wil niet werken en heeft geen reden van gezondheid of billijkheid',
    household: 'laenen',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'kevin', outcome: 'excluded' }],
  },
  {
    title: 'Moussa Ndiaye: dringende medische hulp, wat ook het verblijf is',
    household: 'ndiaye',
    on: '2025-02-18',
    expect: [
      { right: 'dringendeMedischeHulp', person: 'moussa', outcome: 'entitled' },
      { right: 'leefloon', person: 'moussa', outcome: 'excluded', law: 'urgentMedical' },
    ],
  },
  {
    title: 'Aïssatou Barry: haar statuut is niet gekend, dus staat de wet open',
    household: 'barry',
    on: '2025-02-18',
    expect: [{ right: 'leefloon', person: 'aissatou', outcome: 'unknown', missing: '/persons/0/residence/status' }],
  },
];
