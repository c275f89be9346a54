import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import type { Paint } from './paint.ts';
import { pipe } from './solid.ts';

/** An arch across a barrel vault, its feet on y = 0. */
export function vaultRibs(width: number, rise: number, paint: Paint): Group {
  const arch = repeat(9, (i) => {
    const angle = (Math.PI * i) / 8;
    return [(width / 2 - 0.1) * Math.cos(angle), (rise - 0.08) * Math.sin(angle), 0] as const;
  });
  return group(part(pipe(arch, 0.2, 20, 5), paint));
}
