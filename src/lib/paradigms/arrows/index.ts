import type { Paradigm } from '../contract.ts';
import { ONE_PART } from '../plan.ts';
import left from './arrow-left.svg?inline';
import right from './arrow-right.svg?inline';
import { findings, valueText } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import { parameters } from './parameters.ts';
import { score, scoreDocs } from './score.ts';
import { simulate } from './simulate.ts';
import { texts } from './text.ts';
import { makePlan, type ArrowTrial } from './trials.ts';

/** Left or right: a choice reaction to an arrow, before every memory test. */
export const paradigm: Paradigm<ArrowTrial> = Object.freeze<Paradigm<ArrowTrial>>({
  id: 'arrows',
  version: 1,
  minutes: 2,
  blockMinutes: 0.5,
  parameters,
  trialFields: {
    correct: { unit: 'word', sentence: 'Side to which the arrow points: `left` or `right`.' },
    foreperiodMs: { unit: 'ms', sentence: 'Wait before the arrow.' },
  },
  scores: scoreDocs,
  mainScores: [{ id: 'arrows.rightShare', axis: 'percent', most: 100 }],
  resume: { unit: 'block', counts: 'first-answer' },
  sources: [
    {
      citation:
        'Güsten J, Ziegler G, Düzel E, Berron D. Cortex 2021;137:138–148 (twelve arrows before the task, in its open code)',
      doi: '10.1016/j.cortex.2020.12.017',
    },
    {
      citation: 'Wilson EB. J Am Stat Assoc 1927;22:209–212 (interval of a share)',
      doi: '10.1080/01621459.1927.10502953',
    },
  ],
  licence: 'Own pictures, CC0-1.0; paradigm published',
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
