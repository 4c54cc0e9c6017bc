// What is said: notes by life domain, saved while one types; the interpreter; one line on a file. Under professional secrecy, so not for the front desk.
import { Type } from '@sinclair/typebox';
import { invalid, notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { expectedVersion, versionConflict } from '../../kernel/versions.ts';
import { Id } from '../../kernel/wire-words.ts';
import { auditApart, householdHead } from '../person/public.ts';
import { fileOf } from '../task/public.ts';
import { heldContact, readContact, takeIfFree } from './contacts.ts';
import { householdNotes, insertHouseholdNote, undoHouseholdNote } from './household-note-queries.ts';
import { pastNotes, saveNote } from './notes.ts';
import { interpretersOf, startInterpreter, stopInterpreter } from './queries.ts';
import { answerWith, ContactParam, oneContact } from './routes.ts';
import { Domain, DomainNote, HouseholdNote, InterpreterStep, NoteText, QuickNote } from './schema.ts';
import type { DomainNote as Note } from './schema.ts';

const NoteParam = Type.Object({ contactId: Id, domain: Domain });
/** How a conflict shows a note: the words apart from the version, as the screen compares them. */
const asValue = (note: Note | null) =>
  note && {
    version: note.version,
    savedBy: note.savedBy,
    savedAt: note.savedAt,
    value: { text: note.text, strength: note.strength ?? '', worry: note.worry ?? '', wish: note.wish ?? '' },
  };
const orNull = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : text;

export const talkRoutes = (app: App): void => {
  // Called every few seconds while somebody types: one read with a lock, one write, one audit row.
  app.put(
    '/contacts/:contactId/notes/:domain',
    { config: { access: 'contact.talk' }, schema: { tags: ['desk'], params: NoteParam, body: NoteText, response: { 200: DomainNote } } },
    async (req) => {
      const { contactId, domain } = req.params;
      const version = expectedVersion(req);
      const found = await heldContact(req.db, req.actor, contactId);
      const contact = await takeIfFree(req.db, req.actor, req.clock, found);
      if (contact.closed_at !== null) throw problem('contact.closed', { status: 409 });
      const { body } = req;
      const said = {
        text: body.text,
        strength: orNull(body.strength),
        worry: orNull(body.worry),
        wish: orNull(body.wish),
        discussed: body.discussed ?? body.text !== '',
        readVersion: version,
      };
      const saved = await saveNote(req, contact, domain, said);
      if (!saved.ok) {
        await auditApart(req, { action: 'contact.conflict', subjects: [contact.id, contact.household_id], fields: [domain] });
        const yours = { text: body.text, strength: body.strength ?? '', worry: body.worry ?? '', wish: body.wish ?? '' };
        throw versionConflict(asValue(saved.current), { version, value: yours });
      }
      await req.audit({ action: 'contact.note', subjects: [contact.id, contact.household_id], fields: [domain] });
      return saved.note;
    },
  );

  app.get(
    '/contacts/:contactId/notes/:domain/past',
    {
      config: { access: 'contact.talk' },
      schema: { tags: ['desk'], params: NoteParam, response: { 200: Type.Object({ items: Type.Array(DomainNote) }) } },
    },
    async (req) => {
      const contact = await readContact(req.db, req.actor, req.params.contactId);
      await req.audit({ action: 'contact.readNotes', subjects: [contact.id, contact.household_id], fields: [req.params.domain] });
      return { items: await pastNotes(req.db, req.keys, req.actor.tenantId, contact.id, req.params.domain) };
    },
  );

  app.post(
    '/contacts/:contactId/interpreter',
    { config: { access: 'contact.talk' }, schema: { ...oneContact, params: ContactParam, body: InterpreterStep } },
    async (req) => {
      const { body } = req;
      const contact = await takeIfFree(req.db, req.actor, req.clock, await heldContact(req.db, req.actor, req.params.contactId));
      const running = (await interpretersOf(req.db, req.actor.tenantId, contact.id)).find((one) => one.ended_at === null);
      if (body.action === 'stop') {
        if (!running) throw problem('interpreter.notRunning', { status: 409 });
        await stopInterpreter(req.db, req.actor.tenantId, running.id, req.clock);
      } else {
        if (running) throw problem('interpreter.running', { status: 409 });
        // Mostly the language of the person is on file: then it is not asked again.
        const language =
          body.language ?? (await householdHead(req.db, req.actor.tenantId, contact.household_id, req.clock.today()))?.language;
        if (!language) throw invalid('/language', 'missing');
        await startInterpreter(req.db, req.actor, req.clock, contact, { language, mode: body.mode ?? 'onSite', name: orNull(body.name) });
      }
      return answerWith(req, contact.id, 'contact.interpreter');
    },
  );

  const HouseholdParam = Type.Object({ householdId: Id });
  const NoteList = Type.Object({ items: Type.Array(HouseholdNote) });
  app.get(
    '/households/:householdId/notes',
    { config: { access: 'contact.talk' }, schema: { tags: ['desk'], params: HouseholdParam, response: { 200: NoteList } } },
    async (req) => {
      const { householdId } = req.params;
      if (!(await fileOf(req.db, req.actor.tenantId, householdId))) throw notFound();
      await req.audit({ action: 'household.readNotes', subjects: [householdId] });
      return { items: await householdNotes(req.db, req.keys, req.actor.tenantId, householdId) };
    },
  );

  app.post(
    '/households/:householdId/notes',
    {
      config: { access: 'contact.talk' },
      schema: { tags: ['desk'], params: HouseholdParam, body: QuickNote, response: { 201: Type.Object({ id: Id }) } },
    },
    async (req, reply) => {
      const { householdId } = req.params;
      const file = await fileOf(req.db, req.actor.tenantId, householdId);
      if (!file) throw notFound();
      const { channel = 'note', text, personId = null } = req.body;
      const id = await insertHouseholdNote(req.db, req.keys, req.actor, req.clock, {
        householdId,
        personId,
        channel,
        text: text.trim(),
        file,
      });
      await req.audit({ action: 'household.note', subjects: [householdId] });
      return reply.code(201).send({ id });
    },
  );

  app.post(
    '/notes/:noteId/undo',
    {
      config: { access: 'contact.talk' },
      schema: { tags: ['desk'], params: Type.Object({ noteId: Id }), response: { 200: Type.Object({ id: Id }) } },
    },
    async (req) => {
      if (!(await undoHouseholdNote(req.db, req.actor, req.clock, req.params.noteId))) throw notFound();
      await req.audit({ action: 'household.noteUndo', subjects: [req.params.noteId] });
      return { id: req.params.noteId };
    },
  );
};
