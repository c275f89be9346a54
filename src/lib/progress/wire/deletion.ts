/** Deletes all that the server has of a participation: progress, reminders, receipts, account, backup, releases. */
import * as v from 'valibot';
import { EmptyMessage, Moment, parser } from './parser.ts';

export const DeletionMessage = EmptyMessage;

/** The receipt. A device key that the server does not know is answered alike: nothing is there. */
export const DeletionReply = v.strictObject({
  outcome: v.literal('stored'),
  deletedAt: Moment,
  /** By when the operator's backups no longer hold it, at most 72 hours later. */
  backupsGoneBy: Moment,
});

export type DeletionMessage = EmptyMessage;
export type DeletionReply = v.InferOutput<typeof DeletionReply>;

export const DELETION_PATH = '/api/participation/delete';

export const parseDeletionMessage = parser(DeletionMessage);
export const parseDeletionReply = parser(DeletionReply);
