import { parseDeletionMessage } from '#lib/progress/wire/deletion.ts';
import { deleteParticipation } from '../deletion/delete.ts';
import { receive, refusal, reply } from './receive.ts';
import type { Call } from './with-key.ts';

/** POST /api/participation/delete, with a device key. A key that nobody knows is answered alike. */
export async function postDeletion({ desk, request }: Call): Promise<Response> {
  const received = await receive(request, parseDeletionMessage);
  if (!received.ok) return refusal(received.refusal);
  return reply(await deleteParticipation(desk, received.deviceKey));
}
