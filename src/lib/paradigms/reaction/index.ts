import type { Paradigm } from '../contract.ts';
import exampleChoice from './example-choice.svg?inline';
import exampleSimple from './example-simple.svg?inline';
import { findings, valueText } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import mark from './mark.svg?inline';
import { parameters } from './parameters.ts';
import { scoreDocs } from './score-docs.ts';
import { score } from './score.ts';
import { simulate } from './simulate.ts';
import { texts } from './text.ts';
import { makePlan, type ReactionTrial } from './trials.ts';

/** Simple and four-choice reaction time. */
export const paradigm: Paradigm<ReactionTrial> = Object.freeze<Paradigm<ReactionTrial>>({
  id: 'reaction',
  version: 1,
  minutes: 6,
  blockMinutes: 1.5,
  parameters,
  trialFields: {
    part: { unit: 'word', sentence: 'Boxes on the screen: `simple` has one, `choice` has four.' },
    correct: {
      unit: 'field',
      sentence: 'Field under the box with the mark, `1` to `4` from left to right; always `1` with one box.',
    },
    foreperiodMs: { unit: 'ms', sentence: 'Wait before the mark.' },
  },
  scores: scoreDocs,
  mainScores: [{ id: 'reaction.medianRtMs.choice', axis: 'seconds', most: null }],
  resume: { unit: 'block', counts: 'first-answer' },
  sources: [
    {
      citation: 'Deary IJ, Liewald D, Nissan J. Behav Res Methods 2011;43:258–268 (task)',
      doi: '10.3758/s13428-010-0024-1',
    },
    {
      citation: 'Wilson EB. J Am Stat Assoc 1927;22:209–212 (interval of a share)',
      doi: '10.1080/01621459.1927.10502953',
    },
  ],
  licence: 'Own pictures, CC0-1.0; paradigm published',
  practiceCriterion: 0.75,
  pictures: {
    kind: 'own',
    addresses: { mark, 'example-simple': exampleSimple, 'example-choice': exampleChoice },
  },
  name: (locale) => texts[locale].name,
  parts: [
    { id: 'simple', delay: null },
    { id: 'choice', delay: null },
  ],
  instruction: (part, _manifest, locale) => instruction(part, locale),
  makePlan: (_manifest, rng) => makePlan(rng),
  isOver: () => false,
  picturesOf: () => ['mark'],
  isRight: (trial, answer) => trial.correct === answer,
  feedback,
  score,
  findings,
  valueText,
  simulate,
});
