// Schemas at the edge. A body must be what the schema says: nothing is converted, dropped or filled in, and a key the schema does not know is a fault.
// Path and query are texts by nature, so there numbers and booleans are read from them.
import Ajv from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifySchemaCompiler } from 'fastify';
import type { Fault } from './errors.ts';
import { safeKey, safePointer } from './json-keys.ts';

const faultsNamed = 50;
type Schema = Record<string, unknown>;

const options = { allErrors: true, strict: false, useDefaults: false, removeAdditional: false, validateFormats: true } as const;
const forBody = addFormats(new Ajv(options));
const forText = addFormats(new Ajv({ ...options, coerceTypes: 'array', useDefaults: true }));

/** For fastify.setValidatorCompiler. */
export const compileSchema: FastifySchemaCompiler<Schema> = ({ schema, httpPart }): ValidateFunction =>
  httpPart === 'body' ? forBody.compile(closed(schema)) : forText.compile(schema);

// A misspelt key must not be silently lost. Parts of an intersection do not know each other's keys, so those stay as they were written.
function closed(schema: unknown): Schema {
  if (Array.isArray(schema)) return schema.map(closed) as unknown as Schema;
  if (schema === null || typeof schema !== 'object') return schema as Schema;
  const source = schema as Schema;
  const copy: Schema = {};
  for (const [key, value] of Object.entries(source))
    copy[key] = key === 'allOf' || key === 'enum' || key === 'const' || key === 'default' ? value : closed(value);
  if (source['type'] === 'object' && source['properties'] && source['additionalProperties'] === undefined && !source['patternProperties'])
    copy['additionalProperties'] = false;
  // TypeBox marks its schemas with symbols; those are not copied and not needed here.
  return copy;
}

const codes: Record<string, string> = {
  required: 'missing',
  type: 'type',
  format: 'format',
  enum: 'choice',
  const: 'choice',
  anyOf: 'choice',
  oneOf: 'choice',
  not: 'refused',
  pattern: 'pattern',
  minLength: 'tooShort',
  maxLength: 'tooLong',
  minItems: 'tooFew',
  maxItems: 'tooMany',
  minimum: 'tooSmall',
  maximum: 'tooLarge',
  exclusiveMinimum: 'tooSmall',
  exclusiveMaximum: 'tooLarge',
  additionalProperties: 'unknown',
  uniqueItems: 'twice',
  multipleOf: 'multiple',
  minProperties: 'tooFew',
  maxProperties: 'tooMany',
};

/** Each fault by pointer, code and what was expected. Never what was given. */
export function faultsOf(errors: ErrorObject[], where: Fault['in']): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  // The branches of a choice each complain; what is said is that none fits.
  const choices = errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf').map((error) => error.schemaPath);
  for (const error of errors) {
    if (choices.some((choice) => error.schemaPath !== choice && error.schemaPath.startsWith(`${choice}/`))) continue;
    const fault = faultOf(error, where);
    if (fault.code === 'choice' && fault.expected === undefined) {
      const allowed = allowedIn(errors, error);
      if (allowed.length > 0) fault.expected = allowed;
    }
    const key = `${fault.pointer} ${fault.code}`;
    if (seen.has(key) || faults.length >= faultsNamed) continue;
    seen.add(key);
    faults.push(fault);
  }
  return faults;
}

/** What the branches of this choice would have taken, where each is one word. */
function allowedIn(errors: ErrorObject[], { schemaPath, instancePath }: ErrorObject): unknown[] {
  const branches = errors.filter((one) => one.schemaPath.startsWith(`${schemaPath}/`) && one.instancePath === instancePath);
  return branches.flatMap(({ params }) => {
    const { allowedValue, allowedValues } = params as { allowedValue?: unknown; allowedValues?: unknown[] };
    return allowedValue === undefined ? (allowedValues ?? []) : [allowedValue];
  });
}

function faultOf({ keyword, params, instancePath }: ErrorObject, where: Fault['in']): Fault {
  const given = params as Record<string, unknown>;
  const inside = given['missingProperty'] ?? given['additionalProperty'];
  const pointer = typeof inside === 'string' ? `${safePointer(instancePath)}/${safeKey(inside)}` : safePointer(instancePath);
  const expected =
    given['allowedValues'] ?? given['allowedValue'] ?? given['type'] ?? given['format'] ?? given['limit'] ?? given['pattern'];
  return { pointer, code: codes[keyword] ?? keyword, ...(expected !== undefined && { expected }), in: where };
}
