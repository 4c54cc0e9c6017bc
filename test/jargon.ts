// Jargon of the centre, with what to say instead.
const banned: Record<string, string> = {
  rechthebbende: 'u',
  begunstigde: 'u',
  cliënt: 'u',
  aanvrager: 'u',
  betrokkene: 'u',
  bestaansmiddelen: 'inkomen',
  middelentoets: 'nagaan wat u hebt',
  uitgekeerd: 'betaald',
  toegekend: 'krijgt u',
  bcsd: 'het OCMW',
  hulpverlening: 'hulp',
  derhalve: 'dus',
  teneinde: 'om',
  conform: 'volgens',
  middels: 'met',
  ingevolge: 'door',
  dient: 'moet',
  dienen: 'moeten',
  indien: 'als',
  tevens: 'ook',
  desgevallend: 'soms',
  voormeld: 'dit',
  kostenloos: 'gratis',
  ambtshalve: 'vanzelf',
  domicilie: 'adres',
  instantie: 'dienst',
  jegens: 'tegen',
  gerechtigd: 'recht hebben',
  alimentatie: 'onderhoudsgeld',
  tegemoetkomingen: 'hulp',
};

/** The words of jargon in a Dutch text, each with what to say instead. */
export const jargonIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}]+/gu) ?? [])
    .filter((word) => Object.hasOwn(banned, word))
    .map((word) => `${word}: say "${banned[word]}"`);

/** Words that an English sentence can hardly do without and Dutch does not have. */
export const english =
  /\b(the|and|not|from|until|before|after|since|found|seen|undated|derived|confirmed|checked|amounts?|years?|income|same|pages|text of|one)\b/i;
