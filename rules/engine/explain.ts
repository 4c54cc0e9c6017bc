// Form 2, explanation: built on request from the graph, the slots and the figures of the version. Only branches that were taken: reasons with the facts they
// rest on, the steps of the computation, and what to do next.
import type { Lang, Outcome, Reason, Result, Step } from '../contract.ts';
import { valueOf } from './closures.ts';
import type { CompiledCondition, CompiledRight, Version } from './compile.ts';
import { type Found, baseOf } from './evaluate.ts';
import { type Param, type Run, roundHalfUp } from './graph.ts';
import { sayIn } from './templates.ts';
import { yearsBefore, ymd } from './dates.ts';

export function explain(version: Version, found: Found, personId: string | null, lang: Lang): Result {
  const { compiled, outcome } = found;
  const { per } = compiled.right.amount ?? { per: 'month' as const };
  return {
    right: compiled.right.code,
    person: personId,
    outcome,
    amount: found.cents === null ? null : { cents: found.cents, per },
    range: found.low === null || found.high === null ? null : { lowCents: found.low, highCents: found.high, per },
    leaning: found.leaning,
    law: lawOf(version.run, compiled, found.person),
    reasons: reasonsOf(version, found, lang),
    steps: stepsOf(version, found, lang),
    missing: found.missing,
    next: nextOf(version.run, found, lang),
  };
}

function lawOf(run: Run, compiled: CompiledRight, person: number): Result['law'] {
  if (!compiled.law) return null;
  const code = run.V[baseOf(run, person) + compiled.law.slot] ?? Number.NaN;
  return (compiled.law.type.codes?.[code] ?? null) as Result['law'];
}

function reasonsOf(version: Version, found: Found, lang: Lang): Reason[] {
  const { run, taken } = version;
  const { compiled, person, outcome } = found;
  const b = baseOf(run, person);
  const reasons: Reason[] = [];
  for (const one of compiled.conditions) {
    // Of an exclusion only what excludes.
    if (outcome === 'excluded' && run.V[b + one.rule.slot] !== 0) continue;
    const reason = reasonOf(version, one, b, lang);
    if (reason) reasons.push(reason);
  }
  sortByWeight(reasons, outcome);
  for (const one of compiled.manuals) {
    if (run.V[b + one.when.slot] !== 1) continue;
    const reason = {
      rule: one.manual.rule,
      met: null,
      text: sayIn(one.text, lang, run, b),
      source: one.manual.source,
      facts: taken.of(one.when, b),
    };
    if (outcome === 'manual') reasons.unshift(reason);
    else reasons.push(reason);
  }
  if (outcome !== 'excluded' || showsSteps(run, found)) {
    for (const one of compiled.notes) {
      if (valueOf(one.when)(run, b, 0, 0) !== 1) continue;
      reasons.push({
        rule: one.note.rule,
        met: true,
        text: sayIn(one.text, lang, run, b),
        source: one.note.source,
        facts: taken.of(one.when, b),
      });
    }
  }
  if (found.notKnown)
    reasons.push({
      rule: 'amountNotKnown',
      met: null,
      text: notKnownText[lang],
      source: compiled.right.source,
      facts: [],
    });
  if (compiled.amount && found.cents !== null) reasons.push(...figureReasons(version, version.figures.of(compiled.amount, b), lang));
  return reasons;
}

function reasonOf({ run, taken }: Version, one: CompiledCondition, b: number, lang: Lang): Reason | null {
  const when = one.when ? run.V[b + one.when.slot] : 1;
  const value = run.V[b + one.rule.slot];
  if (when === 0 || (when !== 1 && value === 1)) return null;
  const met = value === 1 ? true : value === 0 ? false : null;
  const text = met === true ? one.met : met === false ? one.notMet : one.open;
  return {
    rule: one.condition.rule,
    met,
    text: sayIn(text, lang, run, b),
    source: one.condition.source,
    facts: taken.of(one.rule, b),
  };
}

/** What decides comes first: the open conditions of an open outcome. */
function sortByWeight(reasons: Reason[], outcome: Outcome): void {
  if (outcome !== 'unknown' || reasons.length < 2) return;
  const rank = (one: Reason): number => (one.met === null ? 0 : 1);
  reasons.sort((x, y) => rank(x) - rank(y));
}

const notKnownText: Record<Lang, string> = {
  nl: 'Een bedrag van de wet is op deze dag niet gekend. Er wordt niets geschat: vraag het na.',
  fr: 'Un montant de la loi n’est pas connu à cette date. Rien n’est estimé : vérifiez-le.',
  en: 'A figure of the law is not known on this day. Nothing is estimated: look it up.',
  tr: 'Yasanın bir tutarı bu günde bilinmiyor. Hiçbir şey tahmin edilmez: sorun.',
  ar: 'مبلغ من القانون غير معروف في هذا اليوم. لا يُقدَّر أي شيء: اسأل عنه.',
  uk: 'Одна сума закону на цей день невідома. Ми нічого не оцінюємо: уточніть.',
};

/** Figures older than a year, and figures that were not seen on a public page, are shown as such to the worker. */
function figureReasons(version: Version, params: Iterable<Param>, lang: Lang): Reason[] {
  const reasons: Reason[] = [];
  const yearAgo = yearsBefore(version.run.today, 1);
  const said = new Set<string>();
  for (const param of params) {
    // One line for the figures of one article and day, however many of them were used.
    if (!param.indexed || param.value === null || said.has(`${param.law} ${param.from}`)) continue;
    said.add(`${param.law} ${param.from}`);
    const isOld = param.to === null && ymd(param.from) < yearAgo;
    const isWeak = param.confidence === 'derived' || param.confidence === 'memory' || param.confidence === 'code';
    const day = param.from.split('-').reverse().join('/');
    if (isOld)
      reasons.push({
        rule: 'amountLastKnown',
        met: true,
        text: figureText(oldText, param.law, day, lang),
        source: param.source,
        facts: [],
      });
    if (isWeak)
      reasons.push({
        rule: 'amountToVerify',
        met: true,
        text: figureText(weakText, param.law, day, lang),
        source: param.source,
        facts: [],
      });
  }
  return reasons;
}

const oldText: Record<Lang, string> = {
  nl: 'Bedrag volgens {law}: laatst gekend vanaf {day}.',
  fr: 'Montant selon {law} : dernière valeur connue depuis le {day}.',
  en: 'Amount under {law}: last known from {day}.',
  tr: '{law} tutarı: en son {day} tarihinden beri biliniyor.',
  ar: 'المبلغ حسب {law}: آخر قيمة معروفة منذ {day}.',
  uk: 'Сума за {law}: остання відома з {day}.',
};
const weakText: Record<Lang, string> = {
  nl: 'Bedrag volgens {law} van {day}: niet op een openbare pagina gezien, te verifiëren.',
  fr: 'Montant selon {law} du {day} : pas vu sur une page officielle, à vérifier.',
  en: 'Amount under {law} of {day}: not seen on a public page, to verify.',
  tr: '{law} tutarı, {day}: açık bir sayfada görülmedi, kontrol edilecek.',
  ar: 'المبلغ حسب {law} بتاريخ {day}: لم يُر في صفحة علنية، للتحقق.',
  uk: 'Сума за {law} від {day}: на відкритій сторінці не бачено, треба перевірити.',
};
const figureText = (text: Record<Lang, string>, law: string, day: string, lang: Lang): string =>
  text[lang].replace('{law}', () => law).replace('{day}', day);

/** An exclusion shows its computation only where the computation excluded. */
function showsSteps(run: Run, found: Found): boolean {
  const b = baseOf(run, found.person);
  const failed = found.compiled.conditions.filter((one) => run.V[b + one.rule.slot] === 0);
  return failed.length > 0 && failed.every((one) => one.condition.showSteps);
}

function stepsOf(version: Version, found: Found, lang: Lang): Step[] {
  const { run } = version;
  if (found.outcome === 'excluded' && !showsSteps(run, found)) return [];
  const b = baseOf(run, found.person);
  const steps: Step[] = [];
  for (const one of found.compiled.steps) {
    if (one.when && valueOf(one.when)(run, b, 0, 0) !== 1) continue;
    const value = valueOf(one.value)(run, b, 0, 0);
    if (!Number.isNaN(value))
      steps.push({ name: sayIn(one.name, lang, run, b), cents: roundHalfUp(value), per: one.step.per, source: one.step.source });
  }
  return steps;
}

function nextOf(run: Run, found: Found, lang: Lang): string {
  const b = baseOf(run, found.person);
  for (const { line, when, text } of found.compiled.next) {
    const fits = typeof line.outcome === 'string' ? line.outcome === found.outcome : line.outcome.includes(found.outcome);
    if (fits && (!when || valueOf(when)(run, b, 0, 0) === 1)) return sayIn(text, lang, run, b);
  }
  return '';
}
