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
  /** Writes on pages with the embedded typeface; knows neither the letter nor the sheets of a practice, which both need it. */
  paper: { path: 'src/lib/paper', mayImport: [] },
  /** Keys and seals; knows bytes, not records. */
  vault: { path: 'src/lib/vault', mayImport: ['domain', 'workers'] },
  storage: { path: 'src/lib/storage', mayImport: ['domain', 'vault', 'workers'] },
  questionnaires: {
    path: 'src/lib/questionnaires',
    mayImport: ['domain', 'i18n', 'ui', 'storage', 'workers'],
  },
  /** What an operator may add, checked against what is shipped. */
  content: { path: 'src/lib/content', mayImport: ['domain', 'programme', 'questionnaires', 'paradigms'] },
  /** What the person has agreed to. */
  consent: { path: 'src/lib/consent', mayImport: ['domain', 'i18n', 'ui', 'storage', 'progress'] },
  reminders: {
    path: 'src/lib/reminders',
    mayImport: ['domain', 'i18n', 'ui', 'storage', 'progress', 'consent'],
  },
  /** Somebody whom the person trusts: named, reminded, shown nothing. */
  helping: {
    path: 'src/lib/helping',
    mayImport: ['domain', 'i18n', 'ui', 'storage', 'progress', 'consent', 'reminders'],
  },
  scoring: { path: 'src/lib/scoring', mayImport: ['domain', 'statistics', 'paradigms', 'workers'] },
  session: {
    path: 'src/lib/session',
    mayImport: ['domain', 'i18n', 'ui', 'timing', 'stimuli', 'programme', 'paradigms', 'storage'],
  },
  findings: {
    path: 'src/lib/findings',
    mayImport: [
      'domain',
      'i18n',
      'ui',
      'statistics',
      'paradigms',
      'questionnaires',
      'scoring',
      'workers',
      'paper',
    ],
  },
  /** Knows files, not what is in them. */
  handover: { path: 'src/lib/handover', mayImport: ['domain', 'i18n', 'ui'] },
  progress: { path: 'src/lib/progress', mayImport: ['domain'] },
  /** The letter for a doctor, which only its code opens. */
  release: {
    path: 'src/lib/release',
    mayImport: ['domain', 'i18n', 'ui', 'storage', 'progress', 'findings', 'handover'],
  },
  /** What is done with data, in words; pure. */
  privacy: { path: 'src/lib/privacy', mayImport: ['domain', 'i18n', 'progress'] },
  account: {
    path: 'src/lib/account',
    mayImport: ['domain', 'vault', 'storage', 'progress', 'workers', 'ui', 'i18n', 'consent'],
  },
  /** A copy of everything that only the person opens: at the server, in a file, and back onto a tablet. */
  backup: {
    path: 'src/lib/backup',
    mayImport: ['domain', 'i18n', 'ui', 'vault', 'storage', 'progress', 'consent', 'account'],
  },
  /** What a person may do with their data: see, correct, take along, restrict, delete. */
  rights: {
    path: 'src/lib/rights',
    mayImport: [
      'domain',
      'i18n',
      'ui',
      'paradigms',
      'storage',
      'scoring',
      'handover',
      'progress',
      'account',
      'workers',
    ],
  },
  doctor: { path: 'src/lib/doctor', mayImport: ['domain', 'progress', 'ui', 'i18n', 'paper'] },
  server: { path: 'src/lib/server', mayImport: ['domain', 'i18n', 'progress', 'content', 'privacy'] },
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
      'vault',
      'storage',
      'scoring',
      'session',
      'findings',
      'handover',
      'progress',
      'privacy',
      'account',
      'backup',
      'consent',
      'release',
      'rights',
      'questionnaires',
      'content',
      'reminders',
      'helping',
      'workers',
      'vault',
    ],
  },
  doctorRoutes: {
    path: 'src/routes/arzt',
    mayImport: ['domain', 'doctor', 'progress', 'server', 'content', 'ui', 'i18n'],
  },
  apiRoutes: { path: 'src/routes/api', mayImport: ['domain', 'progress', 'server'] },
  reminderRoutes: { path: 'src/routes/erinnern', mayImport: ['domain', 'i18n', 'ui', 'server'] },
  releaseRoutes: { path: 'src/routes/freigabe', mayImport: ['i18n', 'ui', 'release'] },
  /** The public texts: privacy statement, terms, imprint, record of processing. */
  policyRoutes: { path: 'src/routes/(policies)', mayImport: ['domain', 'i18n', 'ui', 'privacy', 'server'] },
  /** Pages behind the links in mails about the account. */
  accountRoutes: { path: 'src/routes/konto', mayImport: ['domain', 'i18n', 'ui', 'reminderRoutes'] },
  /** The short guide for somebody who helps, and the pages behind the links in their mails. */
  helpingRoutes: { path: 'src/routes/mithelfen', mayImport: ['domain', 'i18n', 'ui', 'reminderRoutes'] },
  /** Every component of `ui` in every state, for those who draw them; only under `npm run dev`. */
  gallery: { path: 'src/gallery', mayImport: ['domain', 'i18n', 'ui'] },
  laboratory: { path: 'src/laboratory', mayImport: ['domain', 'stimuli'] },
  serviceWorker: { path: 'src/service-worker', mayImport: [] },
});

/** No source file is longer, generated and catalogue files aside. */
export const MAX_LINES = 300;
