import type { ManifestOf } from '#lib/stimuli/manifest.ts';
import { BANDS } from './lure-control.ts';
import type { Domain } from './lures.ts';

type Manifest = ManifestOf<'picture-discrimination'>;

const [WIDTH, ROW, LEFT, TOP] = [640, 22, 70, 44] as const;
const TITLE: Readonly<Record<Domain, string>> = { object: 'Objects', scene: 'Rooms' };
const COLOUR: Readonly<Record<Domain, string>> = { object: '#8a4b2f', scene: '#2f5d8a' };
/** Right end of the axis. */
const MOST = 0.18;

const xOf = (distance: number) => LEFT + (distance / MOST) * (WIDTH - LEFT - 20);
const at = (value: number) => value.toFixed(1).replace(/\.0$/, '');

function distancesOf({ pictures, pairs }: Manifest, domain: Domain): number[] {
  const test = new Set(pairs.filter(({ use }) => use === 'test').map(({ lure }) => lure));
  return pictures.flatMap((p) =>
    p.domain === domain && p.distance !== null && test.has(p.id) ? [p.distance] : [],
  );
}

function panel(manifests: readonly Manifest[], domain: Domain, top: number): string {
  const { low, goal, high } = BANDS[domain];
  const bottom = top + manifests.length * ROW;
  const rows = manifests.map((manifest, i) => {
    const y = top + (i + 0.5) * ROW;
    const dots = distancesOf(manifest, domain)
      .map((distance) => `M${at(xOf(distance))} ${y}h0`)
      .join('');
    const x = at(xOf(manifest.balance[domain].meanDistance));
    return `<text x="${LEFT - 10}" y="${y + 4}" text-anchor="end">form ${manifest.form}</text><path class="dots" stroke="${COLOUR[domain]}" d="${dots}"/><path class="mean" d="M${x} ${y - 9}v18"/>`;
  });
  return `<text x="${LEFT}" y="${top - 10}" class="title">${TITLE[domain]}</text><rect class="band" x="${at(xOf(low))}" y="${top}" width="${at(xOf(high) - xOf(low))}" height="${bottom - top}"/><path class="goal" d="M${at(xOf(goal))} ${top}V${bottom}"/>${rows.join('')}`;
}

function axis(y: number): string {
  const ticks = [0, 0.04, 0.08, 0.12, 0.16].map(
    (value) => `<text x="${at(xOf(value))}" y="${y}" text-anchor="middle">${value}</text>`,
  );
  return `${ticks.join('')}<text x="${(LEFT + WIDTH) / 2}" y="${y + 20}" text-anchor="middle">distance of lure and target, 1 − SSIM</text>`;
}

/** A drawing (SVG) of all lure distances: one row a form, a dot a test pair, a stroke for the mean. */
export function plotDistances(manifests: readonly Manifest[]): string {
  const second = TOP + manifests.length * ROW + 44;
  const end = second + manifests.length * ROW + 20;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${end + 32}" font-family="sans-serif" font-size="12" fill="#1b2430"><style>.title{font-weight:bold}.band{fill:#eef1f4}.goal{stroke:#9aa5b1;stroke-dasharray:3 3}.dots{stroke-width:5;stroke-linecap:round;opacity:.55}.mean{stroke:#1b2430;stroke-width:2}</style><rect width="100%" height="100%" fill="#fff"/>${panel(manifests, 'object', TOP)}${panel(manifests, 'scene', second)}${axis(end)}</svg>\n`;
}
