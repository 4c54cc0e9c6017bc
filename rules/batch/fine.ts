// Reads parsed JSON into the columns and holds it against the schema in the same pass: one function, written from household.schema.json. It only says "plainly fine" or
// "look again": whatever it does not take at once goes through validateHousehold, which names the faults or accepts. Nothing of a refused household stays behind.
import { codeNumbers } from '../engine/codes.ts';
import { countryNumber, listFields } from '../engine/vocabulary.ts';
import type { ListName } from '../engine/syntax.ts';
import type { Filling } from './filling.ts';
import { type Schema, dayOf, isOdd, resolved, root, takesNull } from './fine-schema.ts';
import type { Column, Layout } from './layout.ts';
import { receivesOf } from './objects.ts';

/** True: the household is in the columns. False: nothing was written, look again. `isWhole` hears how many keys were read: a text may hold one twice, of which
 * JSON.parse kept the last. */
export type FineLoader = (json: unknown, on: string, isWhole?: (keys: number) => boolean) => boolean;

export function fineLoader(filling: Filling): FineLoader {
  const writer = new Writer(filling.layout);
  const code = writer.code();
  const build = new Function('F', 'H', ...writer.names, code) as (...all: unknown[]) => FineLoader;
  return build(filling, help, ...writer.values);
}

const help = { dayOf, isOdd, countryNumber };

class Writer {
  readonly #layout: Layout;
  readonly names: string[] = [];
  readonly values: unknown[] = [];
  #count = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  code(): string {
    const words = Array.from({ length: this.#layout.words }, (_, word) => word);
    const all = (name: string, value: string) => words.map((word) => `${name}${word}=${value}`).join(',');
    const packs = Array.from({ length: this.#layout.packs }, (_, word) => word);
    const [house, person] = [this.#masks('household'), this.#masks('person')];
    return [
      '"use strict";const {dayOf,isOdd,countryNumber}=H;',
      `return function(x,on,isWhole){const seg=F.segment,A=seg.arrays,today=${this.#layout.today};`,
      `const before=F.mark();F.begin();const h=F.h;let p=0${packs.map((word) => `,w${word}=0`).join('')},${all('u', '0')},${all('hk', '0')},${all('k', '0')};let references=0,keys=0,persons=null,events=null;`,
      'fine:{',
      'if(typeof x!=="object"||x===null||Array.isArray(x))break fine;',
      this.#object(root, 'x', '', 'household', { persons: 'persons=W;', events: 'events=W;' }),
      'if(persons===null||!Array.isArray(persons)||persons.length<1||persons.length>60)break fine;',
      'const n=persons.length;',
      'for(let i=0;i<n;i++){const person=persons[i];',
      `if(typeof person!=="object"||person===null||Array.isArray(person))break fine;p=F.room();${all('k', '0')};${packs.map((word) => `w${word}=0;`).join('')}`,
      this.#object(root.$defs['person'] ?? {}, 'person', '', 'person', {
        incomes: this.#list('incomes'),
        properties: this.#list('properties'),
        receives: this.#receives(),
      }),
      'if(person.role==="reference")references++;',
      'for(let j=0;j<i;j++)if(persons[j].id===person.id)break fine;',
      'if(typeof person.birthDate==="string"&&person.birthDate>on)break fine;',
      ...person.map((mask, word) => `u${word}|=${mask}&~k${word};`),
      ...packs.map((word) => `A.packs[${word}][p]=w${word};`),
      '}',
      'if(references!==1)break fine;',
      'for(let i=0;i<n;i++){const {id,parents,partnerOf}=persons[i];',
      'if(partnerOf!=null&&(partnerOf===id||!persons.some((one)=>one.id===partnerOf)))break fine;',
      'if(parents!=null)for(const parent of parents)if(parent===id||!persons.some((one)=>one.id===parent))break fine;}',
      this.#events(),
      'if(isWhole!==undefined&&!isWhole(keys))break fine;',
      ...house.map((mask, word) => `u${word}|=${mask}&~hk${word};`),
      `F.close(persons,${words.map((word) => `u${word}`).join()});return true;`,
      '}',
      'F.undo(before);return false;};',
    ].join('\n');
  }

  #masks(of: 'household' | 'person'): number[] {
    const masks = Array.from({ length: this.#layout.words }, () => 0);
    const add = (bit: number): void => {
      if (bit >= 0) masks[bit >> 5] = (masks[bit >> 5] ?? 0) | (1 << (bit & 31));
    };
    for (const one of this.#layout.columns) if (one.of === of) add(one.bit);
    for (const [list, bit] of this.#layout.listBits) if ((list === 'events') === (of === 'household')) add(bit);
    return masks;
  }

  #value(value: unknown): string {
    const name = `G${this.values.length}`;
    this.names.push(name);
    this.values.push(value);
    return name;
  }

  /** The keys that are there, each held against its schema; an unknown one is looked at again. `special` replaces what is done with a value that is an array. */
  #object(node: Schema, name: string, path: string, of: 'household' | 'person', special: Record<string, string> = {}): string {
    const key = `k_${this.#count++}`;
    const value = `v_${key}`;
    const cases = Object.entries(node.properties ?? {}).map(([property, inner]) => {
      const own = special[property];
      const code = own === undefined ? this.#leaf(inner, value, path + property, of) : own.replaceAll(/\bW\b/g, value);
      // A key that is there without a value says nothing, as in an object that never was text.
      return `case ${JSON.stringify(property)}:{if(${value}===undefined)break;${code}break;}`;
    });
    const required = (node.required ?? []).map((one) => `if(${name}.${one}===undefined)break fine;`);
    return `for(const ${key} in ${name}){keys++;const ${value}=${name}[${key}];switch(${key}){${cases.join('\n')}default:break fine;}}${required.join('')}`;
  }

  #leaf(schemaOf: Schema, name: string, path: string, of: 'household' | 'person'): string {
    const put = (value: string): string => this.#put(path, of, value);
    return this.#value1(schemaOf, name, path, of, put);
  }

  /** Code that holds a value against its schema and hands its number to `put`. */
  #value1(schemaOf: Schema, name: string, path: string, of: 'household' | 'person', put: (value: string) => string): string {
    const node = resolved(schemaOf);
    const isNullable = takesNull(schemaOf);
    const otherwise = isNullable ? `else if(${name}!==null)break fine;` : 'else break fine;';
    if (node.enum) {
      const codes = node.enum.filter((code) => code !== null);
      const [numberOf, all] = [this.#value(codeNumbers(codes)), this.#value(codes)];
      return `if(typeof ${name}==="string"){const e=${numberOf}(${name});if(${all}[e]!==${name})break fine;${put('e')}}${otherwise}`;
    }
    const types = [node.type ?? []].flat();
    if (node.properties)
      return `if(typeof ${name}==="object"&&${name}!==null&&!Array.isArray(${name})){${this.#object(node, name, `${path}/`, of)}}${otherwise}`;
    if (types.includes('boolean')) return `if(typeof ${name}==="boolean"){${put(`(${name}?1:0)`)}}${otherwise}`;
    if (types.includes('integer') || types.includes('number')) {
      const bounds = [
        types.includes('integer') ? `!Number.isSafeInteger(${name})` : `!Number.isFinite(${name})`,
        ...(node.minimum === undefined ? [] : [`${name}<${node.minimum}`]),
        ...(node.maximum === undefined ? [] : [`${name}>${node.maximum}`]),
        ...(node.exclusiveMinimum === undefined ? [] : [`${name}<=${node.exclusiveMinimum}`]),
      ];
      return `if(typeof ${name}==="number"){if(${bounds.join('||')})break fine;${put(name)}}${otherwise}`;
    }
    if (types.includes('array')) {
      const most = node.maxItems === undefined ? '' : `||${name}.length>${node.maxItems}`;
      return `if(Array.isArray(${name})){if(${name}.length>1000${most})break fine;for(const one of ${name})if(typeof one!=="string"||isOdd(one))break fine;}${otherwise}`;
    }
    if (node.format === 'date') return `if(typeof ${name}==="string"){const d=dayOf(${name});if(d===0)break fine;${put('d')}}${otherwise}`;
    if (node.pattern !== undefined) {
      const number = path === 'nationality' ? `countryNumber(${name})` : `Number(${name})`;
      return `if(typeof ${name}==="string"){if(!${this.#value(new RegExp(node.pattern, 'u'))}.test(${name}))break fine;${put(number)}}${otherwise}`;
    }
    return `if(typeof ${name}==="string"){if(isOdd(${name}))break fine;${put(name)}}${otherwise}`;
  }

  #put(path: string, of: 'household' | 'person', value: string): string {
    const column = this.#layout.byKey.get(of === 'person' && path === 'role' ? '#role' : path);
    return column && column.of === of ? this.#cell(column, of === 'person' ? 'p' : 'h', value) : '';
  }

  #cell(column: Column, at: string, value: string): string {
    const known = column.bit < 0 ? '' : `${column.of === 'household' ? 'hk' : 'k'}${column.bit >> 5}|=${1 << (column.bit & 31)};`;
    const packed = column.pack ? `w${column.pack.word}|=${value}<<${column.pack.bit};` : '';
    return `A.columns[${column.at}][${at}]=${value};${packed}${known}`;
  }

  #receives(): string {
    const put = receivesOf(this.#layout).map(
      ({ column, code }) => `if(W.includes(${JSON.stringify(code)})){${this.#cell(column, 'p', '1')}}`,
    );
    return `if(Array.isArray(W)){if(W.length>1000)break fine;for(const one of W)if(typeof one!=="string"||isOdd(one))break fine;${put.join('')}}else if(W!==null)break fine;`;
  }

  /** The items of a list of a person: each field into its column, a field that is not there into "not known". */
  #list(list: 'incomes' | 'properties'): string {
    const items = resolved(root.$defs['person']?.properties?.[list] ?? {}).items ?? {};
    const fields = resolved(items);
    const locals = Object.keys(fields.properties ?? {});
    const isRead = this.#layout.lists.includes(list);
    const start = isRead ? `const from=F.items('${list}',W.length,p);${this.#listBit(list)}` : '';
    const read = this.#items(fields, 'item');
    const write = isRead ? (list === 'incomes' ? this.#income() : this.#property()) : '';
    return [
      `if(Array.isArray(W)){if(W.length>1000)break fine;${start}for(let a=0;a<W.length;a++){const item=W[a];`,
      'if(typeof item!=="object"||item===null||Array.isArray(item))break fine;',
      `let ${locals.map((one) => `i_${one}=NaN`).join()};`,
      read,
      list === 'incomes' ? 'if(i_from===i_from&&i_until===i_until&&i_until<i_from)break fine;' : '',
      write,
      '}}else if(W!==null)break fine;',
    ].join('');
  }

  #listBit(list: ListName): string {
    const bit = this.#layout.listBits.get(list) ?? 0;
    return `${list === 'events' ? 'hk' : 'k'}${bit >> 5}|=${1 << (bit & 31)};`;
  }

  #items(node: Schema, name: string): string {
    const key = `k_${this.#count++}`;
    const value = `v_${key}`;
    const cases = Object.entries(node.properties ?? {}).map(
      ([property, inner]) =>
        `case ${JSON.stringify(property)}:{if(${value}===undefined)break;${this.#value1(inner, value, property, 'person', (number) => (property === 'person' ? '' : `i_${property}=${number};`))}break;}`,
    );
    const required = (node.required ?? []).map((one) => `if(${name}.${one}===undefined)break fine;`);
    return `for(const ${key} in ${name}){keys++;const ${value}=${name}[${key}];switch(${key}){${cases.join('\n')}default:break fine;}}${required.join('')}`;
  }

  #field(list: ListName, name: string, value: string): string {
    const column = this.#layout.byKey.get(`${list}.${name}`);
    if (!column) return '';
    const unknown = { flag: '2', code: '255', country: '65535', day: '0', number: 'NaN' }[column.kind];
    const isAlways = listFields[list].find((one) => one.name === name)?.predicate === null;
    const cell = `A.columns[${column.at}][from+a]`;
    if (isAlways) return `${cell}=${value};`;
    return `{const f=${value};if(f===f)${cell}=f;else{${cell}=${unknown};u${column.bit >> 5}|=${1 << (column.bit & 31)};}}`;
  }

  #income(): string {
    const per = resolved(resolved(root.$defs['person']?.properties?.['incomes'] ?? {}).items ?? {}).properties?.['per']?.enum ?? [];
    return [
      `const times=i_per===${per.indexOf('month')}?12:1;`,
      this.#field('incomes', 'kind', 'i_kind'),
      this.#field('incomes', 'yearNet', 'i_net*times'),
      this.#field('incomes', 'yearGross', 'i_taxableGross*times'),
      this.#field('incomes', 'startedOnLeefloon', 'i_startedOnLeefloon'),
      this.#field('incomes', 'active', '(i_from>today||i_until<today?0:1)'),
    ].join('');
  }

  #property(): string {
    return [
      this.#field('properties', 'use', 'i_use'),
      this.#field('properties', 'cadastralIncome', 'i_cadastralIncome'),
      this.#field('properties', 'share', 'i_share'),
      this.#field('properties', 'rentReceivedPerYear', 'i_rentReceivedPerYear'),
      this.#field('properties', 'mortgageInterestPerYear', 'i_mortgageInterestPerYear'),
    ].join('');
  }

  #events(): string {
    const isRead = this.#layout.lists.includes('events');
    const fields = resolved(root.properties?.['events'] ?? {}).items ?? {};
    const start = isRead ? `const from=F.items('events',events.length,h);${this.#listBit('events')}` : '';
    const write = isRead
      ? ['kind', 'on'].map((one) => this.#field('events', one, `i_${one}`)).join('') + this.#field('events', 'whose', 'whose')
      : '';
    return [
      'if(Array.isArray(events)){if(events.length>1000)break fine;',
      start,
      'for(let a=0;a<events.length;a++){const item=events[a];if(typeof item!=="object"||item===null||Array.isArray(item))break fine;',
      'let i_kind=NaN,i_on=NaN;',
      this.#items(fields, 'item'),
      'const whose=item.person===undefined?-1:persons.findIndex((one)=>one.id===item.person);if(item.person!==undefined&&whose<0)break fine;',
      write,
      '}}else if(events!==null)break fine;',
    ].join('');
  }
}
