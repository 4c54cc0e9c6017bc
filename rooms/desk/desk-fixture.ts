// Short words for tests of this room: a contact without a name, a note with the version that was read, somebody entered.
import type { Client } from '../../test/harness/app.ts';

export const anonymous = { channel: 'visit', anonymous: true, question: 'Ik kan mijn huur niet betalen' };
export const open = async (client: Client, more: Record<string, unknown> = {}) => {
  const answer = await client.post('/contacts', { ...anonymous, ...more });
  if (answer.status !== 201) throw new Error(`contact: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};
export const version = (n: number) => ({ 'if-match': `"${n}"` });
export const note = (client: Client, contactId: string, domain: string, text: string, read: number, more: Record<string, unknown> = {}) =>
  client.put(`/contacts/${contactId}/notes/${domain}`, { text, ...more }, version(read));
export const enterPerson = async (client: Client, given: string, family: string) => {
  const answer = await client.post('/persons', { name: { given, family }, language: 'ar' });
  if (answer.status !== 201) throw new Error(`person: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as { id: string; householdId: string };
};
