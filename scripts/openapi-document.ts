/** The description of the interface in OpenAPI 3.1, made of the schemas that read the messages. Pure. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { MESSAGE_ID_HEADER } from '../src/lib/progress/wire/parser.ts';
import { REFUSAL_STATUS, type Refusal } from '../src/lib/server/api/answer.ts';
import { API_ROUTES, NotReady, READY_PATH, type ApiRoute } from './openapi-routes.ts';

type Json = Readonly<Record<string, unknown>>;

const DESCRIPTION = [
  'Every object is closed: an unknown field is refused, and so is one too few.',
  'Beyond what a schema can say the server checks that days and moments exist and are written in the one way (UTC, to the millisecond), that activation codes, health-insurance numbers and ciphertext are sound, that addresses of push services are https, that moments ascend, and that whoever stops reminders leaves none.',
  'What was expected is answered with status 200, a refusal of the wire too; what was not looked at, with a status of its own and the name of what was wrong, never its value.',
  'A request of a form’s content type (text/plain too) must name the server’s own Origin. Bodies above 9 MB (BODY_SIZE_LIMIT) are refused before they are read.',
].join('\n\n');

const NOT_KEPT: Json = { 'Cache-Control': { schema: { type: 'string', const: 'no-store' } } };
const RETRY_AFTER: Json = {
  'Retry-After': {
    description: 'Seconds until it is worth while to ask again.',
    schema: { type: 'integer', minimum: 1 },
  },
};
const UUID = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

const WORDS: Readonly<Record<number, string>> = {
  400: 'The request is wrong.',
  401: 'No key that could be one.',
  413: 'The body is longer than it may be.',
  415: 'The body is not application/json.',
  429: 'Too many tries of a network; counted are those alone that nobody knows.',
  503: 'The database cannot be used now.',
};

/** Checks in code have no counterpart in a schema; anything else without one throws, to be looked at. */
export function schemaOf(schema: GenericSchema): Json {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    ignoreActions: ['check'],
  });
  return rest;
}

function inJson(schema: Json): Json {
  return { 'application/json': { schema } };
}

function refusalAnswers(refusals: readonly Refusal[]): Json {
  const statuses = [...new Set(refusals.map((why) => REFUSAL_STATUS[why]))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const whys = refusals.filter((why) => REFUSAL_STATUS[why] === status).sort();
      const mayWait = status === 429 || status === 503;
      return [
        String(status),
        {
          description: WORDS[status],
          headers: { ...NOT_KEPT, ...(mayWait && RETRY_AFTER) },
          content: inJson({
            type: 'object',
            properties: { error: { enum: whys } },
            required: ['error'],
            additionalProperties: false,
          }),
        },
      ];
    }),
  );
}

function answersOf({ path, reply, refusals }: ApiRoute): Json {
  if (reply === null)
    return {
      200: { description: 'The file.', content: { 'application/json': {} } },
      404: { description: 'There is none.' },
    };
  const found = { description: 'The answer.', headers: NOT_KEPT, content: inJson(schemaOf(reply)) };
  if (path !== READY_PATH) return { 200: found, ...refusalAnswers(refusals) };
  const notReady = { description: WORDS[503], headers: NOT_KEPT, content: inJson(schemaOf(NotReady)) };
  return { 200: found, 503: notReady };
}

function bodyOf({ message, maxBytes }: ApiRoute): Json {
  if (message === null) return {};
  const content =
    message === 'token'
      ? { 'text/plain': { schema: { type: 'string', maxLength: maxBytes } } }
      : inJson(schemaOf(message));
  return { requestBody: { description: `At most ${maxBytes} bytes.`, required: true, content } };
}

function parametersOf({ path, messageId }: ApiRoute): readonly Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  if (messageId === null) return inPath;
  const header = {
    name: MESSAGE_ID_HEADER,
    in: 'header',
    required: messageId === 'required',
    description: 'UUID of the message; makes sending twice harmless.',
    schema: { type: 'string', pattern: UUID },
  };
  return [...inPath, header];
}

function operationOf(route: ApiRoute): Json {
  const parameters = parametersOf(route);
  return {
    operationId: route.path
      .slice('/api/'.length)
      .split(/\W+/)
      .filter(Boolean)
      .map((word, i) => (i === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
      .join(''),
    summary: route.summary,
    security: route.bearer === null ? [] : [{ [route.bearer]: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(route),
    responses: answersOf(route),
  };
}

/** The whole description. The same table and schemas give the same document. */
export function openApiDocument(version: string): Json {
  const bearer = (description: string): Json => ({ type: 'http', scheme: 'bearer', description });
  return {
    openapi: '3.1.0',
    info: { title: 'Merkzeit', version, description: DESCRIPTION },
    servers: [{ url: '/', description: 'Where the app itself comes from.' }],
    paths: Object.fromEntries(
      API_ROUTES.map((route) => [route.path, { [route.method]: operationOf(route) }]),
    ),
    components: {
      securitySchemes: {
        device: bearer('Device key: 32 random bytes made on the tablet, base64url without padding.'),
        session: bearer('Session of /api/account/sign-in: 32 bytes, base64url without padding.'),
      },
    },
  };
}
