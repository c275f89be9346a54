import { type DataTexture, EquirectangularReflectionMapping } from 'three';
import { bytesTexture } from './texture.ts';

/** What lacquer and panes show: pale sky above, a bright rim at the horizon, dark ground below. */
export function shine(): DataTexture {
  const made = bytesTexture('shine', 64, 1, (data, size) => {
    for (let y = 0; y < size; y++) {
      const up = (y + 0.5) / size - 0.5;
      const tone = up < 0 ? [70, 66, 60] : [232 - 190 * up, 238 - 130 * up, 246 - 40 * up];
      for (let x = 0; x < size; x++) {
        const streak = up > 0 ? 1 : 0.9 + 0.1 * Math.sin(x * 0.6);
        data.set([...tone.map((c) => c * streak), 255], (y * size + x) * 4);
      }
    }
  });
  made.mapping = EquirectangularReflectionMapping;
  return made;
}
