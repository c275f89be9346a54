import { type Group, Object3D } from 'three';
import type { Built, Eye, Lamp } from '../scene.ts';
import type { Air } from './air.ts';
import { sky } from './sky.ts';
import { weatherOf } from './weather.ts';

type More = { readonly lamps?: readonly Lamp[]; readonly reach?: number };

/** An outdoor scene under its sky: sun, haze and the ground that gets shadows follow from air and eye. */
export function outdoors(air: Air, things: Group, eye: Eye, { lamps = [], reach = 46 }: More = {}): Built {
  const weather = weatherOf(air);
  const dome = new Object3D();
  dome.add(sky(weather, air.scatter));
  dome.position.set(eye.at[0], 0, eye.at[2]);
  things.add(dome);
  const [dx, dz] = [eye.to[0] - eye.at[0], eye.to[2] - eye.at[2]];
  const length = Math.hypot(dx, dz) || 1;
  const ahead = reach * 0.8;
  return {
    things,
    eye,
    light: {
      ...weather.light,
      lamps,
      shadows: { x: eye.at[0] + (dx / length) * ahead, z: eye.at[2] + (dz / length) * ahead, reach },
    },
  };
}
