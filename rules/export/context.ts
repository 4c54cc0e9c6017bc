// The words of the exported catalogue: the vocabularies of CPSV-AP (European Commission) and IPDC/LPDC (Flanders), and a few of our own for what they have no word for.
// It travels in the file itself, so that reading it asks nothing of the network.
const ipdc = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#';
const dateTime = 'xsd:dateTime';
const said = (id: string) => ({ '@id': id, '@container': '@language' as const });
const link = (id: string) => ({ '@id': id, '@type': '@id' as const });
const many = (id: string) => ({ '@id': id, '@container': '@set' as const });
const links = (id: string) => ({ ...link(id), '@container': '@set' as const });

export const context = {
  '@version': 1.1,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  m8g: 'http://data.europa.eu/m8g/',
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'http://schema.org/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  sh: 'http://www.w3.org/ns/shacl#',
  ps: 'http://vocab.belgif.be/ns/publicservice#',
  ipdc,
  hoeksteen: 'urn:hoeksteen:ns:',

  id: '@id',
  type: '@type',
  title: said('dct:title'),
  description: said('dct:description'),
  additionalDescription: said('ipdc:additionalDescription'),
  regulation: said('ipdc:regulation'),
  keyword: { '@id': 'dcat:keyword', '@container': ['@language', '@set'] as const },
  productType: link('dct:type'),
  identifier: 'schema:productID',
  startDate: { '@id': 'schema:startDate', '@type': dateTime },
  endDate: { '@id': 'schema:endDate', '@type': dateTime },
  dateModified: { '@id': 'schema:dateModified', '@type': dateTime },
  spatial: link('dct:spatial'),
  language: links('dct:language'),
  targetAudience: links('ipdc:targetAudience'),
  thematicArea: links('m8g:thematicArea'),
  competentAuthorityLevel: links('ipdc:competentAuthorityLevel'),
  hasCompetentAuthority: many('m8g:hasCompetentAuthority'),
  executingAuthorityLevel: links('ipdc:executingAuthorityLevel'),
  hasExecutingAuthority: many('ipdc:hasExecutingAuthority'),
  publicationMedium: links('ipdc:publicationMedium'),
  hasRequirement: many('ps:hasRequirement'),
  hasSupportingEvidence: 'm8g:hasSupportingEvidence',
  hasInput: many('cpsv:hasInput'),
  follows: many('cpsv:follows'),
  hasWebsite: many('ipdc:hasWebsite'),
  seeAlso: many('rdfs:seeAlso'),
  url: 'schema:url',
  hasCost: many('m8g:hasCost'),
  produces: many('cpsv:produces'),
  hasLegalResource: many('m8g:hasLegalResource'),
  processingTime: { '@id': 'm8g:processingTime', '@type': 'xsd:duration' },
  order: { '@id': 'sh:order', '@type': 'xsd:integer' },

  figure: many('schema:additionalProperty'),
  name: 'schema:name',
  value: { '@id': 'schema:value', '@type': 'xsd:decimal' },
  currency: 'schema:currency',
  unit: 'schema:unitText',
  validFrom: { '@id': 'schema:validFrom', '@type': 'xsd:date' },
  source: 'dct:source',
  confidence: 'hoeksteen:confidence',
  fromRegister: { '@id': 'hoeksteen:fromRegister', '@type': 'xsd:boolean' },

  hasPart: many('dct:hasPart'),
  issued: { '@id': 'dct:issued', '@type': 'xsd:date' },
  validOn: { '@id': 'dct:valid', '@type': 'xsd:date' },
  version: 'dcat:version',
  note: said('rdfs:comment'),

  PublicService: 'cpsv:PublicService',
  InstancePublicService: 'ipdc:InstancePublicService',
  FinancialAdvantage: 'ipdc:FinancialAdvantage',
  Requirement: 'm8g:Requirement',
  Evidence: 'm8g:Evidence',
  Procedure: 'cpsv:Rule',
  Cost: 'm8g:Cost',
  LegalResource: 'eli:LegalResource',
  PublicOrganisation: 'm8g:PublicOrganisation',
  WebSite: 'schema:WebSite',
  MonetaryAmount: 'schema:MonetaryAmount',
  PropertyValue: 'schema:PropertyValue',
  Catalog: 'dcat:Catalog',
} as const;

const concept = (list: string) => (code: string) => `https://productencatalogus.data.vlaanderen.be/id/concept/${list}/${code}`;

/** The addresses of the Flemish code lists. */
export const codeList = {
  productType: concept('Type'),
  audience: concept('Doelgroep'),
  theme: concept('Thema'),
  competentLevel: concept('BevoegdBestuursniveau'),
  executingLevel: concept('UitvoerendBestuursniveau'),
  medium: concept('PublicatieKanaal'),
};
