/** Values made of the schemas of the messages: sound ones, and what is done to them so that they no longer are. */
import fc from 'fast-check';

export type Schema = Readonly<Record<string, unknown>>;

/** What a schema cannot say of a value, by the name of its field: then most messages are sound. */
export type Sound = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const WORDS = [
  '',
  ' ',
  '\u0000',
  '\uFEFF',
  '\u202Eabc',
  'e\u0301',
  '\u{1F9E0}',
  '\uD800',
  'İ',
  'ß',
  '𝒳',
  "'; --",
  '$1',
  '\\',
  '%00',
  '../..',
];
export const oddText = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const oddNumber = fc.constantFrom(-1, 0.5, -0, 1e21, 1e308, 2 ** 53, 2 ** 31, Number.MIN_VALUE);

/** Of any other type than what was there. */
const anything = fc.oneof(
  oddText,
  oddNumber,
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.array(oddNumber, { maxLength: 4 }),
);

const part = (schema: Schema, name: string): Schema => (schema[name] ?? {}) as Schema;
const list = (schema: Schema, name: string): readonly Schema[] => (schema[name] ?? []) as readonly Schema[];

/** A value that the schema takes. Throws a TypeError for a keyword that it does not know. */
export function valueOf(schema: Schema, sound: Sound, name = ''): fc.Arbitrary<unknown> {
  const known = sound[name];
  if ('anyOf' in schema) return fc.oneof(...list(schema, 'anyOf').map((one) => valueOf(one, sound, name)));
  if ('oneOf' in schema) return fc.oneof(...list(schema, 'oneOf').map((one) => valueOf(one, sound, name)));
  if ('const' in schema) return fc.constant(schema['const']);
  if ('enum' in schema) return fc.constantFrom(...list(schema, 'enum'));
  switch (schema['type']) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(part(schema, 'properties')).map(([key, inner]) => [
            key,
            valueOf(inner as Schema, sound, key),
          ]),
        ),
        { noNullPrototype: true },
      );
    case 'array':
      return fc.array(valueOf(part(schema, 'items'), sound, name), { maxLength: 5 });
    case 'string':
      return known ?? stringOf(schema);
    case 'integer':
    case 'number':
      return fc.integer({ min: Number(schema['minimum'] ?? 0), max: Number(schema['maximum'] ?? 1e9) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new TypeError(`No values are known for ${JSON.stringify(schema)}`);
  }
}

function stringOf(schema: Schema): fc.Arbitrary<string> {
  const { pattern, format, minLength, maxLength } = schema as Record<string, string | number | undefined>;
  if (format === 'email') return fc.integer({ min: 0, max: 1e6 }).map((n) => `person${n}@example.org`);
  if (format === 'date')
    return fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
  // A ciphertext is long: some of it is enough here, all of it comes with the huge ones.
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' });
  return fc.string({ minLength: Number(minLength ?? 0), maxLength: Math.min(200, Number(maxLength ?? 40)) });
}

/** How deep a value is that no reader should go down. */
const DEPTH = 2_000;

/**
 * Sound JSON as JSON that is almost right: an unknown field that carries `marker`, a field of another type, none, twice,
 * huge, deep, or with names that mean something to JavaScript.
 */
export function spoil(sound: fc.Arbitrary<unknown>, marker: string): fc.Arbitrary<string> {
  return fc
    .tuple(sound, fc.nat({ max: 9 }), fc.nat(), anything, oddText)
    .map(([value, how, at, other, text]) => {
      const object = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
      const names = Object.keys(object);
      const name = names[at % Math.max(1, names.length)] ?? 'name';
      const inside = JSON.stringify(object).slice(1, -1);
      const more = (field: string): string => `{${inside}${inside === '' ? '' : ','}${field}}`;
      switch (how) {
        case 0:
          return more(`"${marker}":${JSON.stringify(marker)}`);
        case 1:
          return JSON.stringify({ ...object, [name]: other });
        case 2:
          return JSON.stringify({ ...object, [name]: undefined });
        case 3:
          return more(`"__proto__":{"${marker}":"${marker}"}`);
        case 4:
          return more(`"constructor":{"prototype":{"${marker}":true}}`);
        case 5:
          return more(`"extra":${'['.repeat(DEPTH)}${JSON.stringify(marker)}${']'.repeat(DEPTH)}`);
        case 6:
          return JSON.stringify({ ...object, [name]: 'A'.repeat(1 + (at % 6000)) });
        case 7:
          return JSON.stringify({ ...object, [name]: text });
        case 8:
          return more(`${JSON.stringify(name)}:${JSON.stringify({ [marker]: marker })}`);
        default:
          return JSON.stringify({ ...object, [name]: { ...object, [text]: marker } });
      }
    });
}
