/**
 * Who may import whom: the one table behind eslint.config.js and src/architecture.test.ts.
 * A room is a folder of src/lib, a part of src/routes, or a folder of src. Nothing that is not listed.
 * @type {Readonly<Record<string, { path: string, mayImport: readonly string[] }>>}
 */
export const ROOMS = Object.freeze({
  domain: { path: 'src/lib/domain', mayImport: [] },
  i18n: { path: 'src/lib/i18n', mayImport: ['domain'] },
  ui: { path: 'src/lib/ui', mayImport: ['domain', 'i18n'] },
  timing: { path: 'src/lib/timing', mayImport: ['domain'] },
  programme: { path: 'src/lib/programme', mayImport: ['domain'] },
  stimuli: { path: 'src/lib/stimuli', mayImport: ['domain'] },
  paradigms: {
    path: 'src/lib/paradigms',
    mayImport: ['domain', 'statistics', 'timing', 'stimuli', 'ui', 'i18n'],
  },
  statistics: { path: 'src/lib/statistics', mayImport: [] },
  workers: { path: 'src/lib/workers', mayImport: ['domain'] },
  storage: { path: 'src/lib/storage', mayImport: ['domain'] },
  questionnaires: {
    path: 'src/lib/questionnaires',
    mayImport: ['domain', 'i18n', 'ui', 'storage', 'workers'],
  },
  /** What an operator may add, checked against what is shipped. */
  content: { path: 'src/lib/content', mayImport: ['domain', 'programme', 'questionnaires', 'paradigms'] },
  reminders: { path: 'src/lib/reminders', mayImport: ['domain', 'i18n', 'ui', 'storage', 'progress'] },
  scoring: { path: 'src/lib/scoring', mayImport: ['domain', 'statistics', 'paradigms', 'workers'] },
  session: {
    path: 'src/lib/session',
    mayImport: ['domain', 'i18n', 'ui', 'timing', 'stimuli', 'programme', 'paradigms', 'storage'],
  },
  findings: {
    path: 'src/lib/findings',
    mayImport: ['domain', 'i18n', 'ui', 'statistics', 'paradigms', 'questionnaires', 'scoring', 'workers'],
  },
  /** Knows files, not what is in them. */
  handover: { path: 'src/lib/handover', mayImport: ['domain', 'i18n', 'ui'] },
  progress: { path: 'src/lib/progress', mayImport: ['domain'] },
  account: { path: 'src/lib/account', mayImport: ['domain', 'storage', 'progress', 'ui', 'i18n'] },
  doctor: { path: 'src/lib/doctor', mayImport: ['domain', 'progress', 'ui', 'i18n'] },
  server: { path: 'src/lib/server', mayImport: ['domain', 'i18n', 'progress', 'content'] },
  participantRoutes: {
    path: 'src/routes/(participant)',
    mayImport: [
      'domain',
      'i18n',
      'ui',
      'timing',
      'programme',
      'stimuli',
      'paradigms',
      'storage',
      'scoring',
      'session',
      'findings',
      'handover',
      'progress',
      'account',
      'questionnaires',
      'content',
      'reminders',
      'workers',
    ],
  },
  doctorRoutes: {
    path: 'src/routes/arzt',
    mayImport: ['domain', 'doctor', 'progress', 'server', 'content', 'ui', 'i18n'],
  },
  apiRoutes: { path: 'src/routes/api', mayImport: ['domain', 'progress', 'server'] },
  reminderRoutes: { path: 'src/routes/erinnern', mayImport: ['domain', 'i18n', 'ui', 'server'] },
  laboratory: { path: 'src/laboratory', mayImport: ['domain', 'stimuli'] },
  serviceWorker: { path: 'src/service-worker', mayImport: [] },
});

/** No source file is longer, generated and catalogue files aside. */
export const MAX_LINES = 300;
