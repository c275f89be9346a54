import { type Mesh, PCFShadowMap, WebGLRenderer } from 'three';
import { makeAccumulator } from './accumulate.ts';
import { coloursOf } from './colours.ts';
import {
  type Drawing,
  type DrawRequest,
  GREY_HEIGHT,
  GREY_WIDTH,
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
} from './drawing.ts';
import { greyOf } from './grey.ts';
import { quickShadows } from './shadow-taps.ts';
import { stageOf } from './stages.ts';
import { makeSurroundings } from './surroundings.ts';

const QUALITY = { object: 0.86, room: 0.8, scene: 0.5 } as const;
const ASPECT = PICTURE_WIDTH / PICTURE_HEIGHT;

quickShadows();
const canvas = Object.assign(document.createElement('canvas'), {
  width: PICTURE_WIDTH,
  height: PICTURE_HEIGHT,
});
const renderer = new WebGLRenderer({ canvas, antialias: false, preserveDrawingBuffer: true });
renderer.setSize(PICTURE_WIDTH, PICTURE_HEIGHT, false);
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = PCFShadowMap;
const surroundings = await makeSurroundings(renderer);
const fine = makeAccumulator(renderer, PICTURE_WIDTH, PICTURE_HEIGHT);
const coarse = makeAccumulator(renderer, GREY_WIDTH, GREY_HEIGHT);

function render(request: DrawRequest, isDraft: boolean): void {
  const stage = stageOf(request, surroundings, ASPECT);
  renderer.toneMapping = stage.toneMapping;
  const samples = request.samples ?? stage.samples;
  if (isDraft) coarse(stage.scene, stage.camera, 1, stage.relight);
  else fine(stage.scene, stage.camera, samples, stage.relight);
  stage.scene.traverse((thing) => (thing as Partial<Mesh>).geometry?.dispose());
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function greyOfKept(webp: Blob): Promise<string> {
  const picture = await createImageBitmap(webp);
  const values = greyOf(picture);
  picture.close();
  return base64(values);
}

/** The picture as it is kept, and its grey values after it was kept. */
async function draw(request: DrawRequest): Promise<Drawing> {
  render(request, false);
  const quality = request.quality ?? QUALITY[request.domain];
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', quality));
  if (blob?.type !== 'image/webp') throw new Error('The browser wrote no WebP picture.');
  return {
    webpBase64: base64(new Uint8Array(await blob.arrayBuffer())),
    greyBase64: await greyOfKept(blob),
  };
}

/** Grey values of a small rendering with one set of lights: enough to choose between candidates. */
function draft(request: DrawRequest): string {
  render(request, true);
  return base64(
    greyOf(canvas, { top: PICTURE_HEIGHT - GREY_HEIGHT, width: GREY_WIDTH, height: GREY_HEIGHT }),
  );
}

async function keptFile(webpBase64: string): Promise<Blob> {
  const response = await fetch(`data:image/webp;base64,${webpBase64}`);
  return await response.blob();
}

/** Grey values of a picture that was kept. */
async function read(webpBase64: string): Promise<string> {
  return await greyOfKept(await keptFile(webpBase64));
}

/** Colours of a picture that was kept. */
async function readColours(webpBase64: string): Promise<string> {
  const picture = await createImageBitmap(await keptFile(webpBase64));
  const values = coloursOf(picture);
  picture.close();
  return base64(values);
}

Object.assign(window, { draw, draft, read, readColours });
