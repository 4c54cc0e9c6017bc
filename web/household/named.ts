// Many names in one sentence: the first few, and how many more. Pure.
import type { Text } from '../i18n.ts';

const namedAtMost = 4;

export function namesInShort(names: string[], t: Text): string {
  if (names.length <= namedAtMost + 1) return names.join(', ');
  return t('household.andMore', { names: names.slice(0, namedAtMost).join(', '), n: names.length - namedAtMost });
}
