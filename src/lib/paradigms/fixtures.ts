import '#lib/ui/tokens.css';
import { mount, unmount } from 'svelte';
import { openStage, type OpenStage } from '#lib/timing/stage.ts';
import type { TrialView } from './contract.ts';
import { loadTrialView } from './views.ts';

/** A trial component on a stage of its own, as a block would run it. */
export interface TrialScreen {
  readonly stage: OpenStage;
  readonly view: TrialView;
  close(): Promise<void>;
}

interface Finger {
  /** A finger that is not lifted keeps its number; another one has another. */
  readonly id?: number;
  /** Whether the finger stays on the screen. */
  readonly isHeld?: boolean;
}

async function drawnPicture(id: string): Promise<HTMLImageElement> {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  canvas.getContext('2d')?.fillRect(0, 0, 64, 48);
  const image = new Image(64, 48);
  image.src = canvas.toDataURL();
  image.dataset['picture'] = id;
  await image.decode();
  return image;
}

/** Mounts the trials of a test with a picture of its own for each of the ids, which stands in `data-picture`. */
export async function openTrialScreen(paradigm: string, ids: readonly string[]): Promise<TrialScreen> {
  const pictures = new Map<string, HTMLImageElement>();
  for (const id of ids) pictures.set(id, await drawnPicture(id));
  const stage = openStage();
  stage.begin();
  const picture = (id: string): HTMLImageElement => {
    const found = pictures.get(id);
    if (found === undefined) throw new RangeError(`The test did not announce picture “${id}”`);
    return found;
  };
  const component = await loadTrialView(paradigm);
  const view = mount(component, { target: document.body, props: { stage, locale: 'de', picture } });
  return {
    stage,
    view,
    async close() {
      stage.close();
      await unmount(view);
    },
  };
}

/** Puts a finger down on whatever lies at a place of the window, px, as the browser would. */
export function touchAt(xPx: number, yPx: number, { id = 1, isHeld = false }: Finger = {}): void {
  const target = document.elementFromPoint(xPx, yPx) ?? document.body;
  const how = {
    bubbles: true,
    pointerType: 'touch',
    pointerId: id,
    isPrimary: id === 1,
    clientX: xPx,
    clientY: yPx,
  };
  target.dispatchEvent(new PointerEvent('pointerdown', how));
  if (!isHeld) target.dispatchEvent(new PointerEvent('pointerup', how));
}

/** The field of an answer; throws RangeError where there is none. */
export function fieldOf(answer: string): HTMLElement {
  const field = document.querySelector<HTMLElement>(`[data-answer="${answer}"]`);
  if (field === null) throw new RangeError(`No field for “${answer}” on the screen`);
  return field;
}

/** Puts a finger on the middle of an element. */
export function touchElement(element: Element, finger?: Finger): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  touchAt(left + width / 2, top + height / 2, finger);
}

/** Puts a finger on the middle of the field of an answer. */
export function touchField(answer: string, finger?: Finger): void {
  touchElement(fieldOf(answer), finger);
}
