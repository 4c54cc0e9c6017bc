// Who is before me, from the household as the server gives it. Pure.
import type { Text } from '../i18n.ts';
import { dateShort } from '../ui/format.ts';
import type { Identity } from '../ui/identity-bar.tsx';
import type { Household, Member, Name } from './wire.ts';

export function fullName(name: Name): string {
  return [name.given, name.family].filter((part) => part !== '').join(' ');
}

/** Members of today: those who left stay in the history. */
export function present(household: Household): Member[] {
  const here = household.members.filter((member) => member.until === null);
  return here.toSorted((a, b) => Number(b.role === 'reference') - Number(a.role === 'reference'));
}

export function referenceOf(household: Household): Member | null {
  return present(household).find((member) => member.role === 'reference') ?? null;
}

/** The name that stands above the page: of the reference person, or the pseudonym, or "Zonder naam". */
export function headName(household: Household, t: Text): string {
  const name = referenceOf(household)?.name;
  const written = name ? fullName(name) : '';
  return written || household.pseudonym || t('household.nameless');
}

export function identityOf(household: Household, t: Text): Identity {
  const reference = referenceOf(household);
  const others = present(household).filter((member) => member !== reference);
  return {
    name: headName(household, t),
    birthDate: reference?.birthDate ?? null,
    age: reference?.age ?? null,
    language: household.language === null ? null : spokenName(t, household.language),
    needsInterpreter: household.needsInterpreter === true,
    household: others.map((member) => shortMember(member, t)).join(', ') || null,
    phone: household.phones[0] ? phoneWords(household.phones[0].number) : null,
    safety: safetyWords(household, t),
    consent: consentWords(household, t),
    worker: household.worker?.name ?? null,
  };
}

/** 'Yara 9'; a person whose birth is not known has no figure behind the name. */
function shortMember(member: Member, t: Text): string {
  const name = member.name.given || member.name.family || t(`role.${member.role}`);
  return member.age === null ? name : `${name} ${member.age}`;
}

function safetyWords(household: Household, t: Text): string | null {
  if (household.safety) return t(`household.safety.${household.safety.flag}`);
  return household.isShielded ? t('household.shielded') : null;
}

function consentWords(household: Household, t: Text): string | null {
  const living = household.consents.find((consent) => consent.withdrawnOn === null);
  if (!living) return null;
  const purpose = t(`consent.${living.purpose}`);
  return living.until === null ? purpose : t('household.consent.until', { purpose, date: dateShort(living.until) });
}

/** '+32499001234' -> '0499 00 12 34', as one dials it here; a number of another country stays as it is. */
export function phoneWords(number: string): string {
  const national = /^\+32(\d{8,9})$/.exec(number)?.[1];
  if (!national) return number;
  const isMobile = national.length === 9;
  const area = isMobile ? 3 : /^[2349]/.test(national) ? 1 : 2;
  const rest = national.slice(area);
  const pairs = rest.length % 2 === 0 ? rest.match(/../g) : [rest.slice(0, 3), ...(rest.slice(3).match(/../g) ?? [])];
  return [`0${national.slice(0, area)}`, ...(pairs ?? [])].join(' ');
}

/** A language that somebody speaks, in the language of the screen: the menu of the screens says it in its own. */
export function spokenName(t: Text, code: string): string {
  return t(['nl', 'fr', 'en'].includes(code) ? `spoken.${code}` : `language.${code}`);
}
