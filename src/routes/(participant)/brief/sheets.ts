import { questionnaireKey, type AnswerSheet } from '#lib/domain/answer-sheet.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { AnsweredQuestionnaire } from '#lib/findings/questionnaires.ts';
import { createQuestionnaireEngine } from '#lib/questionnaires/client.ts';
import type { Look } from '#lib/questionnaires/look.ts';
import type { Questionnaire } from '#lib/questionnaires/model.ts';
import type { Database } from '#lib/storage/database.ts';
import { readQuestionnaireCopies } from '#lib/storage/records/questionnaire-copy.ts';
import type { WorkerFailure } from '#lib/workers/worker-line.ts';

/** What is said of a sheet whose rules come to no end: every score is named, and has no value. */
function withoutValues({ pages, scores }: Questionnaire): Look {
  return {
    enabled: pages.map(({ question }) => question.linkId),
    shown: [],
    answered: 0,
    scores: scores.map(({ linkId, text, min, max, higherIs, expression, restsOn }) => ({
      ...{ linkId, name: text, min, max, higherIs, rule: expression, meanings: [] },
      ...{ value: null, answered: 0, of: restsOn.length, reason: 'rule-failed' },
    })),
    isCalmPageDue: false,
  };
}

/** Every sheet that was handed in, with what its questionnaire makes of it, in the words in which it was answered. */
export async function lookAtSheets(
  db: Database,
  sheets: readonly AnswerSheet[],
): Promise<Outcome<readonly AnsweredQuestionnaire[], WorkerFailure>> {
  const copies = await readQuestionnaireCopies(db);
  const engine = createQuestionnaireEngine();
  const answered: AnsweredQuestionnaire[] = [];
  try {
    for (const sheet of sheets) {
      const copy = copies.find(({ key }) => key === questionnaireKey(sheet));
      if (sheet.completedAtIso === null || copy === undefined) continue;
      const read = await engine.read(copy.json);
      if (!read.ok) return read;
      if (!read.value.ok) continue;
      const { questionnaire } = read.value;
      const looked = await engine.look(questionnaire, sheet);
      if (!looked.ok && looked.reason === 'worker-died') return looked;
      answered.push({
        questionnaire,
        sheet,
        look: looked.ok ? looked.value : withoutValues(questionnaire),
      });
    }
  } finally {
    engine.close();
  }
  return { ok: true, value: answered };
}
