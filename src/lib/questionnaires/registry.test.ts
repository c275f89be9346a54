import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AbsentReason, AnswerValue, Given } from '#lib/domain/answer-sheet.ts';
import { sheetFor } from './fixtures.ts';
import { look } from './engine/look.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { questionnaireById, shippedQuestionnaires } from './registry.ts';
import { isSameAnswer } from './same-answer.ts';

const FOLDER = 'src/lib/questionnaires/instruments';
const fileOf = (id: string, name: string): string => readFileSync(`${FOLDER}/${id}/${name}`, 'utf8');

type GoldenAnswer = AnswerValue | readonly AnswerValue[] | { readonly absent: AbsentReason };

/** What an instrument has to give for answers worked out by hand. */
interface Golden {
  readonly questionnaireVersion: string;
  readonly cases: readonly {
    readonly name: string;
    readonly answers: Readonly<Record<string, GoldenAnswer>>;
    readonly scores: Readonly<Record<string, { value: number | null; answered: number; of: number }>>;
    readonly calmPage: boolean;
  }[];
}

function given(answer: GoldenAnswer): Given {
  if ('absent' in answer) return { kind: 'absent', reason: answer.absent };
  return { kind: 'answer', values: [answer].flat() };
}

/** Texts without English beside them, as paths. */
function untranslated(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = ['text', 'title', 'description', 'copyright', 'display'];
  // A code is shown by the words of its answer, never by those of its system.
  const isShown = !/\.code\.\d+$/.test(path);
  const own = texts.filter((key) => isShown && key in value && !(`_${key}` in value));
  return [
    ...own.map((key) => `${path}.${key}`),
    ...Object.entries(value).flatMap(([key, inner]) => untranslated(inner, `${path}.${key}`)),
  ];
}

it('finds every folder of an instrument, and knows no other', () => {
  expect(shippedQuestionnaires).toEqual(readdirSync(FOLDER).toSorted());
  expect(questionnaireById('none')).toBeNull();
});

describe.each(shippedQuestionnaires)('%s', (id) => {
  const text = fileOf(id, 'questionnaire.json');
  const read = readQuestionnaire(text);
  const golden = JSON.parse(fileOf(id, 'golden.json')) as Golden;

  it('is read without a problem, under the name of its folder', () => {
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(questionnaireById(id)).toMatchObject({ id, json: text, version: golden.questionnaireVersion });
  });

  it('says everything in English too', () => {
    expect(untranslated(JSON.parse(text))).toEqual([]);
  });

  it('says where it comes from, and under which licence', () => {
    expect(questionnaireById(id)?.copyright).not.toBeNull();
    expect(fileOf(id, 'README.md')).toMatch(/Wording/);
    expect(fileOf(id, 'README.md')).toMatch(/licen[cs]e|rights/i);
  });

  if (!read.ok) return;
  const { questionnaire } = read;

  it('has scores with a range, the questions that they rest on, and a direction where they mean something', () => {
    for (const { linkId, min, max, higherIs, restsOn, meanings } of questionnaire.scores) {
      const isWhole = min !== null && max !== null && min < max && restsOn.length > 0;
      expect([linkId, isWhole, meanings.length === 0 || higherIs !== null]).toEqual([linkId, true, true]);
      expect(meanings.filter(({ low, high }) => low < (min ?? 0) || high > (max ?? 0))).toEqual([]);
    }
  });

  it.each(golden.cases)('$name', ({ answers, scores, calmPage }) => {
    const changes = Object.entries(answers).map(([linkId, answer]) => [linkId, given(answer)] as const);
    for (const [linkId, change] of changes) {
      const page = questionnaire.pages.find(({ question }) => question.linkId === linkId);
      const { options = [] } = page?.question ?? {};
      const values = change.kind === 'answer' && options.length > 0 ? change.values : [];
      expect([
        linkId,
        page === undefined,
        ...values.filter((value) => !options.some((one) => isSameAnswer(one.value, value))),
      ]).toEqual([linkId, false]);
    }
    const looked = look(questionnaire, sheetFor(questionnaire, changes));
    expect(
      Object.fromEntries(
        looked.scores.map(({ linkId, value, answered, of }) => [linkId, { value, answered, of }]),
      ),
    ).toEqual(scores);
    expect(looked.isCalmPageDue).toBe(calmPage);
  });
});
