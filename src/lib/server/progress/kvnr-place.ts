/** Where a KVNR is sealed: `Keys.seal` binds it to its row, so that it cannot be moved to another person's. */
export function kvnrPlace(participantId: string): string {
  return `participant.kvnr ${participantId}`;
}
