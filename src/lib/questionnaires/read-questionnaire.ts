import fhirpath from 'fhirpath';
import { readWith, type ReadQuestionnaire } from './format/read.ts';

/** What is wrong with the grammar of a FHIRPath expression; null: nothing. */
function expressionProblem(expression: string): string | null {
  try {
    fhirpath.parse(expression);
    return null;
  } catch (error) {
    const column = /column: (\d+)/.exec(String(error))?.[1];
    return `The expression is not FHIRPath${column === undefined ? '' : `, from column ${Number(column) + 1} on`}.`;
  }
}

/**
 * Reads a FHIR R4 Questionnaire (format: ADR 0011), its expressions too; or says what is wrong in which line, in plain
 * English. It brings the whole of FHIRPath along, 1 MB: for servers, scripts and workers, never for a page (there:
 * `createQuestionnaireEngine().read`).
 */
export function readQuestionnaire(text: string): ReadQuestionnaire {
  return readWith(text, expressionProblem);
}
