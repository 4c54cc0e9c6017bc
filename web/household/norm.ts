// A term rests on an article, which is named as it stands, or on a norm of the house, which is said in the language of the screen. Pure.
import type { Text } from '../i18n.ts';

/** As the server keeps it with the term. */
const houseNorm = 'norm van het huis';

export function sourceOfTerm(t: Text, source: string): string {
  return source === houseNorm ? t('household.houseNorm') : source;
}
