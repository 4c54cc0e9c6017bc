// What a right comes to, written into its columns: the outcome as a number and the cents. The order is that of engine/evaluate.ts.
import type { Outcome } from '../contract.ts';
import type { Expr, Variable } from '../engine/graph.ts';
import { type Code, asNumber, asPair, atom, sure } from './code.ts';
import { defineAmount } from './define.ts';
import { type Place, personHere } from './emit.ts';
import type { Fuser } from './fuse.ts';
import { conditionsOf } from './gates.ts';
import { resultRound, roundOf } from './uses.ts';
import { type Chosen, slotOf } from './plan.ts';

export const outcomeCodes: readonly Outcome[] = ['entitled', 'excluded', 'unknown', 'alreadyReceives', 'manual'];

const readOf = (fuser: Fuser, variable: Variable, place: Place): Code => fuser.emit(slotOf(variable), place);

/** Nobody in the household passes the cheap conditions of this right of persons. */
export function writeDefault(fuser: Fuser, at: number, right: Chosen): void {
  const early: Place = { ...personHere, early: true };
  const holder = right.holder ? readOf(fuser, right.holder, early) : sure('true', 'test');
  const receives = readOf(fuser, right.receives, early);
  if (!holder.sure || !receives.sure) throw new Error(`${right.code}: a gate before what is not known`);
  fuser.lines.push(`o${at}[p]=${right.holder ? `!${holder.is}?${noResult}:` : ''}${asNumber(receives)}===1?3:1;`);
  if (right.amount) fuser.lines.push(`m${at}[p]=NaN;`);
}

/** In the place of an outcome: this person has no result for this right. */
export const noResult = 5;

/** Of a right that stays unknown: whether everything that is usual says yes. Then which facts are missing is asked as well. */
export function writeLikely(fuser: Fuser, at: number, right: Chosen, index: 'p' | 'h', place: Place): void {
  const ok = asPair(readOf(fuser, right.ok, place), fuser.keep);
  const manual = right.manual ? asPair(readOf(fuser, right.manual, place), fuser.keep) : { high: '0' };
  fuser.lines.push(`if(o${at}[${index}]===2&&${ok.low}===1&&${manual.high}===0)A|=1<<${at};`);
}

export function writeResult(fuser: Fuser, at: number, right: Chosen, index: 'p' | 'h', place: Place): void {
  const holder = right.holder ? readOf(fuser, right.holder, place) : sure('true', 'test');
  const receives = readOf(fuser, right.receives, place);
  const ok = readOf(fuser, right.ok, place);
  const manual = right.manual ? readOf(fuser, right.manual, place) : sure('false', 'test');
  const amount = right.amount ? amountOf(fuser, right, place) : null;
  if (holder.sure && receives.sure && ok.sure && manual.sure) {
    const [r, k, m] = [receives, ok, manual].map((one) => atom(asNumber(one), fuser.keep));
    // 3 for who receives it, else 1 for who is excluded, 4 for what a person decides, and nothing of these is 0.
    const outcome = `${r}*3|(${r}|${k})^1${m === '0' ? '' : `|(${k}&${m}&(${r}^1))<<2`}`;
    fuser.lines.push(`o${at}[${index}]=${right.holder ? `!${holder.is}?${noResult}:` : ''}${outcome};`);
    if (!amount) return;
    const isDue = m === '0' ? `${k}===1` : `(${k}&(${r}|${m}^1))===1`;
    if (amount.code.sure && amount.lines.length === 0) fuser.lines.push(`m${at}[${index}]=${isDue}?${amount.code.is}:NaN;`);
    else {
      const is = amount.code.sure ? amount.code.is : `${amount.code.low}===${amount.code.high}?${amount.code.low}:NaN`;
      const isOpen =
        amount.code.sure || fuser.form === 'complete'
          ? ''
          : `if(${amount.code.low}!==${amount.code.high}){${fuser.open(at, `o${at}[${index}]`)}}`;
      fuser.lines.push(`if(${isDue}){`, ...amount.lines, `m${at}[${index}]=${is};${isOpen}}else m${at}[${index}]=NaN;`);
    }
    return;
  }
  const [held, r, k, m] = [holder, receives, ok, manual].map((one) => asPair(one, fuser.keep));
  if (!held || !r || !k || !m) return;
  const o = fuser.name();
  const outcome = `${r.low}===1?3:${k.high}===0?1:${m.low}===1?4:${k.low}===1&&${m.high}===0?0:2`;
  fuser.lines.push(`const ${o}=${right.holder ? `${held.high}===0?${noResult}:` : ''}${outcome};o${at}[${index}]=${o};`);
  const opens: string[] = [];
  // Who holds a right is told by values, which leave more open than bounds do.
  if (!holder.sure) fuser.lines.push(`if(${held.low}!==1){${fuser.doubt(at)}}`);
  if (!receives.sure && !isPlain(right.receives)) fuser.lines.push(`if(${o}!==${noResult}){${fuser.doubt()}}`);
  if (fuser.form === 'open') opens.push(`${o}===2`, `${o}===4&&${k.low}!==${k.high}`);
  if (amount) {
    const [low, high] = [fuser.name(), fuser.name()];
    const a = amount.code;
    const ends = a.sure ? `${low}=${high}=${a.is}` : `${low}=${a.low};${high}=${a.high}`;
    fuser.lines.push(`let ${low}=0,${high}=1;if(${o}===0||${o}===3){`, ...amount.lines, `${ends};}`);
    fuser.lines.push(`m${at}[${index}]=${low}===${high}&&(${o}===0||${k.high}!==0)?${low}:NaN;`);
    if (fuser.form === 'open') opens.push(`(${o}===0||(${o}===3&&${k.high}!==0))&&${low}!==${high}`);
    // Values that stay open decide less than bounds do: where the two could differ, the engine of one household has the word.
    if (!ok.sure) {
      const lines = fuser.within(() => {
        // Known here only where the conditions belong to this round.
        const isHere = roundOf(right.ok) === resultRound(right);
        const conditions = isHere ? conditionsOf(right.ok, (one) => fuser.uses.inlined.has(one)) : [];
        const met = conditions.map((one) => fuser.emit(one, place));
        const known = met.filter((one) => one.sure).map((one) => asNumber(one));
        fuser.lines.push(`if(${known.length === 0 ? 'true' : `(${known.join('&')})===1`}){${fuser.doubt()}}`);
      });
      fuser.lines.push(`if(${o}===3&&${k.high}===0&&${low}===${high}){`, ...lines, '}');
    }
  }
  if (opens.length === 0) return;
  fuser.lines.push(`if(${opens.join('||')}){${fuser.open(at, o)}}`);
}

/** The amount, and the lines that stand before it: they go where there is an amount only. */
function amountOf(fuser: Fuser, right: Chosen, place: Place): { code: Code; lines: string[] } {
  const outer = fuser.lines;
  fuser.lines = [];
  const code = defineAmount(fuser, right, place);
  const { lines } = fuser;
  fuser.lines = outer;
  return { code, lines };
}

/** Only facts, joined by `or`, `and`, and over members: bounds and values then stay open in the same cases. */
function isPlain(variable: Variable): boolean {
  if (variable.fact !== undefined) return true;
  const parts = [variable.expr, variable.over?.where, variable.over?.value].filter((part) => part !== undefined && part !== null);
  return parts.length > 0 && parts.every((part) => isPlainExpr(part));
}

function isPlainExpr(expr: Expr): boolean {
  if (expr.op === 'slot') return isPlain(expr.variable);
  return expr.op === 'calc' && (expr.operator === 'or' || expr.operator === 'and') && expr.args.every((arg) => isPlainExpr(arg));
}
