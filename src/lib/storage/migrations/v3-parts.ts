/**
 * Database version 3: a test may have several parts and a trial several presses. Imports nothing, as every migration.
 */
export interface Version3 {
  readonly trials: (record: Record<string, unknown>) => void;
  readonly sessions: (record: Record<string, unknown>) => void;
}

export const toVersion3: Version3 = Object.freeze<Version3>({
  trials(record) {
    record['steps'] ??= [];
  },
  sessions(record) {
    // Every test had one part then.
    record['partsPractised'] ??= record['practicePassed'] === true ? 1 : 0;
    record['partsDoneIso'] ??= typeof record['completedAtIso'] === 'string' ? [record['completedAtIso']] : [];
    delete record['practicePassed'];
    record['context'] ??= null;
  },
});
