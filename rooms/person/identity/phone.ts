// Phones in one form (E.164), so that the same number is found however it was typed. A number without a country is Belgian.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** null: not a phone number. */
export function readPhone(text: string): string | null {
  const parsed = parsePhoneNumberFromString(text, 'BE');
  return parsed?.isPossible() ? parsed.number : null;
}

const mailPattern = /^[^\s@<>"',;]{1,64}@[^\s@<>"',;]{1,190}\.[^\s@<>"',;.]{2,}$/;
export const isMail = (text: string): boolean => mailPattern.test(text);
