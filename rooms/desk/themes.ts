// The words for what people come with (S003, S007, S009), in the languages of the house. The life domains are themes too: a question may fit nowhere else.
import type { Words } from '../task/public.ts';

export const domains = ['income', 'housing', 'energy', 'health', 'family', 'work', 'language', 'debts', 'leisure', 'network'] as const;
export type Domain = (typeof domains)[number];
export const channels = ['visit', 'phone', 'mail', 'outreach', 'partner'] as const;
export type Channel = (typeof channels)[number];

export type Theme = {
  code: string;
  label: Words;
  /** questions on growing up and parenting end in an own offer or an accepted referral */ family?: true;
};
const theme = (code: string, nl: string, fr: string, en: string, family?: true): Theme => ({
  code,
  label: { nl, fr, en },
  ...(family && { family }),
});

export const themes: readonly Theme[] = [
  theme('income', 'inkomen', 'revenus', 'income'),
  theme('housing', 'wonen', 'logement', 'housing'),
  theme('energy', 'energie', 'énergie', 'energy'),
  theme('health', 'gezondheid', 'santé', 'health'),
  theme('family', 'gezin', 'famille', 'family'),
  theme('work', 'werk', 'travail', 'work'),
  theme('language', 'taal', 'langue', 'language'),
  theme('debts', 'schulden', 'dettes', 'debts'),
  theme('leisure', 'vrije tijd', 'loisirs', 'leisure'),
  theme('network', 'netwerk', 'réseau', 'network'),
  theme('pension', 'pensioen', 'pension', 'pension'),
  theme(
    'disabilityAllowance',
    'tegemoetkoming voor personen met een handicap',
    'allocation aux personnes handicapées',
    'disability allowance',
  ),
  theme('parkingCard', 'parkeerkaart', 'carte de stationnement', 'parking card'),
  theme('heatingAllowance', 'verwarmingstoelage', 'allocation de chauffage', 'heating allowance'),
  theme('carerPremium', 'mantelzorgpremie', 'prime d’aidant proche', 'carer premium'),
  theme('homeCare', 'thuiszorg', 'soins à domicile', 'home care'),
  theme('homeCareMoney', 'geldelijke steun voor thuiszorg', 'aide financière aux soins à domicile', 'money for home care'),
  theme('psychosocial', 'psychosociale hulp', 'aide psychosociale', 'psychosocial help'),
  theme('admin', 'administratie', 'démarches administratives', 'paperwork'),
  theme('afterDeath', 'na een overlijden', 'après un décès', 'after a death'),
  theme('growingUp', 'opgroeien', 'grandir', 'growing up', true),
  theme('parenting', 'opvoeden', 'éducation des enfants', 'parenting', true),
  theme('childcare', 'kinderopvang', 'accueil d’enfants', 'childcare', true),
  theme('school', 'school', 'école', 'school', true),
  theme('loneliness', 'eenzaamheid', 'solitude', 'loneliness'),
  theme('legal', 'rechtshulp', 'aide juridique', 'legal help'),
  theme('residence', 'verblijf', 'séjour', 'residence'),
  theme('other', 'iets anders', 'autre chose', 'something else'),
];

export const themeCodes: readonly string[] = themes.map((one) => one.code);
const families = new Set(themes.filter((one) => one.family).map((one) => one.code));

/** S007: the family front door. KMBO: a child with a special development (S009); tags are free for the house to add. */
export const isFamilyQuestion = (contact: { themes: readonly string[]; tags: readonly string[] }): boolean =>
  contact.themes.some((code) => families.has(code)) || contact.tags.includes('KMBO');
