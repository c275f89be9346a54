import { Color, DirectionalLight, type Group, HemisphereLight, PointLight, Scene, Vector3 } from 'three';
import { roomCamera } from '../rooms/eye.ts';
import type { Opening, Room } from '../rooms/room.ts';
import { halton } from './accumulate.ts';
import type { Stage } from './studio.ts';
import { evenLightOn, mirrorIn, type Surroundings } from './surroundings.ts';

/** A point in the room just inside an opening, `u` and `v` in 0..1 across it. */
function inside(room: Room, opening: Opening, u: number, v: number): Vector3 {
  const s = opening.along + (u - 0.5) * opening.width * 0.8;
  const y = opening.sill + opening.height * (0.2 + 0.7 * v);
  if (opening.wall === 'left') return new Vector3(-room.width / 2 + 0.25, y, -s);
  if (opening.wall === 'right') return new Vector3(room.width / 2 - 0.25, y, s);
  return new Vector3(s, y, -room.depth / 2 + 0.25);
}

/** Direction towards the sun: outside the first window, high and to one side. */
function sunFrom(window: Opening | undefined): Vector3 {
  if (window?.wall === 'left') return new Vector3(-4, 3.4, -1.6);
  if (window?.wall === 'right') return new Vector3(4, 3.4, -1.6);
  return new Vector3((window?.along ?? 0) > 0 ? 2.4 : -2.4, 3.4, -4);
}

// Kept from picture to picture: a software renderer compiles its shadow look-ups anew for every new shadow map.
const sun = new DirectionalLight('#fff0d0', 1);
sun.castShadow = true;
sun.shadow.mapSize.set(1024, 1024);
sun.shadow.bias = -0.0008;
sun.shadow.normalBias = 0.02;
const lamp = new PointLight('#ffffff', 1, 0, 1.15);
lamp.castShadow = true;
lamp.shadow.mapSize.set(256, 256);
lamp.shadow.bias = -0.004;
lamp.shadow.normalBias = 0.03;
lamp.shadow.camera.near = 0.05;

/** Strength of the surroundings, 1 for a bright room; there is little of them within four walls. */
const SURROUNDINGS = 0.16;
/** Rougher things mirror so little of that, that nobody sees it. */
const MIRRORING = 0.6;

/** Light from all around: what the room itself sends back, and the surroundings. */
function evenLight(surroundings: Surroundings): HemisphereLight {
  const light = new HemisphereLight();
  const from = (colour: string, y: number) =>
    new Color(colour)
      .multiplyScalar(0.55)
      .add(evenLightOn(surroundings, new Vector3(0, y, 0)).multiplyScalar(SURROUNDINGS));
  light.color = from('#fff8ee', 1);
  light.groundColor = from('#b59f86', -1);
  return light;
}

/** Lights a room: sun through its windows, daylight spread from them, lamps below the ceiling. */
export function makeInterior(built: Group, room: Room, surroundings: Surroundings, aspect: number): Stage {
  const scene = new Scene();
  scene.background = new Color('#d6cfc4');
  const { light } = room;
  const camera = roomCamera(room, aspect);
  const windows = room.openings.filter((o) => o.kind === 'window');
  sun.intensity = windows.length > 0 ? 3.2 * light.sun : 0;
  const sunDirection = sunFrom(windows[0]).normalize();
  const reach = Math.max(room.width, room.depth) * 0.75 + 1;
  Object.assign(sun.shadow.camera, {
    left: -reach,
    right: reach,
    top: reach,
    bottom: -reach,
    near: 0.5,
    far: 30,
  });
  sun.shadow.camera.updateProjectionMatrix();
  mirrorIn(built, surroundings.mirror, SURROUNDINGS, MIRRORING);
  scene.add(built, sun, sun.target, lamp, evenLight(surroundings));

  const samples = 3;
  const volume = Math.sqrt(room.width * room.depth);
  const relight = (sample: number) => {
    const [a, b, c, d] = [2, 3, 5, 7].map((base) => halton(sample + 1, base)) as [
      number,
      number,
      number,
      number,
    ];
    sun.position
      .copy(sunDirection)
      .add(new Vector3(a - 0.5, b - 0.5, c - 0.5).multiplyScalar(0.035))
      .multiplyScalar(12);
    const window = windows[sample % Math.max(windows.length, 1)];
    if (window && sample % 5 < 2) {
      lamp.position.copy(inside(room, window, b, c));
      lamp.color.set('#eaf3ff');
      lamp.intensity = 1.5 * light.day * volume;
      return;
    }
    const top =
      room.ceiling === 'flat'
        ? room.height
        : Math.min(room.height, room.knee + (room.height - room.knee) * 0.5);
    lamp.position.set((b - 0.5) * room.width * 0.8, top * (0.62 + 0.33 * c), (d - 0.4) * room.depth * 0.9);
    lamp.color.set(light.lampColour);
    lamp.intensity = 1.35 * light.lamp * volume;
  };
  return { scene, camera, samples, relight };
}
