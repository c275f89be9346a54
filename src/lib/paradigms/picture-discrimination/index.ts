import type { Paradigm } from '../contract.ts';
import { ONE_PART } from '../plan.ts';
import { findings } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import { parameters } from './parameters.ts';
import { GROUPS, score } from './score.ts';
import { scoreDocs } from './score-docs.ts';
import { simulate } from './simulate.ts';
import { texts } from './text.ts';
import { makePlan, picturesOf, type PictureTrial } from './trials.ts';

/** Mnemonic discrimination of objects and scenes (MDT-OS). */
export const paradigm: Paradigm<PictureTrial> = Object.freeze<Paradigm<PictureTrial>>({
  id: 'picture-discrimination',
  version: 1,
  minutes: 12,
  blockMinutes: 2,
  parameters,
  trialFields: {
    kind: { unit: 'word', sentence: '`study`: to be remembered; `test`: to be judged.' },
    round: { unit: 'count', sentence: 'Round within the block, from 0.' },
    place: { unit: 'count', sentence: 'First (0) or second (1) picture of its half of the round.' },
    domain: { unit: 'word', sentence: '`object` or `scene`.' },
    family: { unit: 'word', sentence: 'What the picture shows.' },
    picture: { unit: 'picture id', sentence: 'The picture shown.' },
    correct: {
      unit: 'word',
      sentence: 'Right answer, `same` or `changed`; null for a picture to be remembered.',
    },
  },
  scores: Object.fromEntries(
    Object.entries(scoreDocs).flatMap(([name, doc]) =>
      GROUPS.map((group) => [`picture-discrimination.${name}.${group}`, doc]),
    ),
  ),
  resume: { unit: 'block', counts: 'first-answer' },
  sources: [
    {
      citation: 'Güsten J, Ziegler G, Düzel E, Berron D. Cortex 2021;137:138–148 (task and its open code)',
      doi: '10.1016/j.cortex.2020.12.017',
    },
    {
      citation: 'Hautus MJ. Behav Res Methods Instrum Comput 1995;27:46–51 (log-linear correction)',
      doi: '10.3758/BF03203619',
    },
    {
      citation: 'Newcombe RG. Stat Med 1998;17:873–890 (interval of a difference)',
      doi: '10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I',
    },
  ],
  licence: 'Own pictures, CC0-1.0; paradigm published',
  practiceCriterion: 0.75,
  pictures: { kind: 'form', test: 'picture-discrimination' },
  asksDifficulty: true,
  name: (locale) => texts[locale].name,
  parts: ONE_PART,
  instruction: (_part, manifest, locale) => instruction(manifest, locale),
  isOver: () => false,
  makePlan,
  picturesOf,
  isRight: (trial, answer) => (trial.correct === null ? null : trial.correct === answer),
  feedback,
  score,
  findings,
  simulate,
});
