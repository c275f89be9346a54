import type { Paradigm } from '../contract.ts';
import { ONE_PART } from '../plan.ts';
import left from './circle-left.svg?inline';
import right from './circle-right.svg?inline';
import { findings, valueText } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import { parameters } from './parameters.ts';
import { score, scoreDocs } from './score.ts';
import { simulate } from './simulate.ts';
import { texts } from './text.ts';
import { makePlan, type TemplateTrial } from './trials.ts';

/** Left or right: a circle appears on one side. */
export const paradigm: Paradigm<TemplateTrial> = Object.freeze<Paradigm<TemplateTrial>>({
  id: '_template',
  version: 1,
  minutes: 2,
  blockMinutes: 0.5,
  parameters,
  trialFields: {
    correct: { unit: 'word', sentence: 'Side on which the circle appears: `left` or `right`.' },
    waitMs: { unit: 'ms', sentence: 'Wait before the circle.' },
  },
  scores: scoreDocs,
  mainScores: [{ id: '_template.rightShare', axis: 'percent', most: 100 }],
  resume: { unit: 'block', counts: 'first-answer' },
  sources: [
    { citation: 'The publication it comes from, yet to be written', doi: 'yet to be written' },
    {
      citation: 'Wilson EB. J Am Stat Assoc 1927;22:209–212 (interval of a share)',
      doi: '10.1080/01621459.1927.10502953',
    },
  ],
  licence: 'Own pictures, CC0-1.0; paradigm: yet to be written',
  practiceCriterion: 0.75,
  pictures: { kind: 'own', addresses: { left, right } },
  name: (locale) => texts[locale].name,
  parts: ONE_PART,
  instruction: (_part, _manifest, locale) => instruction(locale),
  makePlan: (_manifest, rng) => makePlan(rng),
  isOver: () => false,
  picturesOf: (trials) => [...new Set(trials.map(({ correct }) => correct))],
  isRight: (trial, answer) => trial.correct === answer,
  feedback,
  score,
  findings,
  valueText,
  simulate,
});
