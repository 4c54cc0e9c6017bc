// What the audit log keeps in codes, in words: for the data protection officer, and for the client who asks who looked. Pure.
import type { Text } from '../i18n.ts';

/** '62 households' is how a long list says how much it showed; any other reason is what somebody wrote. */
export function reasonInWords(t: Text, reason: string | null): string {
  const many = /^(\d+) (households|contacts|tasks|emergencies|persons)\b/.exec(reason ?? '');
  return many ? t(`household.log.many.${many[2]}`, { n: Number(many[1]) }) : (reason ?? '');
}

/** 'household.read' -> the verb that ends a text key: "las", "wijzigde". */
export function verbOf(action: string): string {
  const last = action.split('.').at(-1) ?? '';
  if (/^(read|list|timeline|history|live|accessLog|key)/.test(last)) return 'read';
  if (/^(search|candidates|duplicate)/.test(last)) return 'found';
  if (/^(note|enter|open|give|memberAdded|address|make|event)/.test(last)) return 'noted';
  if (/^(check|report|pdf|finding)/.test(last) || action.startsWith('rights.')) return 'checked';
  return 'changed';
}

const nouns = new Set([
  'account',
  'audit',
  'breakGlass',
  'catalogue',
  'check',
  'citizenCode',
  'consent',
  'contact',
  'event',
  'fact',
  'finding',
  'household',
  'keyMoment',
  'mro',
  'outreach',
  'password',
  'person',
  'referral',
  'report',
  'rights',
  'scan',
  'session',
  'task',
  'team',
  'totp',
  'watch',
]);

/** 'contact.note' -> 'Gesprek: genoteerd'. An act that has no word yet is its code alone, never nothing. */
export function actInWords(t: Text, action: string): string | null {
  const noun = action.split('.')[0] ?? '';
  return nouns.has(noun)
    ? t('household.log.act', { noun: t(`household.log.noun.${noun}`), verb: t(`household.log.verb.${verbOf(action)}`) })
    : null;
}

/** 'F3' -> 'geld'. Other marks of a record stand as they are. */
export function fieldInWords(t: Text, field: string): string {
  return /^F[1-5]$/.test(field) ? t(`household.log.field.${field}`) : field;
}
