import { isHttpError, isRedirect, type Handle, type RequestEvent } from '@sveltejs/kit';
import { sqlStateOf } from '../database/violation.ts';
import type { ErrorLine, RequestLine } from './log.ts';
import { shortNetwork } from './short-network.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

type Seen = Pick<RequestEvent, 'request' | 'route' | 'getClientAddress'>;

/** A handle that tells of each request once it is answered. Files and pages that were made at the build never come here. */
export function observe(tell: (line: RequestLine) => void): Handle {
  return async ({ event, resolve }) => {
    const begun = performance.now();
    const told = (status: number): void => {
      tell({
        ...placeOf(event),
        status,
        seconds: (performance.now() - begun) / 1000,
        network: networkAt(event),
      });
    };
    try {
      const response = await resolve(event);
      told(response.status);
      return response;
    } catch (error) {
      told(isRedirect(error) || isHttpError(error) ? error.status : 500);
      throw error;
    }
  };
}

/** What of an unexpected error may be noted. */
export function errorLine(error: unknown, event: Seen, status: number): ErrorLine {
  return errorLineAt(error, { ...placeOf(event), status });
}

/** As `errorLine`, where there is no event of SvelteKit. */
export function errorLineAt(
  error: unknown,
  place: Pick<ErrorLine, 'method' | 'route' | 'status'>,
): ErrorLine {
  return {
    ...place,
    kind: error instanceof Error ? error.name : typeof error,
    sqlState: sqlStateOf(error),
    frames: framesOf(error),
  };
}

/** The places in the code. The message stands before them in the same text, and may have lines that look like them. */
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { stack = '', message } = error;
  const places = stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
  return places
    .split('\n')
    .filter((line) => /^ +at .*:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim());
}

/** Of the request only what is of a closed list. */
function placeOf({ request, route }: Seen): Pick<RequestLine, 'method' | 'route'> {
  return {
    method: METHODS.includes(request.method) ? request.method : 'other',
    route: route.id ?? 'none',
  };
}

function networkAt(event: Seen): string {
  try {
    return shortNetwork(event.getClientAddress());
  } catch {
    // ADDRESS_HEADER is set and the proxy has not sent it.
    return 'unknown';
  }
}
