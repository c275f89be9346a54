/**
 * All that is sealed or found again by a fingerprint, and what a rotation of the keys does with it. A column that is
 * missing here makes sealed-tables.test.ts fail.
 */
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { addressPlace, stretchingPlace } from '../account/rows.ts';
import { placeOf as backupPlace } from '../backup/backup.ts';
import { placeOf as callbackPlace } from '../callbacks/callbacks.ts';
import { placeOf as codePlace } from '../codes/codes.ts';
import {
  account,
  accountSession,
  backup,
  callback,
  pastPassword,
  release,
} from '../database/account-schema.ts';
import { practiceInvitation } from '../database/portal-schema.ts';
import {
  activationCode,
  attempt,
  installation,
  participant,
  practiceMember,
  reminder,
  setUpLink,
} from '../database/schema.ts';
import { portalUser } from '../database/sign-in-schema.ts';
import { handleOf, memberAddressPlace } from '../practices/address.ts';
import { invitationPlace } from '../practices/invitations.ts';
import { kvnrPlace } from '../progress/kvnr-place.ts';
import { namePlace } from '../release/rows.ts';
import { placeOf as targetPlace } from '../reminders/rows.ts';
import type { FingerprintPurpose, Keys } from '../secrets/keys.ts';

/** A column whose text is sealed, and what is computed of the text. */
export interface SealedColumn {
  readonly column: PgColumn;
  /** Where it is sealed, by the id of its row. */
  readonly place: (id: string) => string;
  readonly computed?: Computed;
}

interface Computed {
  readonly column: PgColumn;
  /** Where the column is of another table: its id, equal to the row's. */
  readonly id?: PgColumn;
  readonly purpose: FingerprintPurpose;
  /** `scope`: of the row, see `SealedTable`. */
  readonly of: (text: string, scope: string) => string;
  /** How the fingerprint is written; as it is unless said. */
  readonly written?: (fingerprint: string) => string;
}

export interface SealedTable {
  readonly table: PgTable;
  /** A UUID: the id in the places. */
  readonly id: PgColumn;
  /** A column that is part of what is computed. */
  readonly scope?: PgColumn;
  readonly columns: readonly SealedColumn[];
}

const asItIs = (text: string): string => text;
const lowerCase = (text: string): string => text.toLowerCase();

export const SEALED_TABLES: readonly SealedTable[] = [
  {
    table: participant,
    id: participant.id,
    scope: participant.practiceId,
    columns: [
      {
        column: participant.kvnrSealed,
        place: kvnrPlace,
        computed: {
          column: participant.kvnrFingerprint,
          purpose: 'kvnr',
          of: (kvnr, practiceId) => `${practiceId}\0${kvnr}`,
        },
      },
    ],
  },
  {
    table: activationCode,
    id: activationCode.id,
    columns: [
      {
        column: activationCode.codeSealed,
        place: codePlace,
        computed: { column: activationCode.codeFingerprint, purpose: 'activationCode', of: asItIs },
      },
    ],
  },
  {
    table: account,
    id: account.id,
    columns: [
      {
        column: account.addressSealed,
        place: addressPlace,
        computed: { column: account.addressFingerprint, purpose: 'address', of: lowerCase },
      },
      { column: account.stretchingSealed, place: stretchingPlace },
    ],
  },
  {
    table: release,
    id: release.id,
    columns: [
      {
        column: release.nameSealed,
        place: namePlace,
        computed: { column: release.nameFingerprint, purpose: 'release', of: asItIs },
      },
    ],
  },
  {
    table: reminder,
    id: reminder.id,
    columns: [{ column: reminder.targetSealed, place: targetPlace }],
  },
  {
    table: backup,
    id: backup.participantId,
    columns: [{ column: backup.keysSealed, place: backupPlace }],
  },
  {
    table: callback,
    id: callback.participantId,
    columns: [{ column: callback.requestSealed, place: callbackPlace }],
  },
  {
    table: practiceMember,
    id: practiceMember.userId,
    columns: [
      {
        column: practiceMember.emailSealed,
        place: memberAddressPlace,
        computed: {
          column: portalUser.email,
          id: portalUser.id,
          purpose: 'portalAddress',
          of: asItIs,
          written: handleOf,
        },
      },
    ],
  },
  {
    table: practiceInvitation,
    id: practiceInvitation.id,
    columns: [{ column: practiceInvitation.emailSealed, place: invitationPlace }],
  },
];

/** Fingerprints of which the server never has the text again: they stay with the oldest key. Each by its purpose. */
export const KEPT_FINGERPRINTS: readonly (readonly [PgColumn, FingerprintPurpose])[] = [
  [participant.deviceKeyFingerprint, 'deviceKey'],
  [reminder.deviceKeyFingerprint, 'deviceKey'],
  [setUpLink.tokenFingerprint, 'setUpToken'],
  [accountSession.tokenFingerprint, 'session'],
  [account.passwordFingerprint, 'passwordProof'],
  [account.recoveryFingerprint, 'recoveryProof'],
  [pastPassword.passwordFingerprint, 'passwordProof'],
  [attempt.fingerprint, 'attempt'],
];

/** Says with which secret the database is written: computed anew last of all. */
export const PROOF_FINGERPRINT = installation.secretFingerprint;

/** How a computed value looks under the newest key. */
export function computedValue(keys: Keys, computed: Computed, text: string, scope: string): string {
  const fingerprint = keys.fingerprint(computed.purpose, computed.of(text, scope));
  return (computed.written ?? asItIs)(fingerprint);
}
