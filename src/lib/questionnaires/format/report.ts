import type { Expression, Extended, Extension } from './fhir.ts';

/** Where in the file: keys and positions from the top. */
export type Path = readonly (string | number)[];

/** Takes down what is wrong, in a sentence for the person who wrote the file. */
export type Report = (path: Path, reason: string) => void;

/** The extensions of one kind, each with its place. */
export function extensionsOf(
  element: Extended,
  url: string,
  path: Path,
): readonly { readonly extension: Extension; readonly path: Path }[] {
  return (element.extension ?? [])
    .map((extension, i) => ({ extension, path: [...path, 'extension', i] }))
    .filter(({ extension }) => extension.url === url);
}

/** The first extension of one kind; null: none. */
export function extensionOf(element: Extended, url: string): Extension | null {
  return element.extension?.find((extension) => extension.url === url) ?? null;
}

/** The number that an extension holds; null: none. */
export function numberOf(element: Extended, url: string): number | null {
  const extension = extensionOf(element, url);
  return extension?.valueDecimal ?? extension?.valueInteger ?? null;
}

/** What is checked of a FHIRPath expression: its grammar; null: nothing is wrong with it. */
export type ExpressionProblem = (expression: string) => string | null;

const KNOWN_VARIABLES: readonly string[] = ['resource', 'questionnaire', 'context', 'ucum', 'sct', 'loinc'];
/** These would give another result another day, or in another place. */
const IMPURE = /\b(now|today|timeOfDay|resolve|memberOf|trace)\s*\(/;

const withoutTexts = (expression: string): string => expression.replace(/'(?:[^'\\]|\\.)*'/g, "''");

/** The texts in an expression, such as the linkIds that it names. */
export function textsIn(expression: string): readonly string[] {
  return [...expression.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, inner = '']) =>
    inner.replace(/\\(.)/g, '$1'),
  );
}

/**
 * Reads an expression, as FHIRPath that gives the same result for the same answers everywhere. `ordinalValue()`, as the
 * published SDC 3 wrote it, becomes `ordinal()`. Null where it cannot be used; then it was reported.
 */
export function readExpression(
  value: Expression | undefined,
  at: { readonly path: Path; readonly variables: readonly string[] },
  check: ExpressionProblem,
  report: Report,
): string | null {
  const path = [...at.path, 'valueExpression'];
  if (value?.expression === undefined) {
    report(at.path, 'Here a valueExpression with an expression is missing.');
    return null;
  }
  if (value.language !== 'text/fhirpath') {
    report([...path, 'language'], 'Only expressions in the language “text/fhirpath” are supported.');
    return null;
  }
  const expression = value.expression.replace(/\bordinalValue\(\s*\)/g, 'ordinal()');
  const code = withoutTexts(expression);
  const impure = IMPURE.exec(code)?.[1];
  const unknown = [...code.matchAll(/%(`[^`]*`|[A-Za-z_][\w-]*)/g)]
    .map(([, name = '']) => name)
    .find((name) => !name.startsWith('`') && ![...KNOWN_VARIABLES, ...at.variables].includes(name));
  const problem =
    check(expression) ??
    (impure === undefined
      ? null
      : `“${impure}()” is not supported: the same answers always have to give the same result.`) ??
    (unknown === undefined ? null : `The expression uses %${unknown}, and there is nothing of that name.`);
  if (problem === null) return expression;
  report([...path, 'expression'], problem);
  return null;
}
