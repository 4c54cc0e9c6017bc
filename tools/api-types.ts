// Types of the API for the screens, from its description (docs/decisions/0002). Knows the part of JSON Schema that TypeBox writes.
import type { OpenApi, Operation } from '../kernel/openapi.ts';

type Schema = Record<string, unknown>;
const indentOf = (depth: number): string => '  '.repeat(depth);
const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

function typeOf(schema: Schema, depth: number): string {
  if (typeof schema['$ref'] === 'string') return 'unknown';
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => JSON.stringify(value)).join(' | ');
  const choices = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (choices)
    return joined(
      choices.map((choice) => typeOf(choice, depth)),
      ' | ',
    );
  if (Array.isArray(schema['allOf']))
    return joined(
      (schema['allOf'] as Schema[]).map((part) => typeOf(part, depth)),
      ' & ',
    );
  const type = schema['type'];
  if (Array.isArray(type))
    return joined(
      type.map((each) => typeOf({ ...schema, type: each }, depth)),
      ' | ',
    );
  if (type === 'array') return arrayOf(schema, depth);
  if (type === 'object') return objectOf(schema, depth);
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' || type === 'boolean' || type === 'null') return type;
  return 'unknown';
}

const joined = (types: string[], sign: string): string =>
  [...new Set(types)].map((type) => (/[|&]/.test(type) && !/^[{]/.test(type) && sign === ' & ' ? `(${type})` : type)).join(sign);

function arrayOf(schema: Schema, depth: number): string {
  const items = schema['items'];
  if (Array.isArray(items)) return `[${items.map((item) => typeOf(item as Schema, depth)).join(', ')}]`;
  const inner = items ? typeOf(items as Schema, depth) : 'unknown';
  return /^[\w"]+$/.test(inner) ? `${inner}[]` : `(${inner})[]`;
}

function objectOf(schema: Schema, depth: number): string {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const required = new Set((schema['required'] ?? []) as string[]);
  const lines = properties.map(([name, property]) => {
    const about = property['description'] ? `${indentOf(depth + 1)}/** ${String(property['description']).replaceAll('*/', '')} */\n` : '';
    return `${about}${indentOf(depth + 1)}${keyOf(name)}${required.has(name) ? '' : '?'}: ${typeOf(property, depth + 1)};\n`;
  });
  const pattern = schema['patternProperties'] as Record<string, Schema> | undefined;
  const open = schema['additionalProperties'];
  if (pattern) lines.push(`${indentOf(depth + 1)}[key: string]: ${typeOf(Object.values(pattern)[0]!, depth + 1)};\n`);
  else if (open === true || (properties.length === 0 && open === undefined)) lines.push(`${indentOf(depth + 1)}[key: string]: unknown;\n`);
  else if (open && typeof open === 'object') lines.push(`${indentOf(depth + 1)}[key: string]: ${typeOf(open as Schema, depth + 1)};\n`);
  return lines.length === 0 ? 'Record<string, never>' : `{\n${lines.join('')}${indentOf(depth)}}`;
}

const parametersOf = (operation: Operation, place: 'path' | 'query'): string => {
  const found = (operation.parameters ?? []).filter((parameter) => parameter.in === place);
  if (found.length === 0) return 'undefined';
  // a value that is filled in when it is not given may be left out
  return `{ ${found.map(({ name, required, schema }) => `${keyOf(name)}${required && !('default' in schema) ? '' : '?'}: ${typeOf(schema, 2)}`).join('; ')} }`;
};

const contentOf = (content: Record<string, { schema: Schema }> | undefined): string => {
  const json = content?.['application/json']?.schema;
  return json ? typeOf(json, 2) : 'undefined';
};

export function apiTypes(document: OpenApi): string {
  const lines: string[] = [];
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const good = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
      lines.push(
        `  /** ${[operation.summary, `access ${String(operation['x-access'])}`].filter(Boolean).join('; ')} */\n  '${method.toUpperCase()} ${path.replace('/api/v1', '')}': {\n` +
          `    path: ${parametersOf(operation, 'path')};\n    query: ${parametersOf(operation, 'query')};\n    body: ${contentOf(operation.requestBody?.content)};\n    answer: ${contentOf(good?.[1].content)};\n  };\n`,
      );
    }
  }
  return `// Written by \`npm run openapi\` from the routes. Do not edit.

export type Api = {
${lines.join('')}};
`;
}
