import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import type { Questionnaire } from '../model.ts';
import type { QuestionnaireResponse } from './response.ts';

type Compiled = (resource: object, variables: Readonly<Record<string, unknown>>) => unknown;

/** Parsing costs a hundred times what evaluating does. */
const compiled = new Map<string, Compiled>();

function compile(expression: string): Compiled {
  const known = compiled.get(expression);
  if (known !== undefined) return known;
  // FHIRPath of one line: without the asynchronous functions it answers at once.
  const made: Compiled = fhirpath.compile(expression, r4, { async: false });
  compiled.set(expression, made);
  return made;
}

/** What an expression gives: a list, as always in FHIRPath; or that it broke. */
export type Evaluated = { readonly ok: true; readonly values: readonly unknown[] } | { readonly ok: false };

/** Evaluates expressions over one response. */
export interface Evaluator {
  (expression: string): Evaluated;
}

function evaluate(
  expression: string,
  resource: QuestionnaireResponse,
  variables: Readonly<Record<string, unknown>>,
): Evaluated {
  try {
    const values = compile(expression)(resource, variables);
    return Array.isArray(values) ? { ok: true, values } : { ok: false };
  } catch {
    // Whatever a foreign expression stumbles over is the expression's fault: the score says so.
    return { ok: false };
  }
}

/** An evaluator over a response, with the variables of its questionnaire. */
export function createEvaluator(
  { resource, variables }: Pick<Questionnaire, 'resource' | 'variables'>,
  response: QuestionnaireResponse,
): Evaluator {
  // FHIRPath notes types in the objects that it walks through.
  const own = structuredClone(response);
  const known: Record<string, unknown> = { resource: own, questionnaire: structuredClone(resource) };
  for (const { name, expression } of variables) {
    const result = evaluate(expression, own, known);
    known[name] = result.ok ? result.values : [];
  }
  return (expression) => evaluate(expression, own, known);
}
