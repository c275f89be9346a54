/**
 * Database version 2: rows say what went on around a trial, sessions how the display was before each block. What was
 * not recorded then stays unknown. Imports nothing: a later change of the records must not change what happened here.
 */
export interface Version2 {
  readonly trials: (record: Record<string, unknown>) => void;
  readonly sessions: (record: Record<string, unknown>) => void;
}

export const toVersion2: Version2 = Object.freeze<Version2>({
  trials(record) {
    record['missedFrames'] ??= 0;
    record['longTaskMs'] ??= null;
    record['presses'] ??= record['answer'] === null ? 0 : 1;
    record['mergedMoves'] ??= 0;
  },
  sessions(record) {
    record['displayChecks'] ??= [];
    const device = record['device'] as Record<string, unknown> | null;
    if (device === null) return;
    device['windowWidthPx'] ??= device['screenWidthPx'];
    device['windowHeightPx'] ??= device['screenHeightPx'];
    device['longTasks'] ??= false;
    device['mainPointer'] ??= device['touchPoints'] === 0 ? 'fine' : 'coarse';
  },
});
