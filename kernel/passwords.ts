// Passwords: argon2id (RFC 9106, the parameters of OWASP), at least 15 characters, none that is known from leaks or made of one word said twice.
import { hash, verify } from '@node-rs/argon2';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const shortestPassword = 15;
const longestPassword = 200;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

// A real hash of nothing anybody has: an account that does not exist takes as long as one that does.
let nobody: Promise<string> | null = null;

/** `stored` null: always false, after the same work. The hash of nobody is waited for by everyone, so that the first guess after a start tells nothing either. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const other = await (nobody ??= hashPassword('no account has this password'));
  const right = await verify(stored ?? other, password.normalize('NFC'));
  return stored !== null && right;
}

// The cores of the passwords that leaks are full of, in the languages of this country. A longer password made of one of them and some digits is as weak.
const common = `
  password passw0rd wachtwoord motdepasse passwort welkom welcome bienvenue letmein qwerty qwertyuiop azerty azertyuiop asdfgh qsdfgh zxcvbn iloveyou
  ikhouvanjou jetaime admin administrator beheerder test tester demo geheim secret changeme verander default master login user gebruiker computer internet
  ocmw cpas sociaalhuis gemeente stadhuis belgie belgium belgique vlaanderen brussel antwerpen zomer winter lente herfst summer voetbal football anderlecht
  clubbrugge standard michael jordan superman batman pokemon princess prinses sunshine dragon monkey shadow liverpool chocolate chocolade schatje liefde
  familie mama papa vakantie maandag vrijdag monday friday abc abcdef abcdefgh abcdefghijklmno correcthorsebatterystaple
`
  .trim()
  .split(/\s+/);

/** Why this password is refused: the code of the reason. null: it is good. */
export function weakness(password: string, about: string[] = []): 'tooShort' | 'tooLong' | 'common' | 'repeated' | 'aboutYou' | null {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...plain].length < shortestPassword) return 'tooShort';
  if (password.length > longestPassword) return 'tooLong';
  if (/^(.{1,6}?)\1+.{0,5}$/u.test(plain) || isRow(plain)) return 'repeated';
  // the words without the digits and signs around and between them: "Welkom-2024-welkom!" is welkom, twice
  const letters = plain
    .replaceAll('0', 'o')
    .replaceAll('1', 'i')
    .replaceAll('3', 'e')
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  const words = letters.split(' ').filter(Boolean);
  if (words.length > 0 && words.every((word) => common.some((weak) => word === weak || word === weak.repeat(2)))) return 'common';
  if (common.some((weak) => letters.replaceAll(' ', '').replaceAll(weak, '').length < 4)) return 'common';
  const own = about.map((text) => text.toLowerCase()).filter((text) => text.length >= 3);
  const rest = own.reduce((left, text) => left.replaceAll(text, ''), plain);
  if (rest !== plain && rest.replace(/[^\p{L}]+/gu, '').length < 6) return 'aboutYou';
  return null;
}

// 123456789012345, abcdefghijklmnop, and the rows of a keyboard.
function isRow(text: string): boolean {
  const rows = [
    '12345678901234567890',
    '98765432109876543210',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiopasdfghjklzxcvbnm',
    'azertyuiopqsdfghjklmwxcvbn',
  ];
  return rows.some((row) => text.length >= 8 && (row.repeat(2).includes(text) || text.startsWith(row.slice(0, 12))));
}
