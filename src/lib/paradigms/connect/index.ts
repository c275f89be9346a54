import type { Paradigm } from '../contract.ts';
import alternating from './example-alternating.svg?inline';
import numbers from './example-numbers.svg?inline';
import { DONE } from './answer.ts';
import { findings, valueText } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import { parameters } from './parameters.ts';
import { score } from './score.ts';
import { scoreDocs } from './score-docs.ts';
import { simulate } from './simulate.ts';
import { texts } from './text.ts';
import { PART_IDS, makePlan, type ConnectTrial, type PartId } from './trials.ts';

/** Circles connected in their order: numbers, then numbers and letters in turn. */
export const paradigm: Paradigm<ConnectTrial> = Object.freeze<Paradigm<ConnectTrial>>({
  id: 'connect',
  version: 1,
  minutes: 7,
  blockMinutes: 2,
  parameters,
  trialFields: {
    part: { unit: 'word', sentence: '`numbers`, or `alternating` for numbers and letters in turn.' },
    labels: { unit: 'words', sentence: 'What stands in the circles, in the order in which they are wanted.' },
    xShares: {
      unit: 'shares',
      sentence:
        'Middles of the circles in the same order, from the left of the board, as shares of its side.',
    },
    yShares: { unit: 'shares', sentence: 'The same from the top of the board.' },
    pathSides: {
      unit: 'sides of the board',
      sentence: 'Length of the straight path through all circles.',
    },
    isGuided: {
      unit: 'yes or no',
      sentence: 'Practice: a line of words names the next circle after a wrong tap.',
    },
  },
  scores: scoreDocs,
  mainScores: [
    { id: 'connect.timeS.numbers', axis: 'seconds', most: null },
    { id: 'connect.timeS.alternating', axis: 'seconds', most: null },
  ],
  resume: { unit: 'block', counts: 'first-answer' },
  sources: [
    {
      citation:
        'Tombaugh TN. Arch Clin Neuropsychol 2004;19:203–214 (connecting tasks on paper, with a table that stands beside our times for orientation only)',
      doi: '10.1016/S0887-6177(03)00039-8',
    },
  ],
  licence: 'Own boards and pictures, CC0-1.0; idea published in 1944 (Army Individual Test Battery)',
  practiceCriterion: 1,
  pictures: { kind: 'own', addresses: { numbers, alternating } },
  name: (locale) => texts[locale].name,
  parts: PART_IDS.map((id) => ({ id, delay: null })),
  instruction: (part, _manifest, locale) => instruction(part as PartId, locale),
  makePlan: (_manifest, rng) => makePlan(rng),
  isOver: () => false,
  picturesOf: () => [],
  isRight: (_trial, answer) => answer === DONE,
  feedback,
  score,
  findings,
  valueText,
  simulate,
});
