import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standing, type Given } from '#lib/domain/answer-sheet.ts';
import { answer, coded, exampleText, frequency, readOrThrow, score, sheetFor } from '../fixtures.ts';
import type { Look } from '../look.ts';
import { passes } from './enabled.ts';
import { look } from './look.ts';
import { toQuestionnaireResponse } from './response.ts';

const example = readOrThrow(exampleText());
const yes = answer({ valueBoolean: true });
const no = answer({ valueBoolean: false });
const whole = (valueInteger: number): Given => answer({ valueInteger });

function lookAt(...given: readonly (readonly [string, Given])[]): Look {
  return look(example, sheetFor(example, given));
}

describe('which questions are asked', () => {
  it('follows the answers, and an answer that is no longer asked does not count', () => {
    expect(lookAt().enabled).toEqual(['tired', 'sad', 'smokes', 'drinks', 'note']);
    const smoker = [
      ['smokes', yes],
      ['cigarettes', whole(30)],
      ['quit', answer({ valueString: 'Ruhe' })],
    ] as const;
    expect(lookAt(...smoker)).toMatchObject({
      enabled: ['tired', 'sad', 'smokes', 'cigarettes', 'quit', 'drinks', 'note'],
      answered: 3,
    });
    expect(lookAt(...smoker, ['smokes', no])).toMatchObject({
      enabled: ['tired', 'sad', 'smokes', 'drinks', 'note'],
      answered: 1,
    });
    expect(lookAt(...smoker, ['smokes', no], ['smokes', yes]).answered).toBe(3);
  });

  it.each([
    ['exists', { valueBoolean: true }, [], false],
    ['exists', { valueBoolean: false }, [], true],
    ['exists', { valueBoolean: true }, [{ valueInteger: 1 }], true],
    ['=', { valueInteger: 2 }, [{ valueInteger: 1 }, { valueInteger: 2 }], true],
    ['=', { valueDecimal: 2 }, [{ valueInteger: 2 }], true],
    ['=', { valueInteger: 2 }, [], false],
    ['=', { valueCoding: { code: 'a' } }, [{ valueCoding: { system: 's', code: 'a' } }], true],
    ['=', { valueCoding: { system: 't', code: 'a' } }, [{ valueCoding: { system: 's', code: 'a' } }], false],
    ['=', { valueString: '1' }, [{ valueInteger: 1 }], false],
    ['!=', { valueInteger: 2 }, [], true],
    ['!=', { valueInteger: 2 }, [{ valueInteger: 1 }, { valueInteger: 2 }], false],
    ['>', { valueInteger: 2 }, [{ valueDecimal: 2.5 }], true],
    ['>', { valueInteger: 2 }, [{ valueInteger: 2 }], false],
    ['>=', { valueInteger: 2 }, [{ valueInteger: 2 }], true],
    ['<', { valueInteger: 2 }, [{ valueInteger: 1 }], true],
    ['<=', { valueInteger: 2 }, [{ valueInteger: 3 }], false],
    ['<', { valueInteger: 2 }, [], false],
  ] as const)('%s %j of %j is %s', (operator, value, answers, expected) => {
    expect(passes({ linkId: 'q', operator, value }, answers)).toBe(expected);
  });
});

describe('a score', () => {
  it('is there once all its questions are answered, with its rule and its count', () => {
    expect(lookAt(['tired', coded('2')]).scores).toMatchObject([
      { linkId: 'sum', value: null, answered: 1, of: 2, reason: 'incomplete', meanings: [] },
    ]);
    expect(lookAt(['tired', coded('2')], ['sad', coded('1')]).scores).toMatchObject([
      { value: 3, answered: 2, of: 2, reason: null, min: 0, max: 4, name: { de: 'Summe', en: 'Sum' } },
    ]);
  });

  it('does not count “I do not know”, nor an answer taken back', () => {
    const absent: Given = { kind: 'absent', reason: 'asked-unknown' };
    const incomplete = { value: null, reason: 'incomplete', answered: 1 };
    expect(lookAt(['tired', coded('2')], ['sad', absent]).scores).toMatchObject([incomplete]);
    expect(lookAt(['tired', coded('2')], ['sad', coded('1')], ['sad', answer()]).scores).toMatchObject([
      incomplete,
    ]);
  });

  const two = [frequency('a', 'A?'), frequency('b', 'B?')];
  const scored = (rule: string, ...more: readonly Readonly<Record<string, unknown>>[]): Look['scores'] => {
    const made = readOrThrow(exampleText({ item: [...two, score('s', rule, ...more)] }));
    return look(
      made,
      sheetFor(made, [
        ['a', coded('2')],
        ['b', coded('1')],
      ]),
    ).scores;
  };

  it.each([
    ['%resource.item.answer.value.ordinal().sum() / 0', { value: null, reason: 'incomplete' }],
    ["'three'", { value: null, reason: 'rule-failed' }],
    ['%resource.item.answer.value.ordinal()', { value: null, reason: 'rule-failed' }],
    ['noSuchFunction()', { value: null, reason: 'rule-failed' }],
    ['0.1 + 0.2', { value: 0.3, reason: null }],
  ])('of the rule %s is a value or says why not', (rule, expected) => {
    expect(scored(rule)).toMatchObject([expected]);
  });

  it('out of its range is not shown', () => {
    const max = { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 2 };
    expect(scored('%resource.item.answer.value.ordinal().sum()', max)).toMatchObject([
      { value: null, reason: 'rule-failed' },
    ]);
  });

  it('of fewer answers is there only where the questionnaire allows it', () => {
    const fewer = {
      url: 'https://merkzeit.example/fhir/StructureDefinition/score-minimum-answers',
      valueInteger: 1,
    };
    const made = readOrThrow(
      exampleText({
        item: [...two, score('s', '%resource.item.answer.value.ordinal().avg()', fewer)],
      }),
    );
    expect(look(made, sheetFor(made, [['a', coded('2')]])).scores).toMatchObject([
      { value: 2, answered: 1, of: 2, reason: null },
    ]);
  });
});

describe('the page with help numbers', () => {
  it('is due as soon as a rule of the questionnaire is true, once', () => {
    expect(lookAt(['sad', coded('1')]).isCalmPageDue).toBe(false);
    expect(lookAt(['sad', coded('2')]).isCalmPageDue).toBe(true);
    const shown = {
      ...sheetFor(example, [['sad', coded('2')]]),
      calmPageShownAtIso: '2026-11-22T09:00:02.000Z',
    };
    expect(look(example, shown).isCalmPageDue).toBe(false);
  });

  it('is due for the ninth question of the PHQ-9, by its LOINC code alone', () => {
    const code = [{ system: 'http://loinc.org', code: '44260-8' }];
    const coding = ['LA6568-5', 'LA6569-3'].map((one) => ({
      valueCoding: { system: 'http://loinc.org', code: one },
    }));
    const made = (item: object): Look[] => {
      const questionnaire = readOrThrow(exampleText({ extension: [], item: [item] }));
      const [first, second] = questionnaire.pages[0]?.question.options ?? [];
      return [first, second].map((option) =>
        look(
          questionnaire,
          sheetFor(questionnaire, option === undefined ? [] : [['p9', answer(option.value)]]),
        ),
      );
    };
    const withNumbers = { ...frequency('p9', 'Gedanken?'), code };
    const withoutNumbers = { linkId: 'p9', type: 'choice', text: 'Gedanken?', code, answerOption: coding };
    expect(made(withNumbers).map((one) => one.isCalmPageDue)).toEqual([false, true]);
    expect(made(withoutNumbers).map((one) => one.isCalmPageDue)).toEqual([false, true]);
    expect(made({ ...withNumbers, code: [] }).map((one) => one.isCalmPageDue)).toEqual([false, false]);
  });
});

/** Any answer to any question of the example, also taken back and not said. */
const anyChange = fc.oneof(
  ...example.pages.map(({ question: { linkId, options, type } }) => {
    const values =
      options.length > 0
        ? options.map(({ value }) => value)
        : type === 'integer'
          ? [{ valueInteger: 1 }, { valueInteger: 40 }]
          : [{ valueString: 'Wort' }];
    const given: fc.Arbitrary<Given> = fc.oneof(
      fc.constantFrom(...values).map((value) => answer(value)),
      fc.constant(answer()),
      fc
        .constantFrom('asked-unknown' as const, 'asked-declined' as const)
        .map((reason): Given => ({ kind: 'absent', reason })),
    );
    return given.map((one) => [linkId, one] as const);
  }),
);

describe('whatever a person answers, in whatever order', () => {
  it('there is never a partial sum, and what is not asked never counts', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 20 }), (changes) => {
        const sheet = sheetFor(example, changes);
        const looked = look(example, sheet);
        const given = standing(sheet.changes);
        const isAnswered = (linkId: string): boolean => given.get(linkId)?.kind === 'answer';
        for (const { value, answered, of, reason } of looked.scores) {
          expect(value === null || answered === of).toBe(true);
          expect(value === null).toBe(reason !== null);
        }
        expect(looked.answered).toBe(looked.enabled.filter(isAnswered).length);
        const response = JSON.stringify(toQuestionnaireResponse(example, sheet, looked));
        for (const { question } of example.pages) {
          expect(response.includes(`"linkId":"${question.linkId}"`)).toBe(
            looked.enabled.includes(question.linkId),
          );
        }
      }),
    );
  });

  it('going back and forth loses no change, and only what stands decides', () => {
    fc.assert(
      fc.property(
        fc.array(anyChange, { maxLength: 15 }),
        fc.array(anyChange, { maxLength: 15 }),
        (before, after) => {
          const sheet = sheetFor(example, [...before, ...after]);
          expect(sheet.changes).toHaveLength(before.length + after.length);
          const standingOnly = sheetFor(example, [...standing(sheet.changes)]);
          expect(look(example, sheet)).toEqual(look(example, standingOnly));
          expect(look(example, sheet)).toEqual(look(example, sheet));
        },
      ),
    );
  });
});
