// The description of the API, made from the routes themselves (OpenAPI 3.1): what is checked on the way in and cut on the way out is what is written here.
import swagger from '@fastify/swagger';
import type { FastifySchema } from 'fastify';
import type { App } from './http.ts';
import { problemSchema } from './problem-schema.ts';
import type { RouteConfig } from './request.ts';

type Schema = Record<string, unknown>;
export type OpenApi = { openapi: string; info: Schema; paths: Record<string, Record<string, Operation>>; components?: Schema };
export type Operation = {
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema; description?: string }[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, { description?: string; $ref?: string; content?: Record<string, { schema: Schema }> }>;
  'x-access'?: string;
  'x-roles'?: unknown;
  'x-personal-data'?: boolean;
};

export async function describeApi(app: App, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hoeksteen',
        version,
        description:
          'The one door to the data of a Belgian local social service. A session cookie says who asks; changes carry X-CSRF-Token. A POST may carry an Idempotency-Key; a change of a record carries If-Match. Refusals are problem+json (RFC 9457) with a stable code. Amounts are whole cents, days YYYY-MM-DD, moments ISO 8601 in UTC, unknown is null.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'hoeksteen' } } },
    },
    transform: ({ schema, url, route }) => {
      const config = (route.config ?? {}) as RouteConfig;
      const rule = config.access === undefined ? undefined : app.house.access[config.access];
      const isPublic = rule?.roles === 'public';
      const extra = {
        'x-access': config.access,
        'x-roles': rule?.roles,
        'x-personal-data': config.personal !== false && !isPublic && config.transaction !== 'self',
        ...(!isPublic && { security: [{ session: [] }] }),
      };
      return { schema: { ...(schema as FastifySchema), ...extra }, url };
    },
  });
}

/** After `app.ready()`: the document, with its addresses in order and the refusals, which are alike everywhere, said once. */
export function openApiOf(app: App): OpenApi {
  const document = JSON.parse(JSON.stringify(app.swagger())) as OpenApi;
  const refusal = {
    description: 'Refused: problem+json (RFC 9457) with a stable code',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  const { $id: _, ...problem } = JSON.parse(JSON.stringify(problemSchema)) as Schema;
  for (const operation of Object.values(document.paths).flatMap((operations) => Object.values(operations))) {
    const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2') || status.startsWith('3'));
    operation.responses = {
      ...Object.fromEntries(
        good.map(([status, answer]) => [
          status,
          { ...answer, description: answer.description === 'Default Response' ? 'Done' : answer.description },
        ]),
      ),
      '4XX': { $ref: '#/components/responses/Refused' },
      '5XX': { $ref: '#/components/responses/Refused' },
    };
  }
  return {
    ...document,
    components: { ...document.components, schemas: { Problem: problem }, responses: { Refused: refusal } },
    paths: Object.fromEntries(Object.entries(document.paths).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}

export function openApiRoute(app: App): void {
  let text: string | null = null;
  app.get('/openapi.json', { config: { access: 'house.openapi' }, schema: { hide: true } as object }, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send((text ??= JSON.stringify(openApiOf(app)))),
  );
}

/** As it stands in the repository: one line an operation, so that a change shows where it was made. */
export function openApiText({ paths, ...head }: OpenApi): string {
  const lines = Object.entries(paths).flatMap(([address, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      address,
      line: `   ${JSON.stringify(method)}: ${JSON.stringify(operation)}`,
    })),
  );
  const addresses = [...new Set(lines.map(({ address }) => address))].map((address) => {
    const own = lines.filter((each) => each.address === address).map(({ line }) => line);
    return `  ${JSON.stringify(address)}: {\n${own.join(',\n')}\n  }`;
  });
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "paths": {\n${addresses.join(',\n')}\n }\n}\n`;
}
