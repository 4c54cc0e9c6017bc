// The vocabulary of facts as the screens use it. One table serves form, engine and contract: rules/facts.ts; here only its words for the screen.
import { codesAt, factByPredicate, facts, type Domain } from '../../rules/facts.ts';
import type { Language, Text } from '../i18n.ts';
import shortNames from './texts.nl.json';
import type { QuestionKind } from './wire.ts';

export type PredicateForm = { kind: QuestionKind; options: string[]; ofPerson: boolean };

/** How a predicate is asked. One that the vocabulary does not know is a line of text, so that nothing breaks on a new fact. */
export function predicateOf(predicate: string): PredicateForm {
  const fact = factByPredicate.get(predicate);
  if (!fact) return { kind: 'text', options: [], ofPerson: true };
  return { kind: fact.kind, options: [...(fact.codes ?? [])], ofPerson: fact.of === 'person' };
}

/** `t` gives the short name where the screens have one: a margin has no room for a sentence. */
export function predicateLabel(predicate: string, language: Language, t?: Text): string {
  const short = `short.${predicate.replaceAll('/', '.')}`;
  if (t && short in shortNames) return t(short);
  const label = factByPredicate.get(predicate)?.labels[language] ?? predicate;
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}

export function isPredicate(predicate: string): boolean {
  return factByPredicate.has(predicate);
}

const ranks = new Map(facts.map((fact, index) => [fact.predicate, index]));

/** The order of the vocabulary: income beside income, dwelling beside dwelling. What it does not know comes last. */
export function rankOf(predicate: string): number {
  return ranks.get(predicate) ?? facts.length;
}

export function domainOf(predicate: string): Domain | null {
  return factByPredicate.get(predicate)?.domain ?? null;
}

/** Predicates whose name holds every word that was typed; what begins with it comes first. Inner fields of a list are not asked apart. */
export function findPredicates(typed: string, language: Language): { predicate: string; ofPerson: boolean }[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '' && !/^[\d.,€]+$/.test(word));
  if (words.length === 0) return [];
  return facts
    .filter((fact) => !fact.predicate.includes('*'))
    .map((fact) => ({ predicate: fact.predicate, ofPerson: fact.of === 'person', label: fold(fact.labels[language]) }))
    .filter(({ label }) => words.every((word) => label.includes(word)))
    .toSorted((a, b) => a.label.indexOf(words[0] ?? '') - b.label.indexOf(words[0] ?? ''))
    .map(({ predicate, ofPerson }) => ({ predicate, ofPerson }));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** `/persons/<id>/residence/status` -> the person and `residence/status`; `/dwelling/rent` is of the household; places in a list become `*`. */
export function pointerParts(pointer: string): { personId: string | null; predicate: string } {
  const parts = pointer.split('/').slice(1);
  const personId = parts[0] === 'persons' ? (parts[1] ?? null) : null;
  const own = personId === null ? parts : parts.slice(2);
  return { personId, predicate: own.map((part) => (/^\d+$/.test(part) ? '*' : part)).join('/') };
}

export const incomeKinds = codesAt('persons', '*', 'incomes', '*', 'kind');
export const propertyUses = codesAt('persons', '*', 'properties', '*', 'use');
export const eventKinds = codesAt('events', '*', 'kind');
export const memberRoles = codesAt('persons', '*', 'role');
