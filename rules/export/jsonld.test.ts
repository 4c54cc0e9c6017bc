// The exported catalogue, read by a JSON-LD processor, without the network, the way other systems read it, and compared with the catalogue itself.
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { isOwnCode, rightCodes } from '../contract.ts';
import { products } from '../rights/products.ts';
import { catalogueJsonLd } from './jsonld.ts';

const on = '2025-02-18';
const ipdc = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#';
const dct = 'http://purl.org/dc/terms/';
const m8g = 'http://data.europa.eu/m8g/';
const schema = 'http://schema.org/';
const list = 'https://productencatalogus.data.vlaanderen.be/id/concept';
type Value = { '@id'?: string; '@value'?: string; '@language'?: string; '@type'?: string | string[] };
type Node = { '@id': string; '@type': string[] } & Record<string, Value[]>;
const noNetwork = (url: string): never => {
  throw new Error(`asks the network for ${url}`);
};

let nodes: Map<string, Node>;
const read = async (document: object): Promise<Map<string, Node>> => {
  // `safe` refuses every word that the context does not know: nothing may be lost silently.
  const flat = (await jsonld.flatten(document as never, undefined, {
    documentLoader: noNetwork,
    safe: true,
  } as never)) as unknown as Node[];
  return new Map(flat.map((node) => [node['@id'], node]));
};
beforeAll(async () => {
  nodes = await read(catalogueJsonLd(on));
});
const ofType = (type: string): Node[] => [...nodes.values()].filter((node) => node['@type']?.includes(type));
const inDutch = (node: Node | undefined, property: string): string | undefined =>
  node?.[property]?.find((one) => one['@language'] === 'nl')?.['@value'];
const links = (node: Node | undefined, property: string): string[] => (node?.[property] ?? []).map((one) => one['@id'] ?? '');
const service = (code: string): Node => nodes.get(`urn:hoeksteen:right:${code}`)!;
const literal = (node: Node | undefined, property: string): string | undefined => node?.[property]?.[0]?.['@value'];

test('holds every right of the day, once, as a public service of both profiles', () => {
  const found = ofType(`${ipdc}InstancePublicService`).map((node) => literal(node, `${schema}productID`));
  expect(found.sort()).toEqual(
    catalogue(on)
      .map((one) => one.right)
      .sort(),
  );
  expect(ofType('http://purl.org/vocab/cpsv#PublicService')).toHaveLength(found.length);
  expect(links(nodes.get('urn:hoeksteen:catalogue'), `${dct}hasPart`)).toHaveLength(found.length);
});

test('today all forty are there', async () => {
  const today = await read(catalogueJsonLd('2026-02-01'));
  expect(rightCodes.filter((code) => !today.has(`urn:hoeksteen:right:${code}`))).toEqual([]);
});

describe.each(catalogue(on).map((one) => [one.right, one] as const))('%s', (code, entry) => {
  if (isOwnCode(code)) throw new Error('only what is shipped is exported');
  const sheet = products[code];

  test('has what both profiles require', () => {
    const one = service(code);
    expect(inDutch(one, `${dct}title`)).toBe(entry.title.nl);
    expect(inDutch(one, `${dct}description`)).toMatch(/\w/);
    expect(one[`${dct}title`]).toHaveLength(Object.keys(entry.title).length);
    expect(links(one, `${m8g}hasCompetentAuthority`).map((id) => inDutch(nodes.get(id), `${dct}title`))).toEqual([
      expect.stringMatching(/^(Federale overheid|Vlaamse overheid|Lokaal bestuur)$/),
    ]);
    expect(links(one, `${ipdc}competentAuthorityLevel`)[0]).toMatch(`${list}/BevoegdBestuursniveau/`);
    expect(links(one, `${ipdc}executingAuthorityLevel`)[0]).toMatch(`${list}/UitvoerendBestuursniveau/`);
    expect(inDutch(nodes.get(links(one, `${ipdc}hasExecutingAuthority`)[0]!), `${dct}title`)).toBe(sheet.authority.name);
    expect(links(one, `${dct}type`)[0]).toMatch(`${list}/Type/`);
    expect(links(one, `${m8g}thematicArea`).length).toBeGreaterThan(0);
    for (const theme of links(one, `${m8g}thematicArea`)) expect(theme).toMatch(`${list}/Thema/`);
    expect(links(one, `${ipdc}publicationMedium`)).toEqual([`${list}/PublicatieKanaal/Rechtenverkenner`]);
  });

  test('is in force on the days of the catalogue', () => {
    const one = service(code);
    expect(literal(one, `${schema}startDate`)).toBe(`${entry.from}T00:00:00Z`);
    expect(literal(one, `${schema}endDate`)).toBe(entry.to === null ? undefined : `${entry.to}T00:00:00Z`);
    expect(literal(one, `${schema}dateModified`)?.slice(0, 10)).toBe(entry.changes.filter((day) => day <= on).at(-1) ?? entry.from);
  });

  test('carries each figure to the cent, with its day, source and confidence; an unknown one has no value', () => {
    const advantage = nodes.get(`urn:hoeksteen:right:${code}:advantage`);
    const figures = links(advantage, `${schema}additionalProperty`).map((id) => nodes.get(id)!);
    const said = figures.map((one) => {
      const isMoney = one['@type'].includes(`${schema}MonetaryAmount`);
      const value = literal(one, `${schema}value`);
      return {
        name: literal(one, `${schema}name`),
        value: value === undefined ? null : isMoney ? Math.round(Number(value) * 1e6) / 1e4 : Number(value),
        since: literal(one, `${schema}validFrom`),
        source: literal(one, `${dct}source`),
        confidence: literal(one, 'urn:hoeksteen:ns:confidence'),
      };
    });
    expect(said.sort((a, b) => (a.name! < b.name! ? -1 : 1))).toEqual(
      entry.parameters
        .map(({ name, value, since, source, confidence }) => ({ name, value, since, source, confidence }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  test('has a requirement for each condition, evidence for each paper, a way to ask, a cost and a law', () => {
    const one = service(code);
    const requirements = links(one, 'http://vocab.belgif.be/ns/publicservice#hasRequirement').map((id) => nodes.get(id)!);
    expect(requirements).toHaveLength(entry.conditions.length + 1);
    for (const each of requirements) expect(inDutch(each, `${dct}title`), each['@id']).toMatch(/\w/);
    for (const each of requirements) expect(inDutch(each, `${dct}title`)).not.toMatch(/[{}$]/);
    expect(links(one, 'http://purl.org/vocab/cpsv#hasInput').map((id) => inDutch(nodes.get(id), `${dct}title`))).toEqual(
      sheet.papers.map((paper) => paper.what.nl),
    );
    const procedures = links(one, 'http://purl.org/vocab/cpsv#follows').map((id) => nodes.get(id)!);
    expect(procedures).toHaveLength(sheet.appeal ? 2 : 1);
    for (const each of procedures) expect(inDutch(each, `${dct}description`)).toMatch(/\w/);
    expect(links(one, `${m8g}hasCost`)).toHaveLength(1);
    const laws = links(one, `${m8g}hasLegalResource`).map((id) => inDutch(nodes.get(id), `${dct}title`));
    expect(laws).toContain(entry.law);
    for (const condition of entry.conditions) expect(laws).toContain(condition.source);
  });
});

test('the amounts of the leefloon stand in it as the law has them', () => {
  const figures = links(nodes.get('urn:hoeksteen:right:leefloon:advantage'), `${schema}additionalProperty`).map((id) => nodes.get(id)!);
  const alone = figures.find((one) => literal(one, `${schema}name`) === 'leefloonYear.cat2');
  expect(alone?.[`${schema}value`]).toEqual([{ '@type': 'http://www.w3.org/2001/XMLSchema#decimal', '@value': '15770.41' }]);
  expect(service('leefloon')[`${m8g}processingTime`]).toEqual([{ '@type': 'http://www.w3.org/2001/XMLSchema#duration', '@value': 'P30D' }]);
});

test('a word that the context does not know is refused, not lost', async () => {
  const document = { ...catalogueJsonLd(on), rightsOfNobody: 'x' };
  await expect(read(document)).rejects.toThrow();
});
