// Where each right stands in the code lists of the Flemish product catalogue: what kind of product, of which theme, who makes the rule and who carries it out.
import type { RightCode } from '../contract.ts';
import type { AuthorityLevel, Product } from '../rights/product.ts';

export type Theme =
  | 'CultuurSportVrijeTijd'
  | 'EconomieWerk'
  | 'MilieuEnergie'
  | 'MobiliteitOpenbareWerken'
  | 'OnderwijsWetenschap'
  | 'WelzijnGezondheid'
  | 'BouwenWonen';
export type ProductType = 'FinancieelVoordeel' | 'AdviesBegeleiding' | 'Toelating' | 'Voorwerp' | 'Bewijs';
/** Who makes the rule; a third party carries out but makes none. */
export type RuleLevel = Exclude<AuthorityLevel, 'third'>;

/** What most rights are is money or a lower price; these are something else. */
const otherTypes: Partial<Record<RightCode, ProductType>> = {
  voedselhulp: 'Voorwerp',
  parkeerkaart: 'Toelating',
  schuldhulp: 'AdviesBegeleiding',
  proDeo: 'AdviesBegeleiding',
  referentieadres: 'Bewijs',
};
export const productTypeOf = (code: RightCode): ProductType => otherTypes[code] ?? 'FinancieelVoordeel';

const ofTheme: Record<Product['themes'][number], Theme> = {
  income: 'WelzijnGezondheid',
  housing: 'BouwenWonen',
  energy: 'MilieuEnergie',
  health: 'WelzijnGezondheid',
  family: 'WelzijnGezondheid',
  work: 'EconomieWerk',
  language: 'OnderwijsWetenschap',
  debts: 'WelzijnGezondheid',
  leisure: 'CultuurSportVrijeTijd',
  network: 'WelzijnGezondheid',
};
const otherThemes: Partial<Record<RightCode, readonly Theme[]>> = {
  deLijnVerminderd: ['MobiliteitOpenbareWerken'],
  nmbsVerminderd: ['MobiliteitOpenbareWerken'],
  parkeerkaart: ['MobiliteitOpenbareWerken', 'WelzijnGezondheid'],
  schooltoeslag: ['OnderwijsWetenschap', 'WelzijnGezondheid'],
  studietoelage: ['OnderwijsWetenschap'],
};
export const themesOf = (code: RightCode, product: Product): Theme[] => [
  ...new Set(otherThemes[code] ?? product.themes.map((theme) => ofTheme[theme])),
];

const flemish: ReadonlySet<RightCode> = new Set<RightCode>([
  'fondsUithuiszetting',
  'minimaleLevering',
  'kinderopvangOcmwTarief',
  'zorgbudgetZwaarZorgbehoevenden',
  'zorgbudgetOuderen',
  'sociaalTariefWater',
  'deLijnVerminderd',
  'uitpasKansentarief',
  'socialeHuur',
  'huursubsidie',
  'huurpremie',
  'huurwaarborglening',
  'groeipakketBasis',
  'groeipakketSocialeToeslag',
  'schooltoeslag',
  'studietoelage',
]);
const local: ReadonlySet<RightCode> = new Set<RightCode>(['aanvullendeFinancieleHulp', 'voedselhulp', 'mantelzorgpremie', 'geboortebon']);
export const ruleLevelOf = (code: RightCode): RuleLevel => (local.has(code) ? 'local' : flemish.has(code) ? 'flemish' : 'federal');

export const levelCode: Record<AuthorityLevel, 'Federaal' | 'Vlaams' | 'Lokaal' | 'Derden'> = {
  federal: 'Federaal',
  flemish: 'Vlaams',
  local: 'Lokaal',
  third: 'Derden',
};
export const ruleMaker: Record<RuleLevel, string> = { federal: 'Federale overheid', flemish: 'Vlaamse overheid', local: 'Lokaal bestuur' };
/** Federal rules hold in the whole country; the others here in Flanders. */
export const spatialOf = (level: RuleLevel): string => `http://data.europa.eu/nuts/code/${level === 'federal' ? 'BE' : 'BE2'}`;
