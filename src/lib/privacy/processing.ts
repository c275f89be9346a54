/**
 * Everything that is done with data, once: the privacy statement, the record of processing (Art. 30 GDPR) and the log of
 * what was sent are all drawn from here. What a message contains is read from its closed type (progress/wire/).
 */
import type { activityTexts } from '#lib/i18n/catalogue/processing-activities.ts';
import type { practiceActivityTexts } from '#lib/i18n/catalogue/processing-practice.ts';
import type { processingTexts } from '#lib/i18n/catalogue/processing.ts';
import { fieldsOf, type MessageKind, type WireKey } from '#lib/progress/wire/keys.ts';

type Words = (typeof processingTexts)['de'];
export type ActivityId = keyof (typeof activityTexts)['de'] | keyof (typeof practiceActivityTexts)['de'];
export type GroupId = keyof Words['groups'];
export type BasisId = keyof Words['bases'];
export type PersonsId = keyof Words['persons'];
export type RecipientId = keyof Words['recipients'];
export type ProtectionId = keyof Words['protections'];
type OtherField = keyof Words['otherFields'];

/** One thing that is done with data; its name, purpose and how long are words of its id. */
export interface Activity {
  readonly group: GroupId;
  readonly persons: PersonsId;
  readonly basis: BasisId;
  readonly recipients: readonly RecipientId[];
  readonly protections: readonly ProtectionId[];
  /** Data beside the keys of its message; a message of its own needs none. */
  readonly alsoFields: readonly OtherField[];
}

const MESSAGE = ['transport', 'closed'] as const;
const USUAL: Pick<Activity, 'persons' | 'recipients' | 'alsoFields'> = {
  persons: 'participant',
  recipients: ['operator'],
  alsoFields: [],
};

function activity(
  group: GroupId,
  basis: BasisId,
  protections: readonly ProtectionId[],
  rest: Partial<typeof USUAL> = {},
): Activity {
  return Object.freeze({ ...USUAL, group, basis, protections, ...rest });
}

/** A kind of message is an activity of the same name: a new kind without a line here is a type error. */
const OF_MESSAGES: Readonly<Record<MessageKind, Activity>> = {
  activation: activity('always', 'contract', [...MESSAGE, 'fingerprint', 'limited']),
  progress: activity('always', 'healthConsent', [...MESSAGE, 'sealed'], {
    recipients: ['operator', 'practice'],
  }),
  consent: activity('always', 'proof', MESSAGE),
  account: activity('always', 'contract', [...MESSAGE, 'derived', 'limited'], {
    recipients: ['operator', 'mailService'],
  }),
  password: activity('always', 'contract', [...MESSAGE, 'derived', 'limited']),
  'device-key': activity('always', 'contract', [...MESSAGE, 'fingerprint']),
  deletion: activity('always', 'erasure', MESSAGE),
  reminders: activity('chosen', 'consent', [...MESSAGE, 'sealed', 'general'], {
    recipients: ['operator', 'pushService'],
  }),
  'mail-reminders': activity('chosen', 'consent', [...MESSAGE, 'sealed', 'general', 'limited'], {
    recipients: ['operator', 'mailService'],
  }),
  'helper-reminders': activity('chosen', 'helperConsent', [...MESSAGE, 'sealed', 'general', 'limited'], {
    persons: 'helper',
    recipients: ['operator', 'helper', 'mailService'],
  }),
  backup: activity('chosen', 'healthConsent', [...MESSAGE, 'endToEnd']),
  'backup-end': activity('chosen', 'withdrawal', MESSAGE),
  release: activity('chosen', 'healthConsent', [...MESSAGE, 'endToEnd'], {
    recipients: ['operator', 'codeHolder'],
  }),
  'release-end': activity('chosen', 'withdrawal', MESSAGE),
  releases: activity('chosen', 'healthConsent', [...MESSAGE, 'notStored']),
  'release-open': activity('chosen', 'healthConsent', [...MESSAGE, 'endToEnd', 'limited'], {
    persons: 'reader',
  }),
  callback: activity('chosen', 'consent', [...MESSAGE, 'sealed'], { recipients: ['operator', 'practice'] }),
  'callback-end': activity('chosen', 'withdrawal', MESSAGE),
  problem: activity('chosen', 'consent', [...MESSAGE, 'limited']),
  stretching: activity('newTablet', 'contract', [...MESSAGE, 'limited', 'notStored']),
  'sign-in': activity('newTablet', 'contract', [...MESSAGE, 'derived', 'limited']),
  adopt: activity('newTablet', 'contract', [...MESSAGE, 'fingerprint']),
  restore: activity('newTablet', 'healthConsent', [...MESSAGE, 'endToEnd', 'notStored']),
};

const OTHERS: Readonly<Record<Exclude<ActivityId, MessageKind>, Activity>> = {
  'on-device': activity('device', 'healthConsent', ['vault'], {
    recipients: ['nobody'],
    alsoFields: [
      'name',
      'birthday',
      'sex',
      'insuranceNumber',
      'answers',
      'timings',
      'circumstances',
      'results',
      'receipts',
      'sentLog',
      'settings',
    ],
  }),
  billing: activity('chosen', 'healthConsent', ['masterData'], {
    recipients: ['operator', 'insurer'],
    alsoFields: ['insuranceNumber', 'startDay', 'invoice'],
  }),
  visit: activity('server', 'contract', ['transport', 'notStored'], {
    persons: 'visitor',
    alsoFields: ['internetAddress'],
  }),
  content: activity('server', 'contract', ['transport', 'notStored'], { alsoFields: ['programmeId'] }),
  channels: activity('server', 'contract', ['transport', 'notStored']),
  attempts: activity('server', 'contract', ['fingerprint'], {
    persons: 'visitor',
    alsoFields: ['internetAddress', 'attemptCount'],
  }),
  'practice-account': activity('practice', 'contract', ['transport', 'sealed', 'limited'], {
    persons: 'practice',
    alsoFields: [
      'arrival',
      'practiceName',
      'practiceEmail',
      'practicePassword',
      'practiceSession',
      'secondFactor',
      'practiceRole',
      'invitation',
    ],
  }),
  'practice-trail': activity('practice', 'contract', ['transport'], {
    persons: 'practice',
    alsoFields: ['trail'],
  }),
  'practice-codes': activity('practice', 'contract', ['sealed'], {
    persons: 'practice',
    alsoFields: ['codeState'],
  }),
};

export const ACTIVITIES: Readonly<Record<ActivityId, Activity>> = Object.freeze({
  ...OF_MESSAGES,
  ...OTHERS,
});

/** Groups in the order in which a reader meets them. */
export const GROUPS: readonly GroupId[] = Object.freeze([
  'device',
  'always',
  'chosen',
  'newTablet',
  'server',
  'practice',
]);

/** The activities of a group, in the order of the table. */
export function activitiesOf(group: GroupId): readonly ActivityId[] {
  // `Object.entries` forgets the names of the keys.
  const all = Object.entries(ACTIVITIES) as [ActivityId, Activity][];
  return all.filter(([, { group: of }]) => of === group).map(([id]) => id);
}

function isMessage(id: ActivityId): id is MessageKind {
  return id in OF_MESSAGES;
}

/** Names of the data of an activity. Those of a message are the keys of its closed type, in their order. */
export function dataOf(id: ActivityId, words: Words): readonly string[] {
  // The annotation makes a key of the wire without words a type error.
  const labels: Readonly<Record<WireKey, string>> = words.fields;
  const sent = isMessage(id) ? fieldsOf(id).map((key) => labels[key]) : [];
  return [...sent, ...ACTIVITIES[id].alsoFields.map((field) => words.otherFields[field])];
}
