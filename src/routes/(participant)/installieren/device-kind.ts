/** Whose steps are shown first. */
export type DeviceKind = 'apple' | 'android' | 'computer';

/** By what the browser says of itself. An iPad calls itself a Mac, but it has fingers on it. */
export function deviceKindOf({
  vendor,
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'vendor' | 'userAgent' | 'maxTouchPoints'>): DeviceKind {
  if (userAgent.includes('Android')) return 'android';
  return vendor.startsWith('Apple') && maxTouchPoints > 1 ? 'apple' : 'computer';
}
