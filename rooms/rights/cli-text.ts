// The check for people at a terminal: plain words, what is yes first, then what hangs on a question, then the rest in one line each.
import type { CheckResult, Household, Lang, Outcome, Result } from '../../rules/contract.ts';
import { euros } from '../../rules/engine/templates.ts';
import { factByPredicate, readPointer } from '../../rules/facts.ts';
import { titleOfRight } from '../../rules/catalogue.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { type TextWords as Words, textWords } from './cli-words.ts';

const order: Outcome[] = ['entitled', 'unknown', 'manual', 'alreadyReceives'];

export function checkAsText(check: CheckResult, household: Household, lang: Lang, rules = shippedRules): string {
  const w = textWords[lang];
  const lines = [`${w.head} ${dayOf(check.on)}${household.id === undefined ? '' : ` (${household.id})`}`, ''];
  for (const outcome of order) for (const one of check.results) if (one.outcome === outcome) lines.push(...block(one, w, lang, rules), '');
  const excluded = check.results.filter((one) => one.outcome === 'excluded');
  if (excluded.length > 0)
    lines.push(`${w.no}:`, ...excluded.map((one) => `  ${nameOf(one, w, lang, rules)}: ${one.reasons[0]?.text ?? ''}`), '');
  if (check.questions.length > 0)
    lines.push(`${w.ask}:`, ...check.questions.slice(0, 5).map((pointer) => `  ${asked(pointer, household, lang)}`), '');
  return `${lines.join('\n').trimEnd()}\n`;
}

function block(one: Result, w: Words, lang: Lang, rules: RuleSet): string[] {
  const leaning = one.leaning === null ? '' : ` (${w[one.leaning]})`;
  const lines = [`${nameOf(one, w, lang, rules)}: ${w.outcome[one.outcome]}${leaning}${amountOf(one, w, lang)}`];
  for (const reason of one.reasons) lines.push(`  ${reason.met === null ? '?' : reason.met ? '+' : '-'} ${reason.text} [${reason.source}]`);
  if (one.steps.length > 0)
    lines.push(`  ${w.sum}:`, ...one.steps.map((step) => `    ${step.name}: ${euros(step.cents, lang)} ${w.per[step.per]}`));
  if (one.missing.length > 0) lines.push(`  ${w.missing}: ${one.missing.join(' ')}`);
  if (one.next !== '') lines.push(`  ${w.next}: ${one.next}`);
  return lines;
}

function nameOf(one: Result, w: Words, lang: Lang, rules: RuleSet): string {
  return `${titleOfRight(one.right, lang, rules)}${one.person === null ? '' : `, ${w.of} ${one.person}`}`;
}

function amountOf(one: Result, w: Words, lang: Lang): string {
  if (one.amount) return `, ${euros(one.amount.cents, lang)} ${w.per[one.amount.per]}`;
  if (one.range) return `, ${w.between} ${euros(one.range.lowCents, lang)} - ${euros(one.range.highCents, lang)} ${w.per[one.range.per]}`;
  return '';
}

function asked(pointer: string, household: Household, lang: Lang): string {
  const { predicate, personIndex } = readPointer(pointer);
  const person = personIndex === null ? undefined : household.persons[personIndex]?.id;
  return `${factByPredicate.get(predicate)?.labels[lang] ?? predicate}${person === undefined ? '' : ` (${person})`}: ${pointer}`;
}

const dayOf = (iso: string): string => iso.split('-').reverse().join('/');
