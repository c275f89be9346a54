import { expect, it } from 'vitest';
import { deviceKindOf } from './device-kind.ts';

it.each([
  ['apple', 'Apple Computer, Inc.', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605', 5],
  ['apple', 'Apple Computer, Inc.', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5],
  ['computer', 'Apple Computer, Inc.', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605', 0],
  ['android', 'Google Inc.', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36', 5],
  ['computer', 'Google Inc.', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/140.0', 10],
  ['computer', '', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 0],
] as const)('takes %s for one (%s, %s)', (kind, vendor, userAgent, maxTouchPoints) => {
  expect(deviceKindOf({ vendor, userAgent, maxTouchPoints })).toBe(kind);
});
