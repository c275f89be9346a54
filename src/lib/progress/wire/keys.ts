import type * as v from 'valibot';
import {
  AccountMessage,
  DeviceKeyMessage,
  PasswordMessage,
  SignInMessage,
  StretchingMessage,
} from './account.ts';
import { BackupEndMessage, BackupMessage, RestoreMessage } from './backup.ts';
import { CallbackEndMessage, CallbackMessage } from './callback.ts';
import { ConsentMessage } from './consents.ts';
import { DeletionMessage } from './deletion.ts';
import { ActivationMessage, ProgressMessage } from './participation.ts';
import { ProblemMessage } from './problem.ts';
import { ReleaseEndMessage, ReleaseMessage, ReleaseOpenMessage, ReleasesMessage } from './release.ts';
import { HelperRemindersMessage, MailRemindersMessage, PushRemindersMessage } from './reminders.ts';

/** Every message that may leave a device, by its kind. Those of the outbox have the names of its doors. */
const MESSAGES = {
  activation: ActivationMessage,
  progress: ProgressMessage,
  reminders: PushRemindersMessage,
  'mail-reminders': MailRemindersMessage,
  'helper-reminders': HelperRemindersMessage,
  consent: ConsentMessage,
  account: AccountMessage,
  password: PasswordMessage,
  'device-key': DeviceKeyMessage,
  stretching: StretchingMessage,
  'sign-in': SignInMessage,
  adopt: DeviceKeyMessage,
  backup: BackupMessage,
  'backup-end': BackupEndMessage,
  restore: RestoreMessage,
  release: ReleaseMessage,
  'release-end': ReleaseEndMessage,
  releases: ReleasesMessage,
  'release-open': ReleaseOpenMessage,
  callback: CallbackMessage,
  'callback-end': CallbackEndMessage,
  problem: ProblemMessage,
  deletion: DeletionMessage,
};

export type MessageKind = keyof typeof MESSAGES;

/** Keys of an object and of the objects in it. */
type KeysWithin<T> = T extends readonly unknown[]
  ? never
  : T extends object
    ? { [K in keyof T & string]: K | KeysWithin<T[K]> }[keyof T & string]
    : never;

/** Every key that a message may have, at any depth. */
export type WireKey = {
  [K in MessageKind]: KeysWithin<v.InferOutput<(typeof MESSAGES)[K]>>;
}[MessageKind];

/** The keys of a message, and below `name.key` those of the objects in it. */
function keysOf(name: string, schema: unknown): [string, readonly string[]][] {
  if (typeof schema !== 'object' || schema === null) return [];
  // Of `nullable`.
  if ('wrapped' in schema) return keysOf(name, schema.wrapped);
  if (!('entries' in schema) || typeof schema.entries !== 'object' || schema.entries === null) return [];
  return [
    [name, Object.freeze(Object.keys(schema.entries))],
    ...Object.entries(schema.entries).flatMap(([key, inner]) => keysOf(`${name}.${key}`, inner)),
  ];
}

/** All kinds of messages that may leave a device. */
export const MESSAGE_KINDS: readonly MessageKind[] = Object.freeze(Object.keys(MESSAGES) as MessageKind[]);

/**
 * The keys that may leave, read from the schemas: by kind of message, and by `kind.key` for the objects in it. For the
 * sent log, for the record of processing, and for the test that lists them by hand.
 */
export const WIRE_KEYS: Readonly<Record<string, readonly string[]>> = Object.freeze(
  Object.fromEntries(MESSAGE_KINDS.flatMap((kind) => keysOf(kind, MESSAGES[kind]))),
);

/** The keys of one kind of message that hold a value: an object's own keys stand in its place. */
export function fieldsOf(kind: MessageKind): readonly WireKey[] {
  const within = (name: string): readonly string[] =>
    (WIRE_KEYS[name] ?? []).flatMap((key) =>
      WIRE_KEYS[`${name}.${key}`] === undefined ? [key] : within(`${name}.${key}`),
    );
  // Read from the same schemas as the type.
  return within(kind) as readonly WireKey[];
}
