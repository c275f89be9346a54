import type { Display, Group, Item, Question, QuestionPage, ScoreRule } from '../model.ts';
import { readCondition, type Outline, type Surroundings } from './conditions.ts';
import type { FhirItem } from './fhir.ts';
import { readQuestion } from './questions.ts';
import { extensionOf, type Path, type Report } from './report.ts';
import { readScore } from './scores.ts';
import { URLS } from './urls.ts';
import { readWording } from './wording.ts';

/** Deeper than this is a mistake. */
const DEEPEST = 8;

const isCalculated = (item: FhirItem): boolean => extensionOf(item, URLS.calculated) !== null;
const isQuestion = (item: FhirItem): boolean =>
  !isCalculated(item) && item.type !== 'group' && item.type !== 'display';

/** What can be answered, in its order; reports linkIds that stand there twice. */
export function outlineOf(items: readonly FhirItem[], report: Report): Outline {
  const questions: string[] = [];
  const groups = new Map<string, string[]>();
  const seen = new Set<string>();
  const walk = (inside: readonly FhirItem[], path: Path, around: readonly string[]): void => {
    for (const [i, item] of inside.entries()) {
      const at = [...path, 'item', i];
      if (seen.has(item.linkId)) report([...at, 'linkId'], `The linkId “${item.linkId}” is there twice.`);
      seen.add(item.linkId);
      if (isQuestion(item)) {
        questions.push(item.linkId);
        for (const group of around) groups.get(group)?.push(item.linkId);
      }
      if (item.type === 'group') groups.set(item.linkId, []);
      if (around.length > DEEPEST) report(at, 'This is nested too deeply.');
      else walk(item.item ?? [], at, item.type === 'group' ? [...around, item.linkId] : around);
    }
  };
  walk(items, [], []);
  return { questions, groups };
}

/** Reads the items of a questionnaire or of a group, in their order. */
export function readItems(
  items: readonly FhirItem[],
  path: Path,
  frame: Omit<Surroundings, 'before' | 'scores'>,
): readonly Item[] {
  const before = new Map<string, Question>();
  const scores: ScoreRule[] = [];
  const around = { ...frame, before, scores };

  const readOne = (item: FhirItem, at: Path): readonly Item[] => {
    if (isCalculated(item)) {
      const score = readScore(item, at, around);
      if (score !== null) scores.push(score);
      return score === null ? [] : [score];
    }
    const words = readWording(item.text, item._text, frame.language) ?? { de: '', en: '' };
    const base = { linkId: item.linkId, text: words };
    if (item.type === 'display')
      return [{ kind: 'display', ...base, condition: readCondition(item, at, around) }];
    if (item.type === 'group') {
      if (item.repeats === true) frame.report([...at, 'repeats'], 'A group that repeats is not supported.');
      const condition = readCondition(item, at, around);
      return [{ kind: 'group', ...base, condition, items: readAll(item.item ?? [], at) }];
    }
    const question = readQuestion(item, at, around);
    if (question === null) return [];
    before.set(item.linkId, question);
    // Words inside a question are shown above it, and asked about whenever it is.
    const { condition } = question;
    const inside = (item.item ?? []).filter(({ type }) => type === 'display');
    const help = inside.map(({ linkId, text, _text }): Display => ({
      kind: 'display',
      linkId,
      text: readWording(text, _text, frame.language) ?? { de: '', en: '' },
      condition,
    }));
    return [...help, question];
  };
  const readAll = (inside: readonly FhirItem[], at: Path): readonly Item[] =>
    inside.flatMap((item, i) => readOne(item, [...at, 'item', i]));

  return readAll(items, path);
}

/** The pages of the screen, the scores, and the words that are left after the last question. */
export function pagesOf(items: readonly Item[]): {
  readonly pages: readonly QuestionPage[];
  readonly scores: readonly ScoreRule[];
  readonly closing: readonly Display[];
} {
  const pages: QuestionPage[] = [];
  const scores: ScoreRule[] = [];
  let waiting: Display[] = [];
  const walk = (inside: readonly Item[], groups: readonly Group[]): void => {
    for (const item of inside) {
      if (item.kind === 'group') walk(item.items, [...groups, item]);
      else if (item.kind === 'score') scores.push(item);
      else if (item.kind === 'display') waiting.push(item);
      else {
        pages.push({ question: item, above: [...groups, ...waiting] });
        waiting = [];
      }
    }
  };
  walk(items, []);
  return { pages, scores, closing: waiting };
}
