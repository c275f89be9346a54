import { paradigmById } from '#lib/paradigms/registry.ts';
import { isTest, type Step } from '#lib/programme/programme.ts';
import { questionnaireById } from '#lib/questionnaires/registry.ts';
import { minutesFor, questionsAtLeast } from '#lib/questionnaires/length.ts';

/** For a questionnaire of the operator's own, of which only the device's copy is known. */
const UNKNOWN_MINUTES = 3;

/** How long steps usually take together, whole minutes from 1. */
export function minutesOf(steps: readonly Step[]): number {
  const each = steps.map((step) => {
    if (isTest(step)) return paradigmById(step.paradigm).minutes;
    const questionnaire = questionnaireById(step.questionnaire);
    return questionnaire === null ? UNKNOWN_MINUTES : minutesFor(questionsAtLeast(questionnaire).count);
  });
  return Math.max(1, Math.round(each.reduce((sum, minutes) => sum + minutes, 0)));
}
