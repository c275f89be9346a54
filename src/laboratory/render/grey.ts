import { GREY_HEIGHT, GREY_WIDTH, PICTURE_HEIGHT, PICTURE_WIDTH } from './drawing.ts';

type Part = { readonly top: number; readonly width: number; readonly height: number };

const WHOLE: Part = { top: 0, width: PICTURE_WIDTH, height: PICTURE_HEIGHT };

/**
 * Grey values 0..255 (Rec. 601 weights) of a picture or of its leftmost part from `top`, at GREY_WIDTH x GREY_HEIGHT,
 * row by row. In the browser only.
 */
export function greyOf(image: CanvasImageSource, { top, width, height }: Part = WHOLE): Uint8Array {
  const small = new OffscreenCanvas(GREY_WIDTH, GREY_HEIGHT).getContext('2d', { willReadFrequently: true });
  if (!small) throw new Error('The browser gave no 2D canvas.');
  small.imageSmoothingQuality = 'high';
  small.drawImage(image, 0, top, width, height, 0, 0, GREY_WIDTH, GREY_HEIGHT);
  const { data } = small.getImageData(0, 0, GREY_WIDTH, GREY_HEIGHT);
  const values = new Uint8Array(GREY_WIDTH * GREY_HEIGHT);
  for (let i = 0; i < values.length; i++)
    values[i] = Math.round(
      0.299 * (data[i * 4] ?? 0) + 0.587 * (data[i * 4 + 1] ?? 0) + 0.114 * (data[i * 4 + 2] ?? 0),
    );
  return values;
}
