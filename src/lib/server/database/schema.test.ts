import { expect, it } from 'vitest';
import { onEachEngine, rowsOf } from '../testing/engines.ts';

/** Everything the server can know. A new entry is a decision: does it belong on the server at all? */
const EXPECTED = {
  account: [
    'id',
    'participant_id',
    'address_sealed',
    'address_fingerprint',
    'stretching_sealed',
    'password_fingerprint',
    'recovery_fingerprint',
    'locale',
    'last_message_id',
    'created_at',
    'confirmed_at',
  ],
  account_session: ['token_fingerprint', 'account_id', 'created_at', 'last_used_at'],
  activation_code: [
    'id',
    'practice_id',
    'code_fingerprint',
    'code_sealed',
    'state',
    'created_at',
    'expires_at',
    'programme',
  ],
  audit: ['id', 'practice_id', 'at', 'user_id', 'act', 'subject_id', 'count'],
  attempt: ['fingerprint', 'count', 'ends_at'],
  backup: ['participant_id', 'generation', 'keys_sealed', 'ciphertext', 'last_end_message_id'],
  callback: ['participant_id', 'message_id', 'asked_at', 'request_sealed'],
  consent_receipt: ['id', 'participant_id', 'text_id', 'text_version', 'state', 'at', 'received_at'],
  installation: ['id', 'secret_fingerprint'],
  migration: ['name', 'digest', 'applied_at'],
  participant: [
    'id',
    'practice_id',
    'activation_code_id',
    'device_key_fingerprint',
    'last_message_id',
    'kvnr_sealed',
    'kvnr_fingerprint',
    'tests_done',
    'last_test_date',
    'tests_remaining',
    'start_date',
    'received_at',
  ],
  past_password: ['participant_id', 'password_fingerprint'],
  portal_account: ['id', 'account_id', 'provider_id', 'user_id', 'password', 'created_at', 'updated_at'],
  portal_session: ['id', 'token', 'user_id', 'expires_at', 'created_at', 'updated_at'],
  portal_two_factor: [
    'id',
    'user_id',
    'secret',
    'backup_codes',
    'verified',
    'failed_verification_count',
    'locked_until',
  ],
  portal_user: ['id', 'name', 'email', 'email_verified', 'created_at', 'updated_at', 'two_factor_enabled'],
  portal_verification: ['id', 'identifier', 'value', 'expires_at', 'created_at', 'updated_at'],
  practice: ['id', 'name', 'demo'],
  practice_invitation: ['id', 'practice_id', 'role', 'email_sealed', 'expires_at'],
  practice_member: ['user_id', 'practice_id', 'role', 'email_sealed'],
  release: ['id', 'participant_id', 'name_fingerprint', 'name_sealed', 'expires_at', 'ciphertext'],
  release_opening: ['id', 'release_id', 'opened_at'],
  reminder: [
    'id',
    'device_key_fingerprint',
    'channel',
    'target_sealed',
    'locale',
    'confirmed_at',
    'erase_at',
  ],
  reminder_moment: ['reminder_id', 'due_at'],
  set_up_link: ['id', 'token_fingerprint', 'used_at', 'expires_at'],
};

onEachEngine('the database', (desk) => {
  it('has exactly the columns listed here', async () => {
    const rows = await rowsOf<{ table: string; column: string }>(
      desk(),
      `select table_name as table, column_name as column from information_schema.columns
       where table_schema = 'public' order by table_name, ordinal_position`,
    );
    const found: Record<string, string[]> = {};
    for (const { table, column } of rows) (found[table] ??= []).push(column);
    expect(found).toEqual(EXPECTED);
  });

  it('has no identity columns, sequences, triggers or functions of its own', async () => {
    const rows = await rowsOf(
      desk(),
      `select 'sequence' as what, sequence_name as name from information_schema.sequences where sequence_schema = 'public'
       union all select 'trigger', trigger_name from information_schema.triggers where trigger_schema = 'public'
       union all select 'routine', routine_name from information_schema.routines where routine_schema = 'public'`,
    );
    expect(rows).toEqual([]);
  });
});
