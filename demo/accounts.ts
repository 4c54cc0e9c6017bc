// The staff of the Sociaal Huis Heiderode. Invented. Every role of the house has someone, so that each can be tried.
import type { Role } from '../kernel/actor.ts';

/** At least 15 characters, as for everybody; TOTP is off in the demo. Shown on the login page of a demo installation only. */
export const demoPassword = 'heiderode-kerkplein';

export const demoTenant = {
  id: 1,
  name: 'Sociaal Huis Heiderode',
  municipality: '99001',
  address: 'Kerkplein 4, 3999 Heiderode',
  phone: '+3289000000',
  hours: 'elke werkdag van 9 tot 12 uur',
};

export type DemoTeam = { key: string; name: string };
export const demoTeams: DemoTeam[] = [
  { key: 'onthaal', name: 'Onthaal' },
  { key: 'intake', name: 'Brede intake' },
  { key: 'begeleiding', name: 'Langdurige begeleiding' },
  { key: 'schuld', name: 'Schuldhulp' },
];

export type DemoAccount = { key: string; name: string; roles: Role[]; teams: string[]; language?: 'nl' | 'fr' | 'en'; does: string };
export const demoAccounts: DemoAccount[] = [
  { key: 'joke', name: 'Joke Thys', roles: ['frontDesk'], teams: ['onthaal'], does: 'onthaalmedewerker' },
  { key: 'lotte', name: 'Lotte Maes', roles: ['socialWorker'], teams: ['intake'], does: 'maatschappelijk werker' },
  { key: 'bram', name: 'Bram Nijs', roles: ['socialWorker'], teams: ['begeleiding'], does: 'maatschappelijk werker' },
  { key: 'hilde', name: 'Hilde Aerts', roles: ['head'], teams: ['intake', 'begeleiding', 'schuld'], does: 'hoofd van de sociale dienst' },
  { key: 'griet', name: 'Griet Lemmens', roles: ['debtMediator'], teams: ['schuld'], does: 'schuldbemiddelaar' },
  { key: 'sofie', name: 'Sofie Wauters', roles: ['pathwayGuide'], teams: ['begeleiding'], does: 'trajectbegeleider' },
  { key: 'paul', name: 'Paul Engelen', roles: ['committeeMember'], teams: [], does: 'lid van het bijzonder comité' },
  { key: 'rita', name: 'Rita Schepers', roles: ['secretary'], teams: [], does: 'secretaris van het bijzonder comité' },
  { key: 'dirk', name: 'Dirk Moons', roles: ['financePreparer'], teams: [], does: 'financiën, bereidt voor' },
  { key: 'els', name: 'Els Poelmans', roles: ['financeApprover'], teams: [], does: 'financieel directeur, keurt goed' },
  { key: 'wout', name: 'Wout Smets', roles: ['policy'], teams: [], does: 'beleidscoördinator' },
  { key: 'an', name: 'An Leysen', roles: ['dpo'], teams: [], does: 'functionaris voor gegevensbescherming' },
  { key: 'koen', name: 'Koen Baerts', roles: ['admin'], teams: [], does: 'beheerder van accounts' },
];
