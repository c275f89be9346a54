import { expect, it } from 'vitest';
import { csv } from '#lib/domain/csv.ts';
import { workListTable } from './work-list-file.ts';

it('the file of a work list holds the five fields and how each stands', () => {
  const progress = {
    ...{ testsDone: 3, lastTestDate: '2026-11-20', testsRemaining: 9, startDate: '2026-11-01' },
    kvnr: 'A123456780',
  };
  const rows = [
    { id: 'a', standing: 'onTime', progress },
    { id: 'b', standing: 'waiting', progress: null },
    { id: 'c', standing: 'overdue', progress: { ...progress, testsDone: 0, lastTestDate: null } },
  ] as const;
  expect(csv(workListTable(rows, 'de')).split('\r\n')).toEqual([
    '\ufeffVersichertennummer;Stand;Tests gemacht;Letzter Test;Noch zu machen;Beginn',
    'A123456780;im Plan;3;2026-11-20;9;2026-11-01',
    ';noch keine Meldung;;;;',
    'A123456780;überfällig;0;;9;2026-11-01',
    '',
  ]);
});
