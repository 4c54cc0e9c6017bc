// Consent: given for a purpose, a partner and classes of data; withdrawn as easily as given, at once (GDPR art. 7 par. 3).
import { Type } from '@sinclair/typebox';
import type { App } from '../../kernel/http.ts';
import { invalid, notFound, problem } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { Day, Id, list, nullable } from '../../kernel/wire-words.ts';
import { addConsent, consentById, consentsOfPerson, withdrawConsent } from './consent-queries.ts';
import { aclOf, consentOut, visibleHousehold } from './household/households.ts';
import { visiblePerson } from './identity/persons.ts';
import { Consent } from './schema.ts';

const PersonParam = Type.Object({ personId: Id });
const NewConsent = Type.Object({
  purpose: Type.String({ minLength: 1, maxLength: 100 }),
  partner: Type.Optional(nullable(Type.String({ maxLength: 200 }))),
  fieldClasses: Type.Optional(
    Type.Array(Type.Union((['F1', 'F2', 'F3', 'F4', 'F5'] as const).map((one) => Type.Literal(one))), { uniqueItems: true }),
  ),
  language: Type.String({ pattern: '^[a-z]{2,3}$', description: 'in which it was explained and given' }),
  from: Type.Optional(Day),
  until: Type.Optional(nullable(Day)),
});

export const consentRoutes = (app: App): void => {
  app.get(
    '/persons/:personId/consents',
    { config: { access: 'consent.read' }, schema: { tags: ['consent'], params: PersonParam, response: { 200: list(Consent) } } },
    async (request) => {
      const person = await visiblePerson(request.db, request.actor, request.params.personId);
      await request.audit({ action: 'consent.read', subjects: [person.id] });
      return { items: (await consentsOfPerson(request.db, request.actor, person.id)).map(consentOut) };
    },
  );

  app.post(
    '/persons/:personId/consents',
    {
      config: { access: 'consent.write' },
      schema: { tags: ['consent'], params: PersonParam, body: NewConsent, response: { 201: Consent } },
    },
    async (request, reply) => {
      const { body, db, actor, clock } = request;
      const person = await visiblePerson(db, actor, request.params.personId);
      const household = await visibleHousehold(db, actor, person.household_id);
      const from = body.from ?? clock.today();
      if (body.until && body.until < from) throw invalid('/until', 'beforeFrom');
      const row = {
        id: newId(),
        household_id: household.id,
        person_id: person.id,
        purpose: body.purpose.trim(),
        partner: body.partner?.trim() || null,
        field_classes: body.fieldClasses ?? [],
        language: body.language,
        valid_from: from,
        valid_until: body.until ?? null,
        withdrawn_at: null,
        withdrawn_by: null,
        created_by: actor.accountId,
        recorded_at: clock.now().toString(),
      };
      await addConsent(db, actor, row, aclOf(household));
      await request.audit({ action: 'consent.give', subjects: [person.id, household.id], purpose: row.purpose, fields: row.field_classes });
      reply.code(201);
      return consentOut(row);
    },
  );

  app.post(
    '/consents/:consentId/withdraw',
    {
      config: { access: 'consent.write' },
      schema: { tags: ['consent'], params: Type.Object({ consentId: Id }), response: { 200: Consent } },
    },
    async (request) => {
      const { db, actor } = request;
      const known = await consentById(db, actor, request.params.consentId);
      if (!known) throw notFound();
      await request.audit({ action: 'consent.withdraw', subjects: [known.person_id], purpose: known.purpose });
      const at = request.clock.now().toString();
      if (!(await withdrawConsent(db, actor, known.id, at))) throw problem('consent.withdrawn', { status: 409 });
      return consentOut({ ...known, withdrawn_at: at });
    },
  );
};
