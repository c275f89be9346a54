import { workListTable } from '#lib/doctor/work-list-file.ts';
import { practiceDay } from '#lib/domain/calendar.ts';
import { csv } from '#lib/domain/csv.ts';
import { workListTexts } from '#lib/i18n/catalogue/work-list.ts';
import { note } from '#lib/server/audit/trail.ts';
import { office } from '#lib/server/office.ts';
import { wholeWorkList } from '#lib/server/progress/work-list.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { RequestHandler } from './$types';

/** The whole work list as a file. */
export const GET: RequestHandler = async ({ locals }) => {
  const { desk } = await office();
  const member = signedIn(locals, 'participants');
  const rows = await wholeWorkList(desk, member.practice.id);
  await note(desk, member, 'lookFile', { count: rows.length });
  const name = workListTexts.de.fileName({ day: practiceDay(desk.now()) });
  return new Response(csv(workListTable(rows, 'de')), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
};
