import { addDays, type IsoDate } from '#lib/domain/calendar.ts';
import type { ConsentNotice, ConsentReceipt } from '#lib/storage/records/consent.ts';
import { newestVersion, type ConsentText } from './texts.ts';

/** For how many days a changed text is on the screen, at least, before the old version no longer counts. */
export const NOTICE_DAYS = 14;

/** How one consent stands on a day. */
export type ConsentState =
  | { readonly kind: 'not-given' }
  | { readonly kind: 'given'; readonly version: number; readonly givenAtIso: string }
  | { readonly kind: 'withdrawn'; readonly withdrawnAtIso: string }
  /** Given to an older version, which counts up to and with this local day. */
  | { readonly kind: 'renew'; readonly version: number; readonly until: IsoDate }
  /** Given to an older version, which counted up to and with this local day. */
  | { readonly kind: 'blocked'; readonly version: number; readonly until: IsoDate };

/** What is known of the person's decisions. */
export interface ConsentHistory {
  readonly receipts: readonly ConsentReceipt[];
  readonly notices: readonly ConsentNotice[];
}

type RegisteredText = Pick<ConsentText<string>, 'id' | 'changedFrom'>;

/**
 * How a consent stands. The order of the receipts does not matter, so that a clock that was set wrong cannot turn a
 * withdrawal into a consent: what was given and not taken back counts.
 */
export function consentState(text: RegisteredText, history: ConsentHistory, today: IsoDate): ConsentState {
  const own = history.receipts.filter(({ textId }) => textId === text.id);
  const newest = own
    .filter(({ withdrawnAtIso }) => withdrawnAtIso === null)
    .toSorted((a, b) => a.textVersion - b.textVersion || a.givenAtIso.localeCompare(b.givenAtIso))
    .at(-1);
  if (newest === undefined) {
    const withdrawnAtIso = own
      .flatMap((receipt) => receipt.withdrawnAtIso ?? [])
      .toSorted()
      .at(-1);
    return withdrawnAtIso === undefined ? { kind: 'not-given' } : { kind: 'withdrawn', withdrawnAtIso };
  }
  const { textVersion: version, givenAtIso } = newest;
  if (version >= newestVersion(text)) return { kind: 'given', version, givenAtIso };
  const until = lastDayOf(version, text, history.notices, today);
  return { kind: until < today ? 'blocked' : 'renew', version, until };
}

/** The last day on which an old version counts: the day before the first of its successors does. */
function lastDayOf(
  version: number,
  text: RegisteredText,
  notices: readonly ConsentNotice[],
  today: IsoDate,
): IsoDate {
  const days = text.changedFrom.slice(version - 1).map((changedFrom, index) => {
    const successor = version + index + 1;
    const notice = notices.find(({ textId, textVersion }) => textId === text.id && textVersion === successor);
    // What was not shown yet is shown today, and nobody is hurried who was away.
    const noticeOver = addDays(notice?.shownOn ?? today, NOTICE_DAYS);
    return addDays(changedFrom > noticeOver ? changedFrom : noticeOver, -1);
  });
  const [first] = days.toSorted();
  if (first === undefined) throw new RangeError(`Version ${version} of “${text.id}” has no successor`);
  return first;
}

/** Whether what the text is about may be done. */
export function isInForce({ kind }: ConsentState): boolean {
  return kind === 'given' || kind === 'renew';
}

/** The optional texts that count as withdrawn, because the time to agree to a newer version is over. */
export function lapsedTexts<Id extends string>(
  texts: readonly ConsentText<Id>[],
  history: ConsentHistory,
  today: IsoDate,
): readonly Id[] {
  return texts
    .filter((text) => !text.isRequired && consentState(text, history, today).kind === 'blocked')
    .map(({ id }) => id);
}

/** A required text to which the person must agree, now or soon. */
export interface RequiredRenewal<Id extends string> {
  readonly id: Id;
  readonly state: Exclude<ConsentState, { readonly kind: 'given' }>;
}

/** The required texts that are not agreed to as they are now; those that stop the tests come first. */
export function requiredRenewals<Id extends string>(
  texts: readonly ConsentText<Id>[],
  history: ConsentHistory,
  today: IsoDate,
): readonly RequiredRenewal<Id>[] {
  const due = texts
    .filter(({ isRequired }) => isRequired)
    .flatMap((text) => {
      const state = consentState(text, history, today);
      return state.kind === 'given' ? [] : [{ id: text.id, state }];
    });
  return due.toSorted((a, b) => Number(isInForce(a.state)) - Number(isInForce(b.state)));
}
