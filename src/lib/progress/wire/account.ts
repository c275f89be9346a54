/**
 * The account: an e-mail address that was confirmed, and proofs derived from the password and the recovery code
 * (vault/password-keys.ts). Neither proof opens any data, and neither the password nor the code ever leaves the device.
 */
import * as v from 'valibot';
import { Bytes16, Bytes32, parser, WireLocale } from './parser.ts';

/** How the password is stretched on the device: Argon2id, one lane (RFC 9106). */
export const Stretching = v.strictObject({
  /** 16 random bytes. */
  salt: Bytes16,
  /** Memory in KiB. */
  memoryKib: v.pipe(v.number(), v.integer(), v.minValue(8192), v.maxValue(1_048_576)),
  /** Passes over the memory. */
  passes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
});

const Address = v.pipe(v.string(), v.maxLength(254), v.email());

/** Makes the account, or replaces its address; it counts once the address was confirmed. */
export const AccountMessage = v.strictObject({
  address: Address,
  stretching: Stretching,
  /** Derived from the stretched password; proves at sign-in that the person knows it. */
  passwordProof: Bytes32,
  /** Derived from the recovery code on paper; the same for somebody who has forgotten the password. */
  recoveryProof: Bytes32,
  locale: WireLocale,
});

/** A new password, by somebody who knows the old one or the recovery code. */
export const PasswordMessage = v.strictObject({
  by: v.picklist(['password', 'recovery']),
  /** The proof as the account knows it. */
  proof: Bytes32,
  stretching: Stretching,
  passwordProof: Bytes32,
  recoveryProof: Bytes32,
});

/** Another device key: every other tablet is signed out. */
export const DeviceKeyMessage = v.strictObject({ nextDeviceKey: Bytes32 });

/** Asks how a password is stretched; unknown addresses get an answer too, always the same. */
export const StretchingMessage = v.strictObject({ address: Address });

export const SignInMessage = v.strictObject({
  address: Address,
  by: v.picklist(['password', 'recovery']),
  proof: Bytes32,
});

export const AccountReply = v.variant('outcome', [
  /** `isConfirmed`: the address has confirmed this account. */
  v.strictObject({ outcome: v.literal('stored'), isConfirmed: v.boolean() }),
  v.strictObject({
    outcome: v.literal('refused'),
    /** `notOffered`: this server sends no e-mail. `notSent`: the question could not be sent. */
    reason: v.picklist(['notActivated', 'notOffered', 'notSent', 'tooMany']),
  }),
]);

export const PasswordReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('stored') }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['noAccount', 'wrong', 'tooMany']) }),
]);

export const DeviceKeyReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('stored') }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['notActivated']) }),
]);

export const StretchingReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('found'), stretching: Stretching }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['tooMany']) }),
]);

export const SignInReply = v.variant('outcome', [
  /** `session`: 32 random bytes; ends after 15 idle minutes, after 12 hours, or with any sign-out. */
  v.strictObject({ outcome: v.literal('accepted'), session: Bytes32 }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['wrong', 'tooMany']) }),
]);

export type Stretching = v.InferOutput<typeof Stretching>;
export type AccountMessage = v.InferOutput<typeof AccountMessage>;
export type AccountReply = v.InferOutput<typeof AccountReply>;
export type PasswordMessage = v.InferOutput<typeof PasswordMessage>;
export type PasswordReply = v.InferOutput<typeof PasswordReply>;
export type DeviceKeyMessage = v.InferOutput<typeof DeviceKeyMessage>;
export type DeviceKeyReply = v.InferOutput<typeof DeviceKeyReply>;
export type StretchingMessage = v.InferOutput<typeof StretchingMessage>;
export type StretchingReply = v.InferOutput<typeof StretchingReply>;
export type SignInMessage = v.InferOutput<typeof SignInMessage>;
export type SignInReply = v.InferOutput<typeof SignInReply>;

/** With the device key. */
export const ACCOUNT_PATH = '/api/account';
export const PASSWORD_PATH = '/api/account/password';
export const DEVICE_KEY_PATH = '/api/account/device-key';
/** Without any key: on a new tablet. */
export const STRETCHING_PATH = '/api/account/stretching';
export const SIGN_IN_PATH = '/api/account/sign-in';
/** With `Authorization: Bearer <session>`: a DeviceKeyMessage takes the participation over to this tablet. */
export const ADOPT_PATH = '/api/account/adopt';

export const parseAccountMessage = parser(AccountMessage);
export const parseAccountReply = parser(AccountReply);
export const parsePasswordMessage = parser(PasswordMessage);
export const parsePasswordReply = parser(PasswordReply);
export const parseDeviceKeyMessage = parser(DeviceKeyMessage);
export const parseDeviceKeyReply = parser(DeviceKeyReply);
export const parseStretchingMessage = parser(StretchingMessage);
export const parseStretchingReply = parser(StretchingReply);
export const parseSignInMessage = parser(SignInMessage);
export const parseSignInReply = parser(SignInReply);
