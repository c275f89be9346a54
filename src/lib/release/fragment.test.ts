import { expect, it } from 'vitest';
import { takeFragment, type AddressBar } from './fragment.ts';

function bar(address: string): AddressBar & { readonly replaced: unknown[] } {
  const replaced: unknown[] = [];
  const history = {
    state: { kept: true },
    replaceState: (...given: unknown[]) => void replaced.push(given),
  };
  return { location: new URL(address), history, replaced } as unknown as AddressBar & {
    readonly replaced: unknown[];
  };
}

it('gives what stands behind the # and takes it out of the address', () => {
  const window = bar('https://merkzeit.example/freigabe?a=1#F7TD43HYJA25VC7VMY');
  expect(takeFragment(window)).toBe('F7TD43HYJA25VC7VMY');
  expect(window.replaced).toEqual([[{ kept: true }, '', '/freigabe?a=1']]);
});

it('leaves an address without one as it is', () => {
  const window = bar('https://merkzeit.example/freigabe#');
  expect(takeFragment(window)).toBe('');
  expect(window.replaced).toEqual([]);
});
