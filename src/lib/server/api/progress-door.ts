import type { IncomingMessage, ServerResponse } from 'node:http';
import { PROGRESS_PATH } from '#lib/progress/wire/participation.ts';
import { isOutage } from '../database/outage.ts';
import { clientAddress } from '../limits/client-address.ts';
import { networkOf } from '../limits/network.ts';
import type { Office } from '../office.ts';
import type { Log } from '../operations/log.ts';
import { errorLineAt } from '../operations/observe.ts';
import { shortNetwork } from '../operations/short-network.ts';
import { answerWith, refused, type Answer } from './answer.ts';
import { RETRY_AFTER_SECONDS } from './outage.ts';
import { answerProgress } from './progress.ts';

/** Answers a request, or leaves it to SvelteKit: false. */
export type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * The reports of tablets, straight from Node's request: SvelteKit takes several times as long for one as all that is done
 * with it (docs/decisions/0020-progress-door.md). The route of the same path does the same where this door is not, in
 * development.
 */
export function progressDoor(
  { desk, settings }: Pick<Office, 'desk' | 'settings'>,
  log: Pick<Log, 'request' | 'error'>,
): Door {
  const place = { method: 'POST', route: PROGRESS_PATH };

  /** Null where nobody waits for it any more. */
  async function answerOf(request: IncomingMessage, address: string): Promise<Answer | null> {
    const incoming = { headers: { get: (name: string) => headerOf(request, name) }, body: request };
    try {
      return await answerProgress(desk, incoming, networkOf(address));
    } catch (error) {
      if (!request.complete) return null;
      log.error(errorLineAt(error, { ...place, status: 500 }));
      return isOutage(error)
        ? refused('unavailable', RETRY_AFTER_SECONDS)
        : answerWith(500, { message: 'Internal error' });
    }
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const begun = performance.now();
    const address = clientAddress(request, settings);
    const answer = await answerOf(request, address);
    if (answer === null) return;
    const { status, headers, text } = answer;
    response.writeHead(status, headers).end(text);
    const seconds = (performance.now() - begun) / 1000;
    log.request({ ...place, status, seconds, network: shortNetwork(address) });
  }

  return (request, response) => {
    if (request.url !== PROGRESS_PATH || request.method !== 'POST') return false;
    void pass(request, response);
    return true;
  };
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name.toLowerCase()];
  return value === undefined ? null : String(value);
}
