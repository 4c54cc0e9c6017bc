// The shape of every refusal (RFC 9457), for OpenAPI. Problems may carry more, such as both versions of a conflict.
import { Type } from '@sinclair/typebox';

export const problemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: 'stable; texts are made from it' }),
    detail: Type.Optional(Type.String({ description: 'how to mend it, in English' })),
    requestId: Type.String(),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          pointer: Type.String({ description: 'JSON pointer into the body, or the name of a parameter' }),
          code: Type.String(),
          in: Type.Optional(Type.String()),
          expected: Type.Optional(Type.Any()),
        }),
      ),
    ),
  },
  { additionalProperties: true, description: 'problem+json' },
);
