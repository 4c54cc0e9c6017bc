// The catalogue for other catalogues: JSON-LD in the shape of CPSV-AP and IPDC/LPDC, for anybody. No person and nothing of the centre is in it.
import { Type } from '@sinclair/typebox';
import type { App } from '../../kernel/http.ts';
import { Day } from '../../kernel/wire-words.ts';
import { catalogueJsonLd } from '../../rules/export/jsonld.ts';

const kept = 16;

export const openCatalogueRoute = (app: App): void => {
  // Anybody may ask, so a day is written out once and the last days asked are kept.
  const written = new Map<string, string>();
  app.get(
    '/rights/catalogue.jsonld',
    {
      config: { access: 'rights.open', personal: false },
      schema: {
        tags: ['rights'],
        querystring: Type.Object({ on: Type.Optional(Day) }),
        response: { 200: Type.String({ contentMediaType: 'application/ld+json' }) },
      },
    },
    async (req, reply) => {
      const on = req.query.on ?? req.clock.today();
      const text = written.get(on) ?? JSON.stringify(catalogueJsonLd(on));
      written.delete(on);
      written.set(on, text);
      for (const day of written.keys()) if (written.size > kept) written.delete(day);
      return reply.type('application/ld+json; charset=utf-8').send(text);
    },
  );
};
