/** Requests to every route of the server, as bytes: sound, almost sound, and nonsense. */
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { schemaOf } from '../../../scripts/openapi-document.ts';
import { API_ROUTES, type ApiRoute } from '../../../scripts/openapi-routes.ts';
import { ADDRESS_HEADER } from './line.ts';
import { oddText, spoil, valueOf, type Sound } from './fuzz-values.ts';

export interface FuzzCase {
  /** All of a request, head and body. */
  readonly bytes: Buffer;
  /** Whose answer must be one of those that are described; null: any but an error of the server. */
  readonly route: ApiRoute | null;
}

/** What the requests may know of the server. */
export interface FuzzWorld {
  readonly origin: string;
  readonly deviceKeys: readonly string[];
  readonly codes: readonly string[];
  readonly kvnrs: readonly string[];
  readonly cookie: string;
  /** A text that is planted in what no message has. */
  readonly marker: string;
}

type Headers = Readonly<Record<string, string>>;

const uuid = fc.uuid();
/** So far ahead that nothing is sent while the bench runs. */
const moment = fc
  .date({ min: new Date('2027-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const address = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => ['10', ...parts].join('.'));

/** Characters that a header may have; others would end it. */
const headerText = oddText.map((text) => text.replaceAll(/[^\x20-\x7E]/g, '?'));

function requestOf(method: string, path: string, headers: Headers, body: string | Buffer): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const lines = Object.entries({ Host: 'localhost', ...headers, 'Content-Length': String(bytes.length) })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines}\r\n`, 'latin1'), bytes]);
}

function soundOf(world: FuzzWorld): Sound {
  const endpoint = fc.constantFrom(
    'https://fcm.googleapis.com/fcm/send/x',
    'http://localhost/',
    'https://127.0.0.1:1/',
  );
  return {
    kvnr: fc.constantFrom(...world.kvnrs),
    code: fc.constantFrom(...world.codes, '0000000000000000'),
    at: moment,
    moments: moment,
    endpoint,
  };
}

/** A message to a route of the interface, mostly with a key that is known. */
function toApi(route: ApiRoute, world: FuzzWorld): fc.Arbitrary<FuzzCase> {
  const { message } = route;
  const value =
    message === null || message === 'token' ? fc.constant({}) : valueOf(schemaOf(message), soundOf(world));
  const token = fc.oneof(fc.stringMatching(/^[\w-]{80}$/), oddText, fc.string({ maxLength: 300 }));
  const body =
    message === 'token'
      ? token
      : fc.oneof(
          { weight: 3, arbitrary: value.map((one) => JSON.stringify(one)) },
          { weight: 6, arbitrary: spoil(value, world.marker) },
          { weight: 1, arbitrary: oddText },
        );
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...world.deviceKeys).map((text) => `Bearer ${text}`) },
    { weight: 2, arbitrary: fc.stringMatching(/^Bearer [\w-]{43}$/) },
    { weight: 1, arbitrary: headerText },
  );
  const id = fc.oneof({ weight: 9, arbitrary: uuid }, { weight: 1, arbitrary: headerText });
  const type = fc.oneof(
    { weight: 14, arbitrary: fc.constant(message === 'token' ? 'text/plain' : 'application/json') },
    { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/json; charset=x', '') },
  );
  const path = route.path.replaceAll(/\{\w+\}/g, 'programmes');
  return fc.tuple(body, key, id, type, address).map(([text, authorization, messageId, contentType, from]) => {
    const headers = {
      [ADDRESS_HEADER]: from,
      Origin: world.origin,
      Authorization: authorization,
      'Idempotency-Key': messageId,
      'Content-Type': contentType,
    };
    return {
      bytes: requestOf(route.method.toUpperCase(), path, headers, route.method === 'get' ? '' : text),
      route,
    };
  });
}

const FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['/arzt/anmelden', ['email', 'password']],
  ['/arzt/anmelden/code', ['code', 'trust']],
  ['/arzt/beitreten?/open', ['link']],
  ['/arzt/beitreten?/accept', ['link', 'password']],
  ['/arzt/einrichten', ['link', 'practiceName', 'email', 'password']],
  ['/arzt/passwort', ['email']],
  ['/arzt/passwort/neu', ['link', 'password']],
  ['/arzt/zweiter-schritt?/begin', ['password']],
  ['/arzt/zweiter-schritt?/confirm', ['code', 'uri', 'spare']],
  ['/arzt/zweiter-schritt?/renew', ['password']],
  ['/arzt/mitglieder?/invite', ['email', 'role']],
  ['/arzt/mitglieder?/withdraw', ['id']],
  ['/arzt/mitglieder?/role', ['id', 'role']],
  ['/arzt/mitglieder?/remove', ['id']],
  ['/arzt/mitglieder?/reset', ['id']],
  ['/arzt/codes?/create', ['programme', 'count']],
  ['/arzt/codes?/withdraw', ['id']],
  ['/arzt?/search', ['kvnr']],
  ['/arzt?/nothing', ['kvnr']],
];

/** A form or a page of the portal, by somebody who is signed in or not. */
function toPortal(world: FuzzWorld): fc.Arbitrary<FuzzCase> {
  const field = fc.oneof(
    oddText,
    uuid,
    fc.constantFrom(...world.kvnrs),
    fc.constant('a@example.org'),
    fc.constant('demo'),
  );
  const cookie = fc.oneof(
    { weight: 3, arbitrary: fc.constant(world.cookie) },
    { weight: 1, arbitrary: headerText },
  );
  const form = fc
    .tuple(
      fc.constantFrom(...FORMS),
      fc.array(field, { minLength: 4, maxLength: 4 }),
      cookie,
      address,
      fc.nat(9),
    )
    .map(([[path, names], values, session, from, how]) => {
      const typed: [string, string][] = names.map((name, i) => [name, values[i]?.toWellFormed() ?? '']);
      typed.push([world.marker, world.marker]);
      const isBroken = how === 0;
      const headers = {
        [ADDRESS_HEADER]: from,
        Origin: how === 1 ? 'https://elsewhere.example' : world.origin,
        Cookie: session,
        'Content-Type': isBroken ? 'multipart/form-data; boundary=x' : 'application/x-www-form-urlencoded',
        Accept: how % 2 === 0 ? 'text/html' : 'application/json',
      };
      const body = isBroken ? `--x\r\n${values.join('')}` : new URLSearchParams(typed).toString();
      return { bytes: requestOf('POST', path, headers, body), route: null };
    });
  const page = fc
    .tuple(
      fc.constantFrom(
        '/arzt',
        '/arzt/codes',
        '/arzt/mitglieder',
        '/arzt/protokoll',
        '/arzt/rueckrufe',
        '/arzt/passwort/neu',
        '/arzt/code/',
        '/arzt/codes/',
        '/arzt/teilnahme/',
        '/arzt/liste.csv',
        '/arzt/__data.json',
        '/arzt/',
      ),
      field,
      cookie,
      address,
    )
    .map(([path, text, session, from]) => {
      const tail = encodeURIComponent(text.toWellFormed());
      const whole = path.endsWith('/')
        ? `${path}${tail}`
        : `${path}?stand=${tail}&seite=${tail}&nach=${tail}`;
      return {
        bytes: requestOf('GET', whole, { [ADDRESS_HEADER]: from, Cookie: session, Accept: 'text/html' }, ''),
        route: null,
      };
    });
  return fc.oneof(form, page);
}

/** Paths, methods, headers and bytes that mean nothing. */
function nonsense(world: FuzzWorld): fc.Arbitrary<FuzzCase> {
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'BREW');
  const path = fc.oneof(
    fc.webPath(),
    oddText.map((text) => `/${encodeURIComponent(text.toWellFormed())}`),
    fc.constantFrom(
      '/api',
      '/api/',
      '/api/../arzt',
      '/%',
      '/%00',
      '//',
      '/api/content/x/__proto__',
      '/api/content/programmes/%2e%2e',
    ),
    fc.constantFrom(...API_ROUTES.map((route) => route.path.replaceAll(/[{}]/g, ''))),
  );
  const request = fc
    .tuple(method, path, headerText, fc.uint8Array({ maxLength: 400 }), address)
    .map(([verb, where, text, body, from]) => {
      const headers = {
        [ADDRESS_HEADER]: from,
        'Content-Type': text,
        'X-Anything': text,
        Origin: world.origin,
      };
      return { bytes: requestOf(verb, where === '' ? '/' : where, headers, Buffer.from(body)), route: null };
    });
  const bytes = fc
    .uint8Array({ minLength: 1, maxLength: 200 })
    // No method begins so: the server need not wait for the rest.
    .map((body) => ({ bytes: Buffer.concat([Buffer.from([0xff]), Buffer.from(body)]), route: null }));
  return fc.oneof({ weight: 9, arbitrary: request }, { weight: 1, arbitrary: bytes });
}

/** All of them: of ten about eight are messages of the interface. */
export function fuzzCases(world: FuzzWorld): fc.Arbitrary<FuzzCase> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.oneof(...API_ROUTES.map((route) => toApi(route, world))) },
    { weight: 1, arbitrary: toPortal(world) },
    { weight: 1, arbitrary: nonsense(world) },
  );
}

/** One sound message to each route of the interface, from a device that is known; and pages of the portal. */
export function soundCases(world: FuzzWorld): readonly fc.Arbitrary<FuzzCase>[] {
  const headers = { [ADDRESS_HEADER]: '192.0.2.1', Origin: world.origin };
  const messages = API_ROUTES.map((route, n) => {
    const { message, method } = route;
    const value =
      message === null || message === 'token'
        ? fc.constant({})
        : valueOf(schemaOf(message), soundOf(world)).filter((one) => safeParse(message, one).success);
    return fc.tuple(value, uuid).map(([body, messageId]) => {
      const all = {
        ...headers,
        Authorization: `Bearer ${world.deviceKeys[n % world.deviceKeys.length] ?? ''}`,
        'Idempotency-Key': messageId,
        'Content-Type': 'application/json',
      };
      const path = route.path.replaceAll(/\{\w+\}/g, 'programmes');
      const text = method === 'get' ? '' : JSON.stringify(body);
      return { bytes: requestOf(method.toUpperCase(), path, all, text), route };
    });
  });
  const session = { ...headers, Cookie: world.cookie, Accept: 'text/html' };
  const pages = ['/arzt', '/arzt/codes', '/arzt/liste.csv', '/arzt/anmelden'].map((path) =>
    fc.constant({ bytes: requestOf('GET', path, session, ''), route: null }),
  );
  const form = { ...session, 'Content-Type': 'application/x-www-form-urlencoded' };
  const signIn = requestOf(
    'POST',
    '/arzt/anmelden',
    form,
    'email=a%40example.org&password=Birne-Schlitten-1',
  );
  return [...messages, ...pages, fc.constant({ bytes: signIn, route: null })];
}
