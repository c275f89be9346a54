import type { ScoreMeaning, ScoreRule } from '../model.ts';
import type { Extension, FhirItem } from './fhir.ts';
import { readCondition, type Surroundings } from './conditions.ts';
import {
  extensionOf,
  extensionsOf,
  numberOf,
  readExpression,
  textsIn,
  type Path,
  type Report,
} from './report.ts';
import { URLS } from './urls.ts';
import { inAll, readWording } from './wording.ts';

const partOf = (extension: Extension, url: string): Extension | undefined =>
  extension.extension?.find((part) => part.url === url);

function readMeaning(
  extension: Extension,
  path: Path,
  language: string | undefined,
  report: Report,
): ScoreMeaning | null {
  const [low, high] = ['low', 'high'].map((url) => {
    const part = partOf(extension, url);
    return part?.valueDecimal ?? part?.valueInteger;
  });
  const words = partOf(extension, 'text');
  const text = readWording(words?.valueString, words?._valueString, language);
  const source = partOf(extension, 'source')?.valueString;
  if (low === undefined || high === undefined || text === null || source === undefined) {
    report(path, 'The meaning of a score needs low, high, text and source.');
    return null;
  }
  if (low > high) report(path, 'The meaning of a score ends before it begins.');
  return { low, high, text, source };
}

/** The questions that a rule names: one by one, by their group, or by another score. None named: all. */
function namedBy(expression: string, { outline, scores }: Surroundings): readonly string[] {
  const texts = new Set(textsIn(expression));
  const named = new Set([
    ...texts,
    ...scores.filter(({ linkId }) => texts.has(linkId)).flatMap((score) => score.restsOn),
    // A group on the way to a question that is named itself adds nothing.
    ...[...outline.groups]
      .filter(([group, inside]) => texts.has(group) && !inside.some((linkId) => texts.has(linkId)))
      .flatMap(([, inside]) => inside),
  ]);
  const found = outline.questions.filter((linkId) => named.has(linkId));
  return found.length > 0 ? found : outline.questions;
}

/** The questions that a score rests on: as it says itself, else as its rule names them. */
function restsOn(item: FhirItem, expression: string, path: Path, around: Surroundings): readonly string[] {
  const told = extensionsOf(item, URLS.scoreItems, path);
  for (const { extension, path: at } of told) {
    const linkId = extension.valueString ?? '';
    if (!around.outline.questions.includes(linkId)) around.report(at, `There is no question “${linkId}”.`);
  }
  return told.length > 0
    ? told.map(({ extension }) => extension.valueString ?? '')
    : namedBy(expression, around);
}

/** Reads a score: an item with a calculatedExpression. Null where it cannot be used; then it was reported. */
export function readScore(item: FhirItem, path: Path, around: Surroundings): ScoreRule | null {
  const { report, language } = around;
  const [calculated, second] = extensionsOf(item, URLS.calculated, path);
  if (second !== undefined) report(second.path, 'Only one calculatedExpression is supported.');
  if (calculated === undefined) return null;
  if (item.type !== 'integer' && item.type !== 'decimal') {
    report([...path, 'type'], `A calculated item is “integer” or “decimal”, not “${item.type}”.`);
    return null;
  }
  const at = { path: calculated.path, variables: around.variables };
  const expression = readExpression(calculated.extension.valueExpression, at, around.check, report);
  if (expression === null) return null;
  const [min, max] = [numberOf(item, URLS.minValue), numberOf(item, URLS.maxValue)];
  if (min !== null && max !== null && min > max) report(path, 'minValue is above maxValue.');
  const higherIs = extensionOf(item, URLS.scoreHigherIs)?.valueCode;
  return {
    kind: 'score',
    linkId: item.linkId,
    text: readWording(item.text, item._text, language) ?? inAll(item.linkId),
    condition: readCondition(item, path, around),
    type: item.type,
    expression,
    min,
    max,
    higherIs: higherIs === 'better' || higherIs === 'worse' ? higherIs : null,
    restsOn: restsOn(item, expression, path, around),
    minimumAnswers: extensionOf(item, URLS.scoreMinimumAnswers)?.valueInteger ?? null,
    meanings: extensionsOf(item, URLS.scoreMeaning, path)
      .map(({ extension, path: where }) => readMeaning(extension, where, language, report))
      .filter((meaning) => meaning !== null),
  };
}
