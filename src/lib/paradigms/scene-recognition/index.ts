import type { Paradigm } from '../contract.ts';
import { findings, valueText } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import { parameters } from './parameters.ts';
import { score } from './score.ts';
import { scoreDocs, scoreId, type ScoreName } from './score-docs.ts';
import { simulate } from './simulate.ts';
import { texts } from './text.ts';
import { makePlan, PARTS, picturesOf, type SceneTrial } from './trials.ts';

/** Recognition of places after an hour, seen without being asked to remember them (complex scene recognition, CSR). */
export const paradigm: Paradigm<SceneTrial> = Object.freeze<Paradigm<SceneTrial>>({
  id: 'scene-recognition',
  version: 1,
  minutes: 14,
  blockMinutes: 1.5,
  parameters,
  trialFields: {
    part: { unit: 'word', sentence: '`encode`: indoors or outdoors; `recognise`: seen before or new.' },
    picture: { unit: 'picture id', sentence: 'The picture shown.' },
    family: { unit: 'word', sentence: 'Kind of place that the picture shows.' },
    place: { unit: 'word', sentence: '`indoor` or `outdoor`.' },
    set: {
      unit: 'word',
      sentence: '`old`: shown in both parts; `seen`: only in the first; `new`: only in the second.',
    },
    correct: {
      unit: 'word',
      sentence: 'Right answer: `indoor` or `outdoor` in the first part, `old` or `new` in the second.',
    },
  },
  scores: Object.fromEntries(
    Object.entries(scoreDocs).map(([name, doc]) => [scoreId(name as ScoreName), doc]),
  ),
  mainScores: [{ id: scoreId('correctedHitRate'), axis: 'points', most: 100 }],
  resume: { unit: 'block', counts: 'first-answer' },
  sources: [
    {
      citation:
        'Soch J et al. medRxiv 2023 (recognition of scenes after about 70 minutes: corrected hit rate, delays, use of the middle rating)',
      doi: '10.1101/2023.10.11.23296891',
    },
    {
      citation:
        'Güsten J, Ziegler G, Düzel E, Berron D. Cortex 2021;137:138–148 (answers faster than 200 ms)',
      doi: '10.1016/j.cortex.2020.12.017',
    },
    {
      citation: 'Hautus MJ. Behav Res Methods Instrum Comput 1995;27:46–51 (log-linear correction)',
      doi: '10.3758/BF03203619',
    },
    {
      citation: 'Grier JB. Psychol Bull 1971;75:424–429 (formula of A′)',
      doi: '10.1037/h0031246',
    },
    {
      citation: 'Bamber D. J Math Psychol 1975;12:387–415 (area under the rating curve)',
      doi: '10.1016/0022-2496(75)90001-2',
    },
    {
      citation: 'Newcombe RG. Stat Med 1998;17:873–890 (interval of a difference)',
      doi: '10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I',
    },
    {
      citation: 'Wilson EB. J Am Stat Assoc 1927;22:209–212 (interval of a share)',
      doi: '10.1080/01621459.1927.10502953',
    },
  ],
  licence: 'Own pictures, CC0-1.0; paradigm published',
  practiceCriterion: 0.75,
  pictures: { kind: 'form', test: 'scene-recognition' },
  name: (locale) => texts[locale].name,
  parts: PARTS,
  instruction,
  isOver: () => false,
  makePlan,
  picturesOf,
  isRight: (trial, answer) => trial.correct === answer,
  feedback,
  score,
  findings,
  valueText,
  simulate,
});
