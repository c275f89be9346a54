/** What of the work list is shown, as it stands in the address: how somebody stands, the order, the page; never a person. */
import { STANDINGS, WORK_ORDERS, type WorkQuery } from '#lib/domain/standing.ts';

const NAMES = { standing: 'stand', order: 'nach', page: 'seite' } as const;

/** Whatever cannot be is as if it were not there. */
export function readWorkQuery(parameters: URLSearchParams): WorkQuery {
  const [standing, order, page] = [NAMES.standing, NAMES.order, NAMES.page].map((name) =>
    parameters.get(name),
  );
  return {
    standing: STANDINGS.find((one) => one === standing) ?? null,
    order: WORK_ORDERS.find((one) => one === order) ?? 'start',
    page: readPage(page ?? ''),
  };
}

function readPage(text: string): number {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 1;
}

/** The page of a list that has nothing else to choose; the first where it says what cannot be. */
export function pageIn(parameters: URLSearchParams): number {
  return readPage(parameters.get(NAMES.page) ?? '');
}

/** The part of the address from the question mark on that `pageIn` reads. */
export function pageQueryText(page: number): string {
  return `?${NAMES.page}=${page}`;
}

/** The part of the address from the question mark on; empty for the list as it opens. */
export function workQueryText({ standing, order, page }: WorkQuery): string {
  const said = new URLSearchParams({
    ...(standing !== null && { [NAMES.standing]: standing }),
    ...(order !== 'start' && { [NAMES.order]: order }),
    ...(page !== 1 && { [NAMES.page]: String(page) }),
  }).toString();
  return said === '' ? '' : `?${said}`;
}
