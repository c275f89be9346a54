import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HANDS } from '#lib/domain/hand.ts';
import { LOCALES } from '#lib/i18n/texts.ts';
import {
  COLOURS,
  keepDisplay,
  MOTIONS,
  readDisplay,
  showDisplay,
  TEXT_SIZES,
  USUAL,
  type Display,
} from './display.ts';

const displays: fc.Arbitrary<Display> = fc.record({
  language: fc.constantFrom(...LOCALES),
  text: fc.constantFrom(...TEXT_SIZES),
  colours: fc.constantFrom(...COLOURS),
  motion: fc.constantFrom(...MOTIONS),
  hand: fc.constantFrom(...HANDS),
});

function shelf(text: string | null = null) {
  const kept = { text };
  return {
    getItem: () => kept.text,
    setItem: (_: string, value: string) => void (kept.text = value),
  };
}

const forbidden = (): never => {
  throw new DOMException('no', 'SecurityError');
};

describe('how the app shall look', () => {
  it('is read as it was kept', () => {
    fc.assert(
      fc.property(displays, (display) => {
        const storage = shelf();
        keepDisplay(() => storage, display);
        expect(readDisplay(() => storage)).toEqual(display);
      }),
    );
  });

  it('is the usual where something else stands there', () => {
    const others = fc.oneof(fc.string(), fc.json(), fc.constant('{"text":"huge"}'));
    fc.assert(
      fc.property(others, (text) => {
        expect(readDisplay(() => shelf(text))).toEqual(USUAL);
      }),
    );
    expect(readDisplay(() => shelf())).toEqual(USUAL);
  });

  it('keeps what was chosen before the hand could be', () => {
    const before = { language: 'en', text: 'large', colours: 'dark', motion: 'still' };
    const storage = shelf(JSON.stringify(before));
    expect(readDisplay(() => storage)).toEqual({ ...before, hand: 'right' });
  });

  it('is the usual, and no error, where a browser keeps nothing', () => {
    expect(readDisplay(forbidden)).toEqual(USUAL);
    expect(() => keepDisplay(forbidden, USUAL)).not.toThrow();
  });

  it('shows every choice, and takes the one before back', () => {
    const dataset: Record<string, string> = {};
    const root = Object.assign({} as HTMLElement, { lang: '', dataset });
    showDisplay({ language: 'en', text: 'largest', colours: 'strong', motion: 'still', hand: 'left' }, root);
    const shown = { text: 'largest', colours: 'strong', motion: 'still', hand: 'left' };
    expect([root.lang, dataset]).toEqual(['en', shown]);
    showDisplay(USUAL, root);
    expect([root.lang, dataset]).toEqual(['de', { text: 'normal', motion: 'device', hand: 'right' }]);
  });
});
