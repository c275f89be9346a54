import type { Programme, ProgrammeTask } from './programme.ts';

/** A memory test after the arrows, which check attention, hand and device before each (Güsten 2021). */
function memory(week: number, paradigm: string, form: number): ProgrammeTask {
  return {
    week,
    day: 0,
    about: 'memory',
    steps: [
      { paradigm: 'arrows', form: week },
      { paradigm, form },
    ],
  };
}

/** The short tests, some days after the memory test of the week. `time`: the first or the second time. */
function battery(week: number, time: number): ProgrammeTask {
  return {
    week,
    day: 2,
    about: 'battery',
    steps: [
      { paradigm: 'reaction', form: time },
      { paradigm: 'number-span', form: time },
      { paradigm: 'connect', form: time },
      { paradigm: 'symbols', form: time },
    ],
  };
}

/**
 * The programme of twelve weeks: three memory tests in turn, four times each, each time another form; short tests at
 * the beginning and at the end. One clinical decision, reviewed line by line.
 */
export const TWELVE_WEEKS: Programme = Object.freeze<ProgrammeTask[]>([
  memory(1, 'picture-discrimination', 1),
  battery(1, 1),
  memory(2, 'object-in-room', 1),
  memory(3, 'scene-recognition', 1),
  memory(4, 'picture-discrimination', 2),
  memory(5, 'object-in-room', 2),
  memory(6, 'scene-recognition', 2),
  memory(7, 'picture-discrimination', 3),
  memory(8, 'object-in-room', 3),
  memory(9, 'scene-recognition', 3),
  memory(10, 'picture-discrimination', 4),
  memory(11, 'object-in-room', 4),
  memory(12, 'scene-recognition', 4),
  battery(12, 2),
]);
