/** Own drawings, made for this test: each differs from the others in outline, not only in direction. */
const STROKES = Object.freeze({
  arch: '<path d="M20 82V50a30 30 0 0 1 60 0v32"/><path d="M8 82h84"/>',
  bolt: '<path d="M62 12 30 54h38L38 90"/>',
  target: '<circle cx="50" cy="50" r="36"/><circle cx="50" cy="50" r="8" fill="#101418"/>',
  steps: '<path d="M12 84h26V60h24V36h26V14"/>',
  hourglass: '<path d="M24 14h52L24 86h52z"/>',
  comb: '<path d="M14 24h72M20 24v60M50 24v60M80 24v60"/>',
  leaf: '<path d="M14 86C14 40 40 14 86 14 86 60 60 86 14 86zl44-44"/>',
  squares: '<path d="M14 14h44v44H14zM42 42h44v44H42z"/>',
  waves: '<path d="M10 38q20-32 40 0t40 0M10 72q20-32 40 0t40 0"/>',
});

export type SymbolId = keyof typeof STROKES;

/** All nine, in no order that means anything. */
export const SYMBOL_IDS = Object.freeze(Object.keys(STROKES) as SymbolId[]);

/** Not one of the nine: what the instruction shows must not be learned by heart. */
const EXAMPLE_STROKES = '<path d="M30 90V12l48 20-48 20"/>';
export const EXAMPLE_ID = 'example';

/** Dark on white in every theme, so that a symbol looks the same by day and by night. */
function addressOf(strokes: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="-8 -8 116 116"><path d="M-8-8h116v116H-8z" fill="#fff"/><g fill="none" stroke="#101418" stroke-width="10" stroke-linecap="round" stroke-linejoin="round">${strokes}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The example symbol over its digit, as in the key, and the field that is to be tapped. */
function exampleAddress(): string {
  const letters = 'font-family="sans-serif" font-weight="700" text-anchor="middle"';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420" viewBox="0 0 640 420"><path d="M0 0h640v420H0z" fill="#faf6ef"/><rect x="70" y="30" width="230" height="360" rx="18" fill="#fff" stroke="#6a7480" stroke-width="6"/><path d="M70 270h230" stroke="#6a7480" stroke-width="6"/><g transform="translate(90 52) scale(1.9)" fill="none" stroke="#101418" stroke-width="10" stroke-linecap="round" stroke-linejoin="round">${EXAMPLE_STROKES}</g><text x="185" y="360" font-size="84" fill="#1b2430" ${letters}>4</text><path d="M330 210h70m-26-26 26 26-26 26" fill="none" stroke="#1b2430" stroke-width="10"/><rect x="424" y="120" width="180" height="180" rx="18" fill="#fff" stroke="#0b4f5c" stroke-width="8"/><text x="514" y="240" font-size="84" fill="#0b4f5c" ${letters}>4</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Symbol id to address. */
export const addresses: Readonly<Record<string, string>> = Object.freeze({
  ...Object.fromEntries(Object.entries(STROKES).map(([id, strokes]) => [id, addressOf(strokes)])),
  [EXAMPLE_ID]: exampleAddress(),
});
