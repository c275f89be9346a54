import { pageTarget } from './page.ts';

const jsPsychClock =
  'onset: now() before any paint; response: now() in the handler; duration: one setTimeout';
const labJsClock = 'onset: next frame time stamp; response: event.timeStamp; duration: nearest frame';

/** The peers as they are published, each by its own means. */
export const PEERS = {
  'jspsych-key': pageTarget(
    {
      about: 'jsPsych 8.3, html-keyboard-response',
      timestamps: jsPsychClock,
      input: 'key',
      modes: ['rt', 'dur'],
    },
    'jspsych.html',
    { response: 'key' },
  ),
  'jspsych-button': pageTarget(
    { about: 'jsPsych 8.3, html-button-response', timestamps: jsPsychClock, input: 'mouse', modes: ['rt'] },
    'jspsych.html',
    { response: 'button' },
  ),
  'labjs-key': pageTarget(
    {
      about: 'lab.js 20.2.4, html.Screen, keydown',
      timestamps: labJsClock,
      input: 'key',
      modes: ['rt', 'dur'],
    },
    'labjs.html',
    { response: 'key' },
  ),
  'labjs-mouse': pageTarget(
    { about: 'lab.js 20.2.4, html.Screen, mousedown', timestamps: labJsClock, input: 'mouse', modes: ['rt'] },
    'labjs.html',
    { response: 'mousedown' },
  ),
  'labjs-click': pageTarget(
    { about: 'lab.js 20.2.4, html.Screen, click', timestamps: labJsClock, input: 'mouse', modes: ['rt'] },
    'labjs.html',
    { response: 'click' },
  ),
} as const;
