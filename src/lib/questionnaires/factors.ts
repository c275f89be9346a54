import { standing, type AnswerSheet, type AnswerValue } from '#lib/domain/answer-sheet.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Questionnaire } from './model.ts';
import { isSameAnswer } from './same-answer.ts';

/**
 * Circumstances that can be changed and are discussed for the memory: the list of LIBRA (table 1 of PMC8689157, and
 * cognitive activity). A list only: no weights, no sum, no risk.
 */
export const MODIFIABLE_FACTORS = [
  'depression',
  'hypertension',
  'obesity',
  'smoking',
  'high-cholesterol',
  'diabetes',
  'physical-inactivity',
  'renal-dysfunction',
  'cardiovascular-disease',
  'low-moderate-alcohol',
  'healthy-diet',
  'cognitive-activity',
] as const;
/** Those of which it is good to have them. */
export const PROTECTIVE_FACTORS: readonly ModifiableFactor[] = [
  'low-moderate-alcohol',
  'healthy-diet',
  'cognitive-activity',
];
export type ModifiableFactor = (typeof MODIFIABLE_FACTORS)[number];

const URL = 'https://merkzeit.example/fhir/StructureDefinition/modifiable-factor';

type Node = { readonly [key: string]: Json };

function children(node: Node, key: string): readonly Node[] {
  const value = node[key];
  return Array.isArray(value) ? (value as readonly Json[]).filter((one): one is Node => isNode(one)) : [];
}

function isNode(value: Json): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function factorOf(option: Node): ModifiableFactor | null {
  const code = children(option, 'extension').find(({ url }) => url === URL)?.['valueCode'];
  return MODIFIABLE_FACTORS.find((factor) => factor === code) ?? null;
}

/** The factors that the answers of a sheet name, in the order of the questionnaire; each once. */
export function factorsIn(
  { resource }: Pick<Questionnaire, 'resource'>,
  { changes }: Pick<AnswerSheet, 'changes'>,
  asked: ReadonlySet<string>,
): readonly ModifiableFactor[] {
  const given = standing(changes);
  const valuesOf = (linkId: Json | undefined): readonly AnswerValue[] => {
    const answer = typeof linkId === 'string' && asked.has(linkId) ? given.get(linkId) : undefined;
    return answer?.kind === 'answer' ? answer.values : [];
  };
  const visit = (node: Node): readonly ModifiableFactor[] => [
    ...children(node, 'answerOption').flatMap((option) => {
      const factor = factorOf(option);
      const isChosen = valuesOf(node['linkId']).some((value) =>
        isSameAnswer(option as unknown as AnswerValue, value),
      );
      return factor !== null && isChosen ? [factor] : [];
    }),
    ...children(node, 'item').flatMap(visit),
  ];
  return [...new Set(visit(resource))];
}
