import type { Paradigm } from '../contract.ts';
import { findings, valueText } from './findings.ts';
import { feedback, instruction } from './instruction.ts';
import { DELAY, parameters } from './parameters.ts';
import { scoreDocs } from './score-docs.ts';
import { score } from './score.ts';
import { simulate } from './simulate.ts';
import { texts } from './text.ts';
import { makePlan, picturesOf, type RoomTrial } from './trials.ts';

/** Object-in-room recall: what stood at a place of a room that is seen again without it. */
export const paradigm: Paradigm<RoomTrial> = Object.freeze<Paradigm<RoomTrial>>({
  id: 'object-in-room',
  version: 1,
  minutes: 12,
  blockMinutes: 2,
  parameters,
  trialFields: {
    kind: {
      unit: 'word',
      sentence:
        '`learn`: a room to be remembered; `recall`: a place asked about right after; `delayed`: the same after the delay.',
    },
    room: { unit: 'word', sentence: 'Family of the room.' },
    picture: {
      unit: 'picture id',
      sentence: 'The picture shown: the room with its objects, or without them.',
    },
    place: {
      unit: 'count',
      sentence: 'Which of the room’s two places is asked about, 0 or 1; null for a room to be remembered.',
    },
    object: {
      unit: 'word',
      sentence:
        'Family of the object that stood there; null for a room to be remembered, and where the form does not name it.',
    },
    ringXPx: {
      unit: 'picture points',
      sentence: 'Middle of the ring from the left of the picture, which is 960 points wide.',
    },
    ringYPx: {
      unit: 'picture points',
      sentence: 'Middle of the ring from the top of the picture, which is 720 points high.',
    },
    choicePictures: {
      unit: 'picture ids',
      sentence: 'Objects to choose from at the first, second and third position.',
    },
    choiceAnswers: {
      unit: 'words',
      sentence:
        'What stands at these positions: `target` stood at the place, `same-room` at the other place of this room, `other-room` in another room.',
    },
  },
  scores: scoreDocs,
  mainScores: [
    { id: 'object-in-room.delayedCorrect', axis: 'count', most: 25 },
    { id: 'object-in-room.immediateCorrect', axis: 'count', most: 25 },
  ],
  resume: { unit: 'block', counts: 'first-answer' },
  sources: [
    {
      citation:
        'Berron D, Glanz W, Clark L, et al. npj Digit Med 2024;7:79 (a composite of remote memory tests, object-in-room recall among them)',
      doi: '10.1038/s41746-024-00999-9',
    },
    {
      citation:
        'Grande X, Berron D, Horner AJ, Bisby JA, Düzel E, Burgess N. J Neurosci 2019;39:8100–8111 (recall of a whole from a part)',
      doi: '10.1523/JNEUROSCI.0722-19.2019',
    },
    {
      citation: 'Wilson EB. J Am Stat Assoc 1927;22:209–212 (interval of a share)',
      doi: '10.1080/01621459.1927.10502953',
    },
  ],
  licence: 'Own pictures, CC0-1.0; paradigm published',
  practiceCriterion: 0.75,
  pictures: { kind: 'form', test: 'object-in-room' },
  name: (locale) => texts[locale].name,
  parts: [
    { id: 'learn', delay: null },
    { id: 'recall', delay: null, mustFollow: true },
    { id: 'delayed', delay: DELAY },
  ],
  instruction,
  isOver: () => false,
  makePlan,
  picturesOf,
  isRight: (trial, answer) => (trial.kind === 'learn' ? null : answer === 'target'),
  feedback,
  score,
  findings,
  valueText,
  simulate,
});
