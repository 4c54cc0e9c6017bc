// The room desk: a question, from the moment it comes in to the moment it ends. What is said in between stands in talk-routes.ts.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { invalid } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { expectedVersion, versionConflict } from '../../kernel/versions.ts';
import { auditApart, householdHeads } from '../person/public.ts';
import { closeContact, handOver, heldContact, linkContact, readContact, reopenContact, takeIfFree, unlinkContact } from './contacts.ts';
import { csvFile } from '../../kernel/csv.ts';
import { Id } from '../../kernel/wire-words.ts';
import { contactLines, countContacts } from './list-queries.ts';
import { openContact } from './opening.ts';
import { changeContact } from './queries.ts';
import { ChangedContact, Closing, Contact, ContactFilter, ContactLine, HandOver, LinkBody, NewContact } from './schema.ts';
import type { Contact as ContactOnWire, ContactFilter as Filter, ContactLine as Line } from './schema.ts';
import { lineOf, showContact } from './show.ts';
import { themeCodes, themes } from './themes.ts';

export const ContactParam = Type.Object({ contactId: Id });
export const oneContact = { tags: ['desk'], params: ContactParam, response: { 200: Contact } };
const ContactList = Type.Object({ items: Type.Array(ContactLine), total: Type.Integer() });

/** The contact with its audit row. */
export async function answerWith(req: FastifyRequest, contactId: string, action: string, fields?: string[]): Promise<ContactOnWire> {
  const contact = await readContact(req.db, req.actor, contactId);
  await req.audit({
    action,
    subjects: [contact.id, contact.household_id, ...(contact.person_id ? [contact.person_id] : [])],
    ...(fields && { fields }),
  });
  return showContact(req.db, req.keys, req.actor, req.clock.today(), contact);
}

// Days of the filter are days in Brussels.
const startOf = (day: string): string => Temporal.PlainDate.from(day).toZonedDateTime('Europe/Brussels').toInstant().toString();

async function listed(req: FastifyRequest, filter: Filter, text: string | null, action: string): Promise<{ items: Line[]; total: number }> {
  const span = {
    from: filter.from && startOf(filter.from),
    until: filter.until && startOf(Temporal.PlainDate.from(filter.until).add({ days: 1 }).toString()),
  };
  const [rows, total] = await Promise.all([
    contactLines(req.db, req.actor, filter, span, text),
    countContacts(req.db, req.actor, filter, span, text),
  ]);
  const heads = await householdHeads(
    req.db,
    req.actor.tenantId,
    rows.map((row) => row.household_id),
    req.clock.today(),
  );
  const ids = rows.map((row) => row.id);
  await req.audit({ action, subjects: ids.slice(0, 50), ...(ids.length > 50 && { reason: `${ids.length} contacts` }) });
  return { items: rows.map((row) => lineOf(row, heads.get(row.household_id)?.name ?? null)), total };
}

export const deskRoutes = (app: App): void => {
  app.get(
    '/themes',
    {
      config: { access: 'offer.read', personal: false },
      schema: {
        tags: ['desk'],
        response: {
          200: Type.Object({
            items: Type.Array(
              Type.Object({ code: Type.String(), label: Type.Record(Type.String(), Type.String()), family: Type.Boolean() }),
            ),
          }),
        },
      },
    },
    async () => ({ items: themes.map(({ code, label, family }) => ({ code, label, family: family ?? false })) }),
  );

  app.post(
    '/contacts',
    { config: { access: 'contact.write' }, schema: { tags: ['desk'], body: NewContact, response: { 201: Contact } } },
    async (req, reply) => {
      const { contactId } = await openContact(req.db, req.actor, req.clock, req.body);
      return reply.code(201).send(await answerWith(req, contactId, 'contact.open'));
    },
  );

  app.get(
    '/contacts',
    { config: { access: 'contact.read' }, schema: { tags: ['desk'], querystring: ContactFilter, response: { 200: ContactList } } },
    (req) => listed(req, req.query, null, 'contact.list'),
  );

  // Words somebody searches for are personal: never in an address.
  app.post(
    '/contacts/search',
    {
      config: { access: 'contact.read' },
      schema: {
        tags: ['desk'],
        body: Type.Composite([ContactFilter, Type.Object({ text: Type.String({ minLength: 2, maxLength: 100 }) })]),
        response: { 200: ContactList },
      },
    },
    (req) => listed(req, req.body, req.body.text, 'contact.search'),
  );

  app.post(
    '/contacts/export',
    {
      config: { access: 'contact.export' },
      schema: { tags: ['desk'], body: ContactFilter, response: { 200: Type.String({ contentMediaType: 'text/csv' }) } },
    },
    async (req, reply) => {
      const { items } = await listed(req, { ...req.body, limit: 500 }, null, 'contact.export');
      const rows = items.map((one) => [
        one.openedAt,
        one.channel,
        one.who,
        one.question,
        one.themes.join(' '),
        one.tags.join(' '),
        one.productAsked,
        one.owner.name,
        one.closedAt,
      ]);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="contacten.csv"')
        .send(csvFile(['geopend', 'kanaal', 'wie', 'vraag', "thema's", 'etiketten', 'product', 'eigenaar', 'gesloten'], rows));
    },
  );

  app.get('/contacts/:contactId', { config: { access: 'contact.read' }, schema: oneContact }, (req) =>
    answerWith(req, req.params.contactId, 'contact.read'),
  );

  app.patch(
    '/contacts/:contactId',
    { config: { access: 'contact.write' }, schema: { ...oneContact, body: ChangedContact } },
    async (req) => {
      const { body } = req;
      const version = expectedVersion(req);
      const contact = await heldContact(req.db, req.actor, req.params.contactId);
      if (contact.version !== version) {
        await auditApart(req, { action: 'contact.conflict', subjects: [contact.id, contact.household_id] });
        throw versionConflict(await showContact(req.db, req.keys, req.actor, req.clock.today(), contact), body);
      }
      const unknown = (body.themes ?? []).findIndex((code) => !themeCodes.includes(code));
      if (unknown >= 0) throw invalid(`/themes/${unknown}`, 'unknown', themeCodes);
      await changeContact(req.db, req.actor.tenantId, contact.id, {
        ...(body.channel && { channel: body.channel }),
        ...(body.question !== undefined && { question: body.question.trim() }),
        ...(body.themes && { themes: body.themes }),
        ...(body.tags && { tags: body.tags }),
        ...(body.productAsked !== undefined && { product_asked: body.productAsked }),
        ...(body.childAge !== undefined && { child_age: body.childAge }),
      });
      return answerWith(req, contact.id, 'contact.change', Object.keys(body));
    },
  );

  app.post(
    '/contacts/:contactId/hand-over',
    { config: { access: 'contact.handOver' }, schema: { ...oneContact, body: HandOver } },
    async (req) => {
      const contact = await heldContact(req.db, req.actor, req.params.contactId);
      const to = { ownerId: req.body.workerId ?? null, ownerTeam: req.body.teamId ?? null };
      if (to.ownerId === null && to.ownerTeam === null) throw invalid('/workerId', 'missing', 'workerId or teamId');
      await handOver(req.db, req.actor, req.clock, contact, to);
      return answerWith(req, contact.id, 'contact.handOver');
    },
  );

  app.post('/contacts/:contactId/close', { config: { access: 'contact.close' }, schema: { ...oneContact, body: Closing } }, async (req) => {
    const contact = await takeIfFree(req.db, req.actor, req.clock, await heldContact(req.db, req.actor, req.params.contactId));
    await closeContact(req.db, req.actor, req.clock, contact, req.body);
    return answerWith(req, contact.id, 'contact.close', ['outcome', 'rightsCheck']);
  });

  app.post('/contacts/:contactId/reopen', { config: { access: 'contact.close' }, schema: oneContact }, async (req) => {
    const contact = await heldContact(req.db, req.actor, req.params.contactId);
    await reopenContact(req.db, req.actor, req.clock, contact);
    return answerWith(req, contact.id, 'contact.reopen');
  });

  app.post('/contacts/:contactId/link', { config: { access: 'contact.talk' }, schema: { ...oneContact, body: LinkBody } }, async (req) => {
    const contact = await heldContact(req.db, req.actor, req.params.contactId);
    await linkContact(req, contact, req.body.personId, { language: req.body.consent.language ?? 'nl' });
    return answerWith(req, contact.id, 'contact.link', ['personId', 'consent']);
  });

  app.post('/contacts/:contactId/unlink', { config: { access: 'contact.talk' }, schema: oneContact }, async (req) => {
    const contact = await heldContact(req.db, req.actor, req.params.contactId);
    await unlinkContact(req, contact);
    return answerWith(req, contact.id, 'contact.unlink', ['personId']);
  });
};
