import { parseProgramme } from '#lib/programme/format.ts';
import { isTest } from '#lib/programme/programme.ts';
import { DEFAULT_PROGRAMME, shippedProgrammes } from '#lib/programme/shipped.ts';
import { keepQuestionnaire } from '#lib/questionnaires/copies.ts';
import { shippedQuestionnaires } from '#lib/questionnaires/registry.ts';
import { readParticipation } from '#lib/storage/records/participation.ts';
import { writeProgrammeCopy } from '#lib/storage/records/programme-copy.ts';
import type { App } from './app-context.ts';

/** A slow server is as good as none: it is asked again at the next start. */
const TIMEOUT_MS = 15_000;

async function fetchText(kind: 'programmes' | 'questionnaires', id: string): Promise<string | null> {
  const response = await fetch(`/api/content/${kind}/${id}`, {
    credentials: 'omit',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null);
  return response?.ok === true ? await response.text().catch(() => null) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Fetches the programme of the operator's own and its questionnaires, where the practice has chosen one: when it is not
 * there yet, and at every start, because it may have changed. Without a network all stays as it is.
 */
export async function keepOwnContent({ db, now }: Pick<App, 'db' | 'now'>): Promise<void> {
  const id = (await readParticipation(db))?.programmeId ?? DEFAULT_PROGRAMME;
  if (shippedProgrammes.has(id)) return;
  const text = await fetchText('programmes', id);
  if (text === null) return;
  const read = parseProgramme(parsed(text));
  // Something else answers in the server's place, such as the page of a network that wants a sign-in first.
  if (!read.ok || read.programme.id !== id) return;
  const steps = read.programme.tasks.flatMap((task) => task.steps);
  const own = new Set(
    steps.flatMap((step) =>
      isTest(step) || shippedQuestionnaires.includes(step.questionnaire) ? [] : [step.questionnaire],
    ),
  );
  for (const questionnaire of own) {
    const json = await fetchText('questionnaires', questionnaire);
    if (json === null || !(await keepQuestionnaire(db, questionnaire, json))) return;
  }
  await writeProgrammeCopy(db, { id, text, receivedAtIso: now().toISOString() });
}
