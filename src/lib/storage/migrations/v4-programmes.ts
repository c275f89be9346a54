/** Database version 4: a practice chooses a programme. Imports nothing, as every migration. */
export interface Version4 {
  readonly participations: (record: Record<string, unknown>) => void;
}

export const toVersion4: Version4 = Object.freeze<Version4>({
  participations(record) {
    // Until then there was one programme, which is also what no choice stands for.
    record['programmeId'] ??= null;
  },
});
