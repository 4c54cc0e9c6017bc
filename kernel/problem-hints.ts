// One line for who calls the API without our screens: how to mend what was refused. What the edge refuses stands here; what a room refuses it says in the English words
// of its screens. The screens themselves make their words from the code.
import { textFolders, textsOf } from './i18n.ts';

const hints: Record<string, string> = {
  'session.none': 'Log in first: POST /api/v1/session.',
  'session.over': 'The session has ended. Log in again: POST /api/v1/session.',
  'stepUp.needed': 'Give the password again: POST /api/v1/session/confirm.',
  'password.mustChange': 'Change the temporary password first: POST /api/v1/me/password.',
  'access.refused': 'None of the roles of this account may do this.',
  'csrf.origin': 'A change is asked by a page of this address, or by no page at all.',
  'csrf.token': 'Send the csrf that the login answered in the header x-csrf-token.',
  'version.needed': 'Send the version that was read in the header If-Match, in quotes.',
  'version.conflict': 'Somebody changed it since. Both versions are here: compare, and send the change on the current one.',
  'idempotency.otherBody': 'This Idempotency-Key was used for another request. Take a new key for a new request.',
  'request.invalid': 'Each fault is named by its pointer in errors.',
  'household.invalid': 'Each fault is named by its pointer in errors. Nothing was computed and nothing is kept.',
  'request.unreadable': 'This is no HTTP request that can be read.',
  'request.tooSlow': 'The request did not arrive whole in time. Nothing was done; send it again.',
  'headers.tooLarge': 'The address and the headers together are too large.',
  'body.tooLarge': 'The body is too large. Nothing of it was kept.',
  'body.mediaType': 'Send JSON: content-type: application/json.',
  'body.length': 'The body is not as long as its content-length says.',
  'url.invalid': 'The address cannot be read: check what is percent-encoded.',
  notFound: 'There is nothing at this address, or it is not for this account.',
  'busy.tryAgain': 'Somebody else was busy with the same. Send it again.',
  'database.unavailable': 'The database cannot be reached now. Nothing was kept; try again.',
  unexpected: 'A fault of ours; nothing was kept. Give the requestId to who runs this server.',
};

let ofRooms: Map<string, string> | null = null;

/** Read once, at the first refusal. */
function wordsOfRooms(): Map<string, string> {
  ofRooms ??= new Map(['web', ...textFolders()].flatMap((folder) => Object.entries(textsOf(folder)['en'] ?? {})));
  return ofRooms;
}

/** Nothing where the words need something that is only known on the screen. */
export function hintOf(code: string): string | undefined {
  if (Object.hasOwn(hints, code)) return hints[code];
  const words = [`error.${code}`, `error.${code}.body`].map((key) => wordsOfRooms().get(key)).filter((text) => text !== undefined);
  return words.length === 0 || words.some((text) => text.includes('{')) ? undefined : words.join(' ');
}
