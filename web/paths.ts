// Every address of the staff screens, in one place. No name, number or date of a person ever stands in an address: only ids made by the house.

export const paths = {
  login: '/aanmelden',
  myDay: '/',
  persons: '/personen',
  newContact: '/gesprekken/nieuw',
  contact: (contactId: string) => `/gesprekken/${contactId}`,
  contactCode: (contactId: string) => `/gesprekken/${contactId}/code`,
  household: (householdId: string) => `/dossiers/${householdId}`,
  householdRights: (householdId: string) => `/dossiers/${householdId}/rechten`,
  householdRight: (householdId: string, right: string) => `/dossiers/${householdId}/rechten/${right}`,
  householdAccessLog: (householdId: string) => `/dossiers/${householdId}/wie-keek-mee`,
  report: (reportId: string) => `/rapporten/${reportId}`,
  ledger: '/niet-opgenomen-rechten',
  outreach: '/outreach',
  outreachList: (listId: string) => `/outreach/lijsten/${listId}`,
  outreachScan: '/outreach/scan',
  outreachFigures: '/outreach/cijfers',
  keyMoments: '/outreach/schakelmomenten',
  mroMethods: '/outreach/werkwijze',
  waitingReferrals: '/outreach/doorverwezen',
  referrals: '/doorverwijzingen',
  householdMro: (householdId: string) => `/dossiers/${householdId}/mro`,
  catalogue: '/regels',
  localRules: '/regels/plaatselijk',
  newLocalRule: '/regels/plaatselijk/nieuw',
  localRule: (ruleId: string) => `/regels/plaatselijk/${ruleId}`,
  amounts: '/regels/bedragen',
  watch: '/regels/opvolging',
  account: '/mijn-account',
  accounts: '/accounts',
  audit: '/toezicht',
  reviews: '/nazicht',
  mergePerson: (personId: string, other?: string) => `/personen/${personId}/samenvoegen${other === undefined ? '' : `?met=${other}`}`,
  gallery: '/galerij',
};

/** The page for everybody, without a login: not a screen of this shell. */
export const publicPage = (language: string): string => `/recht/${language}`;

/** Where to go after login, from the address bar: only inside this house. */
export function returnPath(search: string): string {
  const wish = new URLSearchParams(search).get('verder') ?? '';
  return wish.startsWith('/') && !wish.startsWith('//') && !wish.startsWith('/\\') ? wish : paths.myDay;
}

export function loginPath(from: string): string {
  return from === paths.myDay || from === '' ? paths.login : `${paths.login}?verder=${encodeURIComponent(from)}`;
}
