import type { DataTexture } from 'three';
import { bytes, painted } from './patterns.ts';

type Coast = readonly (readonly [lon: number, lat: number])[];

const coast = (numbers: string): Coast =>
  numbers.split(' ').map((pair) => {
    const [lon = 0, lat = 0] = pair.split(',').map(Number);
    return [lon, lat] as const;
  });

/** The coasts as one draws them from memory: longitude,latitude. */
const COASTS: readonly Coast[] = [
  '-17,15 -10,30 -5,36 10,37 20,32 32,31 37,20 43,12 51,12 42,0 40,-10 35,-20 32,-28 20,-35 17,-29 12,-15 9,-1 9,4 -5,5 -13,9',
  '-10,36 -9,43 -2,44 -4,48 3,51 8,54 8,57 12,56 14,54 22,55 22,58 30,60 24,66 18,62 17,57 12,57 5,59 10,64 20,70 30,71 42,66 60,69 75,73 100,77 130,72 160,70 180,67 178,63 163,60 160,53 156,58 142,59 137,54 141,47 130,42 129,36 126,38 121,39 122,31 117,24 108,20 109,12 105,10 100,14 103,2 98,10 95,17 90,22 80,15 78,8 73,18 68,24 58,25 56,27 50,30 56,24 59,22 54,17 45,13 40,20 35,28 36,36 28,37 27,40 35,42 41,42 38,46 30,46 28,42 23,40 23,37 19,42 13,45 18,40 15,38 10,44 3,43 0,39 -5,36',
  '-168,66 -157,71 -125,70 -95,72 -82,68 -95,60 -82,54 -78,62 -65,59 -56,52 -66,45 -74,40 -76,35 -81,30 -80,25 -84,30 -97,27 -97,20 -90,21 -87,15 -83,10 -78,8 -85,10 -95,16 -105,20 -110,27 -117,33 -124,42 -124,48 -135,58 -150,60 -160,56 -165,61',
  '-78,8 -72,12 -60,9 -50,1 -35,-6 -39,-15 -48,-26 -58,-35 -65,-42 -68,-54 -74,-50 -72,-30 -70,-18 -81,-5 -78,2',
  '114,-22 122,-17 131,-12 136,-13 141,-11 146,-19 153,-27 150,-37 140,-38 131,-31 116,-34',
  '-55,60 -45,60 -22,70 -20,80 -45,83 -65,78 -54,68',
  '-6,50 1,51 -1,56 -5,59',
  '44,-25 50,-15 48,-25',
  '95,5 105,-5 118,-9 120,0 110,3',
  '131,-3 142,-4 150,-10 140,-9',
].map(coast);

function inside(lon: number, lat: number, points: Coast): boolean {
  let odd = false;
  points.forEach(([x, y], i) => {
    const [u, v] = points[(i + 1) % points.length] ?? [0, 0];
    if (y > lat !== v > lat && lon < ((u - x) * (lat - y)) / (v - y) + x) odd = !odd;
  });
  return odd;
}

/** A map of the world for the skin of a ball, with lines every 30 degrees. */
export function atlas(sea: string, land: string): DataTexture {
  const [water, earth, ice, line] = [bytes(sea), bytes(land), bytes('#f1efe6'), bytes('#8fa3ad')];
  return painted(`atlas ${sea} ${land}`, 512, (u, v) => {
    const [lon, lat] = [u * 360 - 180, v * 180 - 90];
    if (lat < -73 || lat > 84) return ice;
    if (COASTS.some((points) => inside(lon, lat, points))) return lat > 70 && lon < -20 ? ice : earth;
    const near = (degrees: number) => Math.abs(((degrees + 195) % 30) - 15) < 0.6;
    return near(lon) || near(lat) ? line : water;
  });
}
