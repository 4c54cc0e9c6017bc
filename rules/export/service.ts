// One right as a public service of CPSV-AP and IPDC/LPDC: what it is, who may, what to bring, how to ask, what it costs, what it brings, by which law, who decides.
import type { CatalogueEntry } from '../catalogue.ts';
import { type Lang, type rightCodes, languages } from '../contract.ts';
import type { Text } from '../engine/right.ts';
import { euros } from '../engine/templates.ts';
import type { Product } from '../rights/product.ts';
import { texts } from '../texts.gen.ts';
import { levelCode, productTypeOf, ruleLevelOf, ruleMaker, spatialOf, themesOf } from './codes.ts';
import { codeList } from './context.ts';

export type ShippedCode = (typeof rightCodes)[number];
type Said = Partial<Record<Lang, string>>;
type Figure = CatalogueEntry['parameters'][number];

const idOf = (code: string, part?: string): string => `urn:hoeksteen:right:${code}${part === undefined ? '' : `:${part}`}`;
const midnight = (day: string): string => `${day}T00:00:00Z`;

const inEach = (of: (lang: Lang) => string | undefined): Said => {
  const said: Said = {};
  for (const lang of languages) {
    const words = of(lang);
    if (words) said[lang] = words;
  }
  return said;
};

/** A text of a rule without a household: figures of the law are filled in, what depends on the household becomes three dots. */
function withoutHousehold(text: Text, figures: readonly Figure[]): Said {
  return inEach((lang) =>
    text[lang]?.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
      const figure = figures.find((one) => `$${one.name}` === inside.trim());
      if (!figure || figure.value === null) return '…';
      return figure.unit.startsWith('cents') ? euros(figure.value, lang) : String(figure.value);
    }),
  );
}

export function serviceOf(code: ShippedCode, entry: CatalogueEntry, sheet: Product, on: string) {
  const ruleLevel = ruleLevelOf(code);
  const part = (of: (text: (typeof texts)['nl'][string]) => string): Said =>
    inEach((lang) => (texts[lang][code] ? of(texts[lang][code]) : undefined));
  const lastChange = entry.changes.filter((day) => day <= on).at(-1) ?? entry.from;
  return {
    id: idOf(code),
    type: ['PublicService', 'InstancePublicService'],
    identifier: code,
    title: inEach((lang) => entry.title[lang]),
    description: part((text) => text.short),
    additionalDescription: part((text) => text.next),
    regulation: { nl: entry.law },
    keyword: inWords((lang) => texts[lang][code]?.terms.map((one) => one.term) ?? []),
    productType: codeList.productType(productTypeOf(code)),
    targetAudience: [codeList.audience('Burger')],
    thematicArea: themesOf(code, sheet).map(codeList.theme),
    publicationMedium: [codeList.medium('Rechtenverkenner')],
    spatial: spatialOf(ruleLevel),
    startDate: midnight(entry.from),
    ...(entry.to === null ? {} : { endDate: midnight(entry.to) }),
    dateModified: midnight(lastChange),
    competentAuthorityLevel: [codeList.competentLevel(levelCode[ruleLevel])],
    hasCompetentAuthority: [
      { id: `urn:hoeksteen:authority:${ruleLevel}`, type: 'PublicOrganisation', title: { nl: ruleMaker[ruleLevel] } },
    ],
    executingAuthorityLevel: [codeList.executingLevel(levelCode[sheet.authority.level])],
    hasExecutingAuthority: [{ id: idOf(code, 'authority'), type: 'PublicOrganisation', title: { nl: sheet.authority.name } }],
    hasRequirement: requirementsOf(code, entry, sheet, part),
    hasInput: sheet.papers.map((paper, at) => ({
      id: idOf(code, `evidence:${at + 1}`),
      type: 'Evidence',
      title: { ...paper.what },
      ...(paper.forWhom ? { description: { ...paper.forWhom } } : {}),
      fromRegister: paper.fromRegister,
      order: at + 1,
    })),
    follows: proceduresOf(code, sheet),
    ...(sheet.term ? { processingTime: `P${sheet.term.days}D` } : {}),
    hasCost: [
      { id: idOf(code, 'cost'), type: 'Cost', title: words.cost, description: sheet.cost ? { ...sheet.cost } : words.free, order: 1 },
    ],
    produces: [
      {
        id: idOf(code, 'advantage'),
        type: 'FinancialAdvantage',
        title: inEach((lang) => entry.title[lang]),
        description: part((text) => text.howMuch),
        order: 1,
        figure: entry.parameters.map(figureOf),
      },
    ],
    hasLegalResource: [...new Set([entry.law, ...entry.conditions.map((one) => one.source)])].map((law, at) => ({
      id: idOf(code, `law:${at + 1}`),
      type: 'LegalResource',
      title: { nl: law },
      order: at + 1,
    })),
    seeAlso: sheet.authority.url ? [websiteOf(code, sheet.authority.url, sheet)] : [],
  };
}

const inWords = (of: (lang: Lang) => string[]): Partial<Record<Lang, string[]>> =>
  Object.fromEntries(languages.map((lang) => [lang, of(lang)]).filter(([, found]) => found?.length)) as Partial<Record<Lang, string[]>>;

/** First who it is for, in plain words and with the papers as its evidence; then each condition of the rule. */
function requirementsOf(
  code: ShippedCode,
  entry: CatalogueEntry,
  sheet: Product,
  part: (of: (text: (typeof texts)['nl'][string]) => string) => Said,
) {
  const papers = inEach((lang) => sheet.papers.map((paper) => paper.what[lang] ?? paper.what.nl).join('; '));
  const evidence = { id: idOf(code, 'evidence'), type: 'Evidence', title: words.papers, description: papers, order: 1 };
  const who = {
    id: idOf(code, 'requirement:1'),
    type: 'Requirement',
    title: words.who,
    description: part((text) => text.who),
    hasSupportingEvidence: evidence,
    order: 1,
  };
  const conditions = entry.conditions.map((one, at) => ({
    id: idOf(code, `requirement:${at + 2}`),
    type: 'Requirement',
    name: one.rule,
    title: withoutHousehold(one.text, entry.parameters),
    description: { nl: one.source },
    order: at + 2,
  }));
  return [who, ...conditions];
}

function proceduresOf(code: ShippedCode, sheet: Product) {
  const both = inEach((lang) => (sheet.where[lang] && sheet.how[lang] ? `${sheet.where[lang]} ${sheet.how[lang]}` : undefined));
  const asked = {
    id: idOf(code, 'procedure:1'),
    type: 'Procedure',
    title: sheet.procedure === 'automatic' ? words.automatic : words.ask,
    description: both,
    order: 1,
    ...(sheet.authority.url ? { hasWebsite: [websiteOf(code, sheet.authority.url, sheet)] } : {}),
  };
  if (!sheet.appeal) return [asked];
  const { where, source } = sheet.appeal;
  return [
    asked,
    {
      id: idOf(code, 'procedure:2'),
      type: 'Procedure',
      title: words.appeal,
      description: inEach((lang) => (where[lang] ? `${where[lang]} (${source})` : undefined)),
      order: 2,
    },
  ];
}

const websiteOf = (code: ShippedCode, url: string, sheet: Product) => ({
  id: idOf(code, 'website'),
  type: 'WebSite',
  title: { nl: sheet.authority.name },
  url,
  order: 1,
});

/** A figure of the law that nobody found has no value here either. */
function figureOf(figure: Figure) {
  const isMoney = figure.unit.startsWith('cents');
  const { value } = figure;
  return {
    type: isMoney ? 'MonetaryAmount' : 'PropertyValue',
    name: figure.name,
    ...(value === null ? {} : { value: isMoney ? (value / 100).toFixed(Number.isInteger(value) ? 2 : 6) : String(value) }),
    ...(isMoney ? { currency: 'EUR', unit: figure.unit.replace(/^cents/, 'EUR') } : { unit: figure.unit }),
    validFrom: figure.since,
    source: figure.source,
    confidence: figure.confidence,
  };
}

const six = (nl: string, fr: string, en: string, tr: string, ar: string, uk: string): Said => ({ nl, fr, en, tr, ar, uk });
const words = {
  who: six('Voor wie', 'Pour qui', 'Who it is for', 'Kimler için', 'لمن', 'Для кого'),
  papers: six('Mee te brengen', 'À apporter', 'What to bring', 'Getirilecekler', 'ما يجب إحضاره', 'Що принести'),
  ask: six('Aanvragen', 'Demander', 'How to ask', 'Nasıl istenir', 'كيفية الطلب', 'Як просити'),
  automatic: six('Gaat vanzelf', 'Automatique', 'Goes by itself', 'Kendiliğinden olur', 'يتم تلقائيًا', 'Йде само'),
  appeal: six('Niet akkoord', 'Pas d’accord', 'If you do not agree', 'Kabul etmiyorsanız', 'إن لم توافق', 'Якщо ви не згодні'),
  cost: six('Kosten', 'Coût', 'Cost', 'Ücret', 'التكلفة', 'Вартість'),
  free: six(
    'Aanvragen is gratis.',
    'La demande est gratuite.',
    'Asking is free.',
    'Başvuru ücretsizdir.',
    'الطلب مجاني.',
    'Звернення безкоштовне.',
  ),
};
