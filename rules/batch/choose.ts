// `in` and `match`: what hangs on which code a value is, as generated code.
import type { Expr } from '../engine/graph.ts';
import { type Code, asNumber, asPair, atom, literal, sure } from './code.ts';
import type { Emitter, Place } from './emit.ts';

export function codeOfIn(emitter: Emitter, expr: Extract<Expr, { op: 'in' }>, place: Place): Code {
  const of = emitter.emit(expr.of, place);
  const { keys } = expr;
  if (of.sure) {
    const isSmall = expr.of.type.kind === 'code' && keys.every((key) => key < 31) && (expr.of.type.codes?.length ?? 99) <= 31;
    if (isSmall && keys.length > 1) return sure(`(${keys.reduce((bits, key) => bits | (1 << key), 0)}>>${of.is}&1)`, 'bit');
    const x = atom(of.is, emitter.keep);
    if (keys.length === 1) return sure(`(${x}===${literal(keys[0] ?? 0)})`, 'test');
    return sure(`(${keys.map((key) => `(${x}===${literal(key)})`).join('|')})`, 'bit');
  }
  const isKey = keys.map((key) => `${of.low}===${literal(key)}`).join('||');
  const mayBe = keys.map((key) => `(${of.low}<=${literal(key)}&&${of.high}>=${literal(key)})`).join('||');
  return emitter.keepPair({ low: `${of.low}===${of.high}&&(${isKey})?1:0`, high: `${mayBe}?1:0` });
}

export function codeOfMatch(emitter: Emitter, expr: Extract<Expr, { op: 'match' }>, place: Place): Code {
  const of = emitter.emit(expr.of, place);
  const arms = expr.arms.map((arm) => emitter.emit(arm, place));
  const last = expr.otherwise ? emitter.emit(expr.otherwise, place) : null;
  const all = last ? [...arms, last] : arms;
  const certain = all.filter((one) => one.sure);
  if (of.sure && certain.length === all.length) {
    const x = atom(of.is, emitter.keep);
    // Without `else` every code has its arm: the last one needs no test.
    const tests = certain.slice(0, -1).map((arm, at) => `${x}===${literal(expr.keys[at] ?? 0)}?${asNumber(arm)}:`);
    const end = certain.at(-1);
    return sure(`(${tests.join('')}${end ? asNumber(end) : '0'})`, end && end.flag !== null ? 'bit' : null);
  }
  const x = asPair(of, emitter.keep);
  const pairs = arms.map((arm) => asPair(arm, emitter.keep));
  const other = last ? asPair(last, emitter.keep) : null;
  const pick = (bound: 'low' | 'high', fold: string): string => {
    const chosen = pairs.map((arm, at) => `${x.low}===${literal(expr.keys[at] ?? 0)}?${arm[bound]}:`).join('');
    const all = [...pairs, ...(other ? [other] : [])].map((arm) => arm[bound]);
    if (new Set(all).size === 1) return all[0] ?? '0';
    const open = `Math.${fold}(${all.join(',')})`;
    if (x.low === x.high) return `(${chosen}${other ? other[bound] : open})`;
    return `${x.low}===${x.high}?(${chosen}${other ? other[bound] : open}):${open}`;
  };
  return emitter.keepPair({ low: pick('low', 'min'), high: pick('high', 'max') });
}
