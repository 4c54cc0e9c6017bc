// The words that every room says alike on the wire, for its schema.ts.
import { Type } from '@sinclair/typebox';
import type { TSchema } from '@sinclair/typebox';

export const Id = Type.String({ format: 'uuid' });
export const Day = Type.String({ format: 'date' });
export const Instant = Type.String({ description: 'ISO 8601, UTC' });
export const Ref = Type.Object({ id: Id, name: Type.String() });

/** In an answer: null is what is not known, or not there. */
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
/** In a question: may be left out, or said to be null. */
export const maybe = <T extends TSchema>(schema: T) => Type.Optional(nullable(schema));
export const oneOf = <T extends readonly string[]>(values: T) => Type.Union(values.map((value) => Type.Literal(value as T[number])));
export const list = <T extends TSchema>(item: T) => Type.Object({ items: Type.Array(item), total: Type.Optional(Type.Integer()) });
