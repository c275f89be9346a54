import type { Paradigm } from '../contract.ts';
import { ONE_PART } from '../plan.ts';
import { findings, valueText } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import { parameters, tapParameters } from './parameters.ts';
import { GROUPS, score } from './score.ts';
import { scoreDocs, tapScoreDocs } from './score-docs.ts';
import { simulate } from './simulate.ts';
import { scoreTaps } from './tap-score.ts';
import { simulateTaps } from './tap-simulate.ts';
import { withPlaces } from './tap-trials.ts';
import { texts } from './text.ts';
import { makePlan, picturesOf, type PictureTrial } from './trials.ts';

/** How a changed picture is answered. */
export interface Variant {
  /** 0: by the field “changed”; 1: by tapping the place of the change in the picture. */
  readonly tapsTheChange: 0 | 1;
}

const trialFields: Paradigm<PictureTrial>['trialFields'] = Object.freeze({
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
});

const tapTrialFields = Object.freeze({
  ...trialFields,
  changedAt: {
    unit: 'share',
    sentence:
      'Box in the picture in which a changed one differs, from the upper left; null for others. The place in `steps` is a share of the picture too.',
  },
});

function docsOf(docs: Paradigm['scores']): Paradigm['scores'] {
  return Object.fromEntries(
    Object.entries(docs).flatMap(([name, doc]) =>
      GROUPS.map((group) => [`picture-discrimination.${name}.${group}`, doc]),
    ),
  );
}

/** The test in its shipped form: two fields. */
const twoFields: Paradigm<PictureTrial> = Object.freeze<Paradigm<PictureTrial>>({
  id: 'picture-discrimination',
  version: 1,
  minutes: 12,
  blockMinutes: 2,
  parameters,
  trialFields,
  scores: docsOf(scoreDocs),
  mainScores: [{ id: 'picture-discrimination.correctedHitRate.all', axis: 'points', most: 100 }],
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
  instruction: (_part, manifest, locale) => instruction(manifest, texts[locale].instruction),
  isOver: () => false,
  makePlan,
  picturesOf,
  isRight: (trial, answer) => (trial.correct === null ? null : trial.correct === answer),
  feedback: (trial, answer, locale) => feedback(trial, answer, texts[locale].feedback),
  score,
  findings,
  valueText,
  simulate,
});

/** Pictures, order, times and the scores of the shipped form stay; the place of each tap comes to them. */
const tapped: Paradigm<PictureTrial> = Object.freeze<Paradigm<PictureTrial>>({
  ...twoFields,
  parameters: tapParameters,
  trialFields: tapTrialFields,
  scores: docsOf({ ...scoreDocs, ...tapScoreDocs }),
  sources: [
    ...twoFields.sources,
    {
      citation: 'Wilson EB. J Am Stat Assoc 1927;22:209–212 (interval of a share)',
      doi: '10.1080/01621459.1927.10502953',
    },
  ],
  instruction: (_part, manifest, locale) => {
    const { instruction: shared, tap } = texts[locale];
    return instruction(manifest, { ...shared, ...tap.instruction });
  },
  makePlan: (manifest, rng) => withPlaces(makePlan(manifest, rng), manifest),
  feedback: (trial, answer, locale) => {
    const { feedback: shared, tap } = texts[locale];
    return feedback(trial, answer, { ...shared, ...tap.feedback });
  },
  score: (rows) => {
    const { scores, validity } = score(rows);
    return { scores: [...scores, ...scoreTaps(rows)], validity };
  },
  findings: (scores, locale) => ({ ...findings(scores, locale), measures: texts[locale].tap.measures }),
  simulate: (trials, ability, rng) => simulateTaps(trials, simulate(trials, ability, rng), ability, rng),
});

/** Mnemonic discrimination of objects and scenes (MDT-OS). */
export function definePictureDiscrimination({ tapsTheChange }: Variant): Paradigm<PictureTrial> {
  return tapsTheChange === 1 ? tapped : twoFields;
}
