/** By a step of its own each time: that the app broke, and where in it. Nothing of the person, no key of the tablet. */
import * as v from 'valibot';
import { parser } from './parser.ts';

export const SYSTEMS = Object.freeze(['iOS', 'Android', 'Windows', 'macOS', 'Linux', 'other'] as const);

export const ProblemMessage = v.strictObject({
  /** `0.1.0+1a2b3c4`: all tablets with this version have the same files. */
  appVersion: v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z.+-]{0,39}$/)),
  /** Path of the screen as it is written in the app, `/meine-daten/ansehen`: without ids, questions or fragments. */
  screen: v.pipe(v.string(), v.regex(/^\/[a-z/-]{0,59}$/)),
  /** Class of the error, `TypeError`; never its message, which could hold what a person typed. */
  errorName: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/)),
  /** Where in the app's own files it happened, innermost first: name, line, column. */
  places: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,60}:[0-9]{1,6}:[0-9]{1,7}$/))),
    v.maxLength(8),
  ),
  /** Engine of the browser with its main version. */
  engine: v.pipe(v.string(), v.regex(/^(?:(?:Chromium|WebKit|Gecko) [0-9]{1,3}|other)$/)),
  system: v.picklist(SYSTEMS),
});

export const ProblemReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('noted') }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.literal('tooMany') }),
]);

export type ProblemMessage = v.InferOutput<typeof ProblemMessage>;
export type ProblemReply = v.InferOutput<typeof ProblemReply>;

/** Without any key. */
export const PROBLEM_PATH = '/api/problem';

export const parseProblemMessage = parser(ProblemMessage);
export const parseProblemReply = parser(ProblemReply);
