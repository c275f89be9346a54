/** A hand that touches at random, from a seed: within the page, so that it is as quick as the page itself. */

export interface Walk {
  /** Unsigned, 32 bit. */
  readonly seed: number;
  readonly touches: number;
  /** What is typed into a field that is touched, one of these. */
  readonly texts: readonly string[];
}

/** As people type it, and as nobody should have to fear it. */
export const TEXTS: readonly string[] = [
  'Anna',
  '12',
  '1950',
  '-1',
  '0',
  '99999999999999999999',
  'a 123 456 780',
  'Birne Schlitten 7 Regen',
  ' ',
  '<img src=x onerror=alert(1)>',
  "'; drop table people; --",
  '\u{1F475}\u200D\u0000\u202E',
  'ß'.repeat(5000),
];

/**
 * Runs in the page and must refer to nothing outside. Three of five touches aim at something that can be pressed, the
 * others fall anywhere; before one in seven the page is moved. `window.touched` hears of every touch.
 */
export async function walk({ seed, touches, texts }: Walk): Promise<void> {
  // Mulberry32; the generator of src/lib/domain/rng.ts cannot be reached from here.
  let state = seed;
  const float = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(float() * list.length)];
  const controls = 'a[href], button, input, label, summary, select, textarea, [data-answer]';
  const inWindow = (): DOMRect[] =>
    [...document.querySelectorAll(controls)]
      .map((one) => one.getBoundingClientRect())
      .filter((box) => box.width > 0 && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth);
  const fill = (field: HTMLInputElement | HTMLTextAreaElement): void => {
    field.focus();
    if (!/^(text|password|number|tel|email|search|textarea)$/.test(field.type)) return;
    field.value = oneOf(texts) ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const told = window as unknown as { touched: () => Promise<void> };
  for (let touch = 0; touch < touches; touch++) {
    if (float() < 1 / 7) scrollBy(0, (float() - 0.5) * 2 * innerHeight);
    const box = float() < 0.6 ? oneOf(inWindow()) : undefined;
    const { left, top, width, height } = box ?? new DOMRect(0, 0, innerWidth, innerHeight);
    const [clientX, clientY] = [left + float() * (width - 1), top + float() * (height - 1)];
    const hit = document.elementFromPoint(clientX, clientY);
    void told.touched();
    if (hit instanceof HTMLElement || hit instanceof SVGElement) {
      const how = { bubbles: true, cancelable: true, clientX, clientY, pointerId: 1, pointerType: 'touch' };
      hit.dispatchEvent(new PointerEvent('pointerdown', { ...how, isPrimary: true, button: 0, buttons: 1 }));
      hit.dispatchEvent(new PointerEvent('pointerup', { ...how, isPrimary: true, button: 0 }));
      if (hit instanceof HTMLElement) hit.click();
      else hit.dispatchEvent(new MouseEvent('click', how));
      if (hit instanceof HTMLInputElement || hit instanceof HTMLTextAreaElement) fill(hit);
    }
    // Every tenth touch waits for what it has led to being drawn, the others for the page to have a turn.
    await new Promise<unknown>((resolve) =>
      touch % 10 === 9 ? requestAnimationFrame(resolve) : setTimeout(resolve),
    );
  }
}
