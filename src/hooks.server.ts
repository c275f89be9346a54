import { building, dev } from '$app/environment';
import {
  redirect,
  type Handle,
  type HandleServerError,
  type RequestEvent,
  type ServerInit,
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { outageAnswer } from '#lib/server/api/outage.ts';
import { isOutage } from '#lib/server/database/outage.ts';
import { office } from '#lib/server/office.ts';
import { errorLine, observe } from '#lib/server/operations/observe.ts';
import { countedLog, processLog } from '#lib/server/operations/process-log.ts';
import { applyCookies } from '#lib/server/sign-in/cookies.ts';
import { needsSecondFactor } from '#lib/server/sign-in/signed-in.ts';
import { openAtStart } from '#lib/server/start.ts';

/** Opens the database before the first request. Pages are also prerendered by this code: then nothing is opened. */
export const init: ServerInit = async () => {
  if (building) return;
  const lines = await openAtStart();
  // In production server.mjs prints them, once it listens.
  if (dev) process.stdout.write(`${lines.slice(1).join('\n')}\n`);
};

/** Letters of German and English, regular and bold: fetched beside the styles, so that the first words already have them. */
const LETTERS = /-latin-(?:400|700)-normal\.[^/]*woff2$/;

const fetchEarly: Handle = async ({ event, resolve }) =>
  await resolve(event, {
    preload: ({ type, path }) => type === 'js' || type === 'css' || LETTERS.test(path),
  });

const watch: Handle = async (input) => {
  if (building) return await input.resolve(input.event);
  const { metrics } = await office();
  return await observe((line) => countedLog(metrics).request(line))(input);
};

/** The pages of the portal that open without a session. */
const OPEN_PAGES = [
  '/arzt/anmelden',
  '/arzt/anmelden/code',
  '/arzt/beitreten',
  '/arzt/einrichten',
  '/arzt/passwort',
  '/arzt/passwort/neu',
];
/** The pages that a member reaches who has yet to set up the second factor. */
const SECOND_FACTOR = '/arzt/zweiter-schritt';
const FIRST_PAGES = [SECOND_FACTOR, '/arzt/abmelden', ...OPEN_PAGES];

const guard: Handle = async ({ event, resolve }) => {
  event.locals.member = null;
  event.locals.failure = null;
  if (building) return withFrameRule(await resolve(event));
  const { pathname } = event.url;
  const isPortal = pathname === '/arzt' || pathname.startsWith('/arzt/');
  if (isPortal && !(await admit(event))) return withFrameRule(outageAnswer(pathname, null));

  const response = await resolve(event);
  if (isPortal) response.headers.set('Cache-Control', 'no-store');
  return withFrameRule(failed(event.locals, pathname, response));
};

export const handle: Handle = sequence(watch, guard, fetchEarly);

/** Notes whose session a request to the portal has, or leads where it may go. False: the database cannot say. */
async function admit({ request, url, cookies, locals }: RequestEvent): Promise<boolean> {
  const session = await sessionOf(request.headers);
  if (session === null) return false;
  applyCookies(cookies, session.cookies);
  locals.member = session.member;
  if (session.member === null && !OPEN_PAGES.includes(url.pathname)) redirect(303, '/arzt/anmelden');
  if (session.member !== null && needsSecondFactor(session.member) && !FIRST_PAGES.includes(url.pathname))
    redirect(303, SECOND_FACTOR);
  return true;
}

async function sessionOf(headers: Headers) {
  try {
    return await (await office()).signIn.session(headers);
  } catch (error) {
    if (isOutage(error)) return null;
    throw error;
  }
}

/** The answer with the status of what `handleError` has noted meanwhile. */
function failed({ failure }: App.Locals, path: string, response: Response): Response {
  if (failure === 'outage') return outageAnswer(path, response);
  if (failure === 'unreadableForm')
    return new Response(response.body, { status: 400, headers: response.headers });
  return response;
}

/** Kit's policy for rendered pages, plus what cannot stand in the `meta` of prerendered ones (server.mjs adds it there). */
function withFrameRule(response: Response): Response {
  const policy = response.headers.get('Content-Security-Policy');
  if (policy !== null) response.headers.set('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
  return response;
}

/** Notes where an error happened and of which kind, never its message: a query's message contains what was stored. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status === 404) return { message: 'Not found' };
  if (isOutage(error)) event.locals.failure = 'outage';
  else if (error instanceof TypeError && error.message.includes('FormData')) {
    // What was sent cannot be read as a form: a mistake of who sent it.
    event.locals.failure = 'unreadableForm';
    return { message: 'Bad request' };
  }
  processLog().error(errorLine(error, event, status));
  return { message: 'Internal error' };
};
