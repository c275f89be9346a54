import { parseProblemReply, PROBLEM_PATH, type ProblemMessage } from '#lib/progress/wire/problem.ts';
import type { Database } from '#lib/storage/database.ts';
import { logSent } from '#lib/storage/records/message.ts';

const TIMEOUT_MS = 15_000;

export interface ReportApp {
  readonly db: Database;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * Sends a report, without any key of the tablet, and logs it as sent. `unreachable`: no network, or a server that has
 * enough of them for now; nothing was noted.
 * @param fetchFrom the browser's fetch
 */
export async function sendReport(
  { db, now, newId }: ReportApp,
  fetchFrom: typeof fetch,
  report: ProblemMessage,
): Promise<'noted' | 'unreachable'> {
  const body = JSON.stringify(report);
  const response = await fetchFrom(PROBLEM_PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    credentials: 'omit',
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null);
  const parsed = parseProblemReply(response === null ? null : await response.json().catch(() => null));
  if (!parsed.ok) return 'unreachable';
  const answer = parsed.value.outcome === 'noted' ? 'accepted' : 'refused';
  const sentAtIso = now().toISOString();
  await logSent(db, { id: newId(), kind: 'problem', body, createdAtIso: sentAtIso, sentAtIso, answer });
  return answer === 'accepted' ? 'noted' : 'unreachable';
}
