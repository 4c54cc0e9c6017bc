// What a right comes to, written into its columns: the outcome as a number and the cents. The order is that of engine/evaluate.ts.
import type { Outcome } from '../contract.ts';
import type { Expr, Variable } from '../engine/graph.ts';
import { type Code, asPair, atom, sure } from './code.ts';
import type { Fuser, Place } from './fuse.ts';
import type { Chosen } from './plan.ts';

export const outcomeCodes: readonly Outcome[] = ['entitled', 'excluded', 'unknown', 'alreadyReceives', 'manual'];

const readOf = (fuser: Fuser, variable: Variable, place: Place): Code => {
  const expr: Expr = { op: 'slot', variable, whose: variable.of === 'person' ? 'own' : 'house', type: variable.type };
  return fuser.emit(expr, place);
};

/** In the place of an outcome: this person has no result for this right. */
export const noResult = 5;

export function writeResult(fuser: Fuser, at: number, right: Chosen, index: 'p' | 'h', place: Place): void {
  const holder = right.holder ? readOf(fuser, right.holder, place) : sure('true', true);
  const receives = readOf(fuser, right.receives, place);
  const ok = readOf(fuser, right.ok, place);
  const manual = right.manual ? readOf(fuser, right.manual, place) : sure('false', true);
  const amount = right.amount ? readOf(fuser, right.amount, place) : null;
  const mayNotHold = (is: string): string => (right.holder ? `!${is}?${noResult}:` : '');
  if (holder.sure && receives.sure && ok.sure && manual.sure && (!amount || amount.sure)) {
    const [r, k] = [atom(receives.is, fuser.keep), atom(ok.is, fuser.keep)];
    const m = amount ? atom(manual.is, fuser.keep) : manual.is;
    fuser.lines.push(`o${at}[${index}]=${mayNotHold(holder.is)}${r}?3:${k}?(${m}?4:0):1;`);
    if (amount) fuser.lines.push(`m${at}[${index}]=${k}&&(${r}||!${m})?${amount.is}:NaN;`);
    return;
  }
  const [held, r, k, m] = [holder, receives, ok, manual].map((one) => asPair(one, fuser.keep));
  if (!held || !r || !k || !m) return;
  const o = fuser.name();
  const outcome = `${r.low}===1?3:${k.high}===0?1:${m.low}===1?4:${k.low}===1&&${m.high}===0?0:2`;
  fuser.lines.push(`const ${o}=${right.holder ? `${held.high}===0?${noResult}:` : ''}${outcome};o${at}[${index}]=${o};`);
  const opens: string[] = [];
  if (!holder.sure) opens.push(`${held.low}!==1`);
  if (!receives.sure && !isPlain(right.receives)) opens.push(`${o}!==${noResult}`);
  // Values that stay open decide less than bounds do: where the two could differ, the engine of one household has the word.
  if (!ok.sure && amount) opens.push(`${o}===3&&${k.high}===0`);
  if (fuser.form === 'open') opens.push(`${o}===2`, `${o}===4&&${k.low}!==${k.high}`);
  if (amount) {
    const a = asPair(amount, fuser.keep);
    fuser.lines.push(`m${at}[${index}]=(${o}===0||(${o}===3&&${k.high}!==0))&&${a.low}===${a.high}?${a.low}:NaN;`);
    if (fuser.form === 'open') opens.push(`(${o}===0||${o}===3)&&${a.low}!==${a.high}`);
  }
  if (opens.length === 0) return;
  const mark = fuser.form === 'open' ? 'open=true;' : 'left[h]=2;';
  fuser.lines.push(`if(${opens.join('||')})${mark}`);
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
