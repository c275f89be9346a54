import * as v from 'valibot';
import type { Json } from '#lib/domain/json.ts';
import { readLocatedJson, type FileProblem } from '#lib/domain/located-json.ts';
import type { Questionnaire } from '../model.ts';
import { fhirQuestionnaire, type FhirItem, type FhirQuestionnaire } from './fhir.ts';
import { outlineOf, pagesOf, readItems } from './items.ts';
import { answerOptions } from './options.ts';
import { readAbsent } from './questions.ts';
import { extensionsOf, readExpression, type ExpressionProblem, type Path, type Report } from './report.ts';
import { URLS } from './urls.ts';
import { inAll, readWording } from './wording.ts';

/** No questionnaire is longer; a file that is, is not one. */
const LONGEST_CHARACTERS = 2_000_000;
/** Brackets within brackets. Real questionnaires stay below 30. */
const DEEPEST_JSON = 100;

export type ReadQuestionnaire =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Why a text is not even parsed; null: it may be. */
function tooLarge(text: string): string | null {
  if (text.length > LONGEST_CHARACTERS) return 'The file is too long for a questionnaire.';
  let depth = 0;
  for (const [, open, close] of text.matchAll(/"(?:[^"\\]|\\.)*"|([[{])|([\]}])/g)) {
    depth += (open === undefined ? 0 : 1) - (close === undefined ? 0 : 1);
    if (depth > DEEPEST_JSON) return 'The brackets of the file are nested too deeply.';
  }
  return null;
}

/** Every place of a key that must not be passed over; FHIR says so. */
function modifiers(value: unknown, path: Path, report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'modifierExtension') report(at, 'A modifierExtension is not supported.');
    if (key === 'implicitRules') report(at, 'implicitRules are not supported.');
    modifiers(inner, at, report);
  }
}

/** The questionnaire for FHIRPath: answers written out, their numbers in one place. */
function resourceOf(fhir: FhirQuestionnaire): Questionnaire['resource'] {
  const withOptions = (item: FhirItem): FhirItem => {
    const { answerValueSet: _answerValueSet, ...rest } = item;
    const options =
      item.type === 'choice' ? answerOptions(item, fhir.contained ?? [], [], () => undefined) : null;
    return {
      ...rest,
      ...(options === null ? {} : { answerOption: options }),
      ...(item.item === undefined ? {} : { item: item.item.map(withOptions) }),
    };
  };
  const resource: unknown = { ...fhir, item: fhir.item.map(withOptions) };
  // It was made of JSON, and only keys and lists of it were moved.
  return resource as { readonly [key: string]: Json };
}

function readVariables(
  fhir: FhirQuestionnaire,
  check: ExpressionProblem,
  report: Report,
): Questionnaire['variables'] {
  const variables: { name: string; expression: string }[] = [];
  for (const { extension, path } of extensionsOf(fhir, URLS.variable, [])) {
    const name = extension.valueExpression?.name;
    if (name === undefined) report(path, 'A variable needs a name.');
    const at = { path, variables: variables.map((variable) => variable.name) };
    const expression = readExpression(extension.valueExpression, at, check, report);
    if (name !== undefined && expression !== null) variables.push({ name, expression });
  }
  return variables;
}

function build(
  fhir: FhirQuestionnaire,
  json: string,
  check: ExpressionProblem,
  report: Report,
): Questionnaire {
  const { language, url, version } = fhir;
  const variables = readVariables(fhir, check, report);
  const names = variables.map(({ name }) => name);
  const items = readItems(fhir.item, [], {
    language,
    contained: fhir.contained,
    absent: readAbsent(fhir, [], report),
    variables: names,
    outline: outlineOf(fhir.item, report),
    check,
    report,
  });
  const { pages, scores, closing } = pagesOf(items);
  if (pages.length === 0) report(['item'], 'There is no question that a person could answer.');
  const id = fhir.id ?? url.replace(/[^A-Za-z0-9\-.]+/g, '-').slice(-64);
  return {
    id,
    url,
    version,
    title: readWording(fhir.title, fhir._title, language) ?? inAll(fhir.name ?? id),
    description: readWording(fhir.description, fhir._description, language),
    copyright: readWording(fhir.copyright, fhir._copyright, language),
    items,
    pages,
    scores,
    closing,
    calmPageWhen: extensionsOf(fhir, URLS.calmPageWhen, [])
      .map(({ extension, path }) =>
        readExpression(extension.valueExpression, { path, variables: names }, check, report),
      )
      .filter((expression) => expression !== null),
    variables,
    resource: resourceOf(fhir),
    json,
  };
}

/** What a schema found, in a sentence. */
function sentence(issue: v.BaseIssue<unknown>, path: Path): string {
  if (issue.received !== 'undefined') return issue.message;
  return `“${String(path.at(-1) ?? '')}” is missing.`;
}

/**
 * Reads a FHIR R4 Questionnaire. Other keys of the standard are let through and left alone; what would be wrong to
 * pass over is a problem, with its line and a reason for the operator.
 * @param check the grammar of FHIRPath; `read-questionnaire.ts` hands in the real one
 */
export function readWith(text: string, check: ExpressionProblem): ReadQuestionnaire {
  const reason = tooLarge(text);
  if (reason !== null) return { ok: false, problems: [{ line: 1, path: '', reason }] };
  const located = readLocatedJson(text);
  if (!located.ok) return { ok: false, problems: [located.problem] };
  const { value, lineOf } = located.json;
  const problems: FileProblem[] = [];
  const report: Report = (path, why) =>
    void problems.push({ line: lineOf(path), path: path.join('.'), reason: why });
  const parsed = v.safeParse(fhirQuestionnaire, value);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const path = (issue.path ?? []).map(({ key }) => key as string | number);
      report(path, sentence(issue, path));
    }
    return { ok: false, problems };
  }
  modifiers(value, [], report);
  const questionnaire = build(parsed.output, text, check, report);
  if (problems.length > 0) return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) };
  return { ok: true, questionnaire };
}
