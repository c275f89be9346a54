import { inArray } from 'drizzle-orm';
import { participant } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { listMembers } from '../practices/member.ts';
import { kvnrPlace } from '../progress/kvnr-place.ts';
import { trailPage, type Act } from './trail.ts';

/** A line of the trail as the practice reads it. */
export interface ShownAct {
  readonly id: string;
  readonly at: Date;
  /** Address of the member; null when they have left. */
  readonly email: string | null;
  readonly act: Act;
  /** KVNR or address that it was about; `deleted` when the row is gone; null where it was about none. */
  readonly about: { readonly kvnr: string } | { readonly email: string } | 'deleted' | null;
  readonly count: number | null;
}

const ABOUT_PARTICIPANTS: readonly Act[] = ['lookParticipant'];
const ABOUT_MEMBERS: readonly Act[] = ['changeRole', 'removeMember', 'removeSecondFactor'];

/** A page of the trail, newest first, with members and participants by name and number. */
export async function shownTrail(desk: Desk, practiceId: string, page: number) {
  const { rows, ...pages } = await trailPage(desk, practiceId, page);
  const members = new Map((await listMembers(desk, practiceId)).map(({ userId, email }) => [userId, email]));
  const kvnrs = await kvnrsOf(
    desk,
    rows.flatMap(({ act, subjectId }) =>
      ABOUT_PARTICIPANTS.includes(act) && subjectId !== null ? [subjectId] : [],
    ),
  );
  const aboutOf = (act: Act, subjectId: string | null): ShownAct['about'] => {
    if (subjectId === null) return null;
    if (ABOUT_PARTICIPANTS.includes(act)) {
      const kvnr = kvnrs.get(subjectId);
      return kvnr === undefined ? 'deleted' : { kvnr };
    }
    if (!ABOUT_MEMBERS.includes(act)) return null;
    const email = members.get(subjectId);
    return email === undefined ? 'deleted' : { email };
  };
  return {
    ...pages,
    rows: rows.map(({ id, at, userId, act, subjectId, count }): ShownAct => ({
      id,
      at,
      email: members.get(userId) ?? null,
      act,
      about: aboutOf(act, subjectId),
      count,
    })),
  };
}

async function kvnrsOf(desk: Desk, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await desk.db
    .select({ id: participant.id, kvnrSealed: participant.kvnrSealed })
    .from(participant)
    .where(inArray(participant.id, [...new Set(ids)]));
  return new Map(
    rows.flatMap(({ id, kvnrSealed }) =>
      kvnrSealed === null ? [] : [[id, desk.keys.open(kvnrPlace(id), kvnrSealed)] as const],
    ),
  );
}
