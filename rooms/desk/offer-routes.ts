// What the house and its partners offer (S007), and which of it fits a question (S009).
import { Type } from '@sinclair/typebox';
import { notFound } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { Id } from '../../kernel/wire-words.ts';
import { readContact } from './contacts.ts';
import { endOffer, insertOffer, offersFor } from './list-queries.ts';
import { ContactParam } from './routes.ts';
import { NewOffer, Offer } from './schema.ts';

export const offerRoutes = (app: App): void => {
  const OfferList = Type.Object({ items: Type.Array(Offer) });
  app.get(
    '/offers',
    {
      config: { access: 'offer.read', personal: false },
      schema: {
        tags: ['desk'],
        querystring: Type.Object({
          tag: Type.Optional(Type.String({ maxLength: 40 })),
          theme: Type.Optional(Type.String({ maxLength: 40 })),
        }),
        response: { 200: OfferList },
      },
    },
    async (req) => {
      const { tag, theme } = req.query;
      return {
        items: await offersFor(req.db, req.actor.tenantId, tag || theme ? { tags: tag ? [tag] : [], themes: theme ? [theme] : [] } : null),
      };
    },
  );

  app.get(
    '/contacts/:contactId/offers',
    { config: { access: 'contact.read' }, schema: { tags: ['desk'], params: ContactParam, response: { 200: OfferList } } },
    async (req) => {
      const contact = await readContact(req.db, req.actor, req.params.contactId);
      await req.audit({ action: 'contact.offers', subjects: [contact.id] });
      return { items: await offersFor(req.db, req.actor.tenantId, { themes: contact.themes, tags: contact.tags }) };
    },
  );

  app.post(
    '/offers',
    {
      config: { access: 'offer.write', personal: false },
      schema: { tags: ['desk'], body: NewOffer, response: { 201: Type.Object({ id: Id }) } },
    },
    async (req, reply) => reply.code(201).send({ id: await insertOffer(req.db, req.actor, req.body) }),
  );

  app.post(
    '/offers/:offerId/end',
    {
      config: { access: 'offer.write', personal: false },
      schema: { tags: ['desk'], params: Type.Object({ offerId: Id }), response: { 200: Type.Object({ id: Id }) } },
    },
    async (req) => {
      if (!(await endOffer(req.db, req.actor.tenantId, req.params.offerId, req.clock))) throw notFound();
      return { id: req.params.offerId };
    },
  );
};
