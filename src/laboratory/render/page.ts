import {
  ACESFilmicToneMapping,
  PCFShadowMap,
  PMREMGenerator,
  WebGLRenderer,
  NeutralToneMapping,
  type Mesh,
} from 'three';
import { RoomEnvironment } from 'three/examples/jsm/environments/RoomEnvironment.js';
import { objectFamily } from '../families.ts';
import { frameOf } from '../modelling/frame.ts';
import { buildRoom } from '../rooms/build.ts';
import { makeInterior } from './interior.ts';
import { makeAccumulator } from './accumulate.ts';
import type { Drawing, DrawRequest } from './drawing.ts';
import { GREY_HEIGHT, GREY_WIDTH, PICTURE_HEIGHT, PICTURE_WIDTH } from './drawing.ts';
import { makeStudio, type Stage } from './studio.ts';

const canvas = Object.assign(document.createElement('canvas'), {
  width: PICTURE_WIDTH,
  height: PICTURE_HEIGHT,
});
const renderer = new WebGLRenderer({ canvas, antialias: false, preserveDrawingBuffer: true });
renderer.setSize(PICTURE_WIDTH, PICTURE_HEIGHT, false);
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = PCFShadowMap;
renderer.toneMapping = NeutralToneMapping;
const environment = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.04).texture;
const accumulate = makeAccumulator(renderer, PICTURE_WIDTH, PICTURE_HEIGHT);
const aspect = PICTURE_WIDTH / PICTURE_HEIGHT;

function stageOf(request: DrawRequest): Stage {
  if (request.domain === 'scene') {
    renderer.toneMapping = ACESFilmicToneMapping;
    return makeInterior(buildRoom(request.room), request.room, environment, aspect);
  }
  renderer.toneMapping = NeutralToneMapping;
  const family = objectFamily(request.family);
  const frame = frameOf(family.model(request.frameParameters));
  const framed = family.build(request.frameParameters, frame);
  return makeStudio(family.build(request.parameters, frame), framed, family.view, environment, aspect);
}

/** Grey values 0..255 of the picture at reduced size, row by row. */
function grey(): number[] {
  const small = new OffscreenCanvas(GREY_WIDTH, GREY_HEIGHT).getContext('2d', { willReadFrequently: true });
  if (!small) throw new Error('The browser gave no 2D canvas.');
  small.imageSmoothingQuality = 'high';
  small.drawImage(canvas, 0, 0, GREY_WIDTH, GREY_HEIGHT);
  const { data } = small.getImageData(0, 0, GREY_WIDTH, GREY_HEIGHT);
  return Array.from({ length: GREY_WIDTH * GREY_HEIGHT }, (_, i) =>
    Math.round(0.299 * (data[i * 4] ?? 0) + 0.587 * (data[i * 4 + 1] ?? 0) + 0.114 * (data[i * 4 + 2] ?? 0)),
  );
}

async function draw(request: DrawRequest): Promise<Drawing> {
  const stage = stageOf(request);
  accumulate(stage.scene, stage.camera, request.samples ?? stage.samples, stage.relight);
  stage.scene.traverse((thing) => (thing as Partial<Mesh>).geometry?.dispose());
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', request.quality));
  if (blob?.type !== 'image/webp') throw new Error('The browser wrote no WebP picture.');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { webpBase64: btoa(text), grey: grey() };
}

Object.assign(window, { draw });
