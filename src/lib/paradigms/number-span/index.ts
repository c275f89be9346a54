import type { Paradigm } from '../contract.ts';
import { DIGITS, digitAddress } from './digits.ts';
import { findings, valueText } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import { isOver } from './judge.ts';
import { parameters } from './parameters.ts';
import { score, scoreDocs } from './score.ts';
import { simulate } from './simulate.ts';
import { texts } from './text.ts';
import { DIRECTIONS, makePlan, picturesOf, type SpanTrial } from './trials.ts';

/** Number span, forwards and backwards. */
export const paradigm: Paradigm<SpanTrial> = Object.freeze<Paradigm<SpanTrial>>({
  id: 'number-span',
  version: 1,
  minutes: 8,
  blockMinutes: 3,
  parameters,
  trialFields: {
    direction: { unit: 'word', sentence: 'Order in which to type: `forwards` or `backwards`.' },
    length: { unit: 'count', sentence: 'Digits of the sequence.' },
    digits: { unit: 'digits', sentence: 'The sequence as shown, such as `4729`.' },
    correct: { unit: 'digits', sentence: 'The sequence as it is to be typed, which is the right answer.' },
  },
  scores: scoreDocs,
  mainScores: [
    { id: 'number-span.sequencesRight.forwards', axis: 'count', most: null },
    { id: 'number-span.sequencesRight.backwards', axis: 'count', most: null },
  ],
  resume: { unit: 'block', counts: 'first-answer' },
  sources: [
    {
      citation:
        'Weintraub S, Besser L, Dodge HH, et al. Alzheimer Dis Assoc Disord 2018;32:10–17 (number span, spoken by an examiner)',
      doi: '10.1097/WAD.0000000000000223',
    },
  ],
  licence: 'Own sequences and drawings, CC0-1.0; paradigm published, not proprietary',
  practiceCriterion: 0.5,
  pictures: {
    kind: 'own',
    addresses: Object.fromEntries(DIGITS.map((digit) => [digit, digitAddress(digit)])),
  },
  name: (locale) => texts[locale].name,
  parts: DIRECTIONS.map((id) => ({ id, delay: null })),
  instruction: (part, _manifest, locale) => instruction(part, locale),
  makePlan: (_manifest, rng) => makePlan(rng),
  isOver: (_trials, rows) => isOver(rows),
  picturesOf,
  isRight: (trial, answer) => trial.correct === answer,
  feedback,
  score,
  findings,
  valueText,
  simulate,
});
