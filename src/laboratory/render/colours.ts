import { GREY_HEIGHT, GREY_WIDTH } from './drawing.ts';

/** Red, green and blue (0..255) of a picture at GREY_WIDTH x GREY_HEIGHT, row by row. In the browser only. */
export function coloursOf(image: CanvasImageSource): Uint8Array {
  const small = new OffscreenCanvas(GREY_WIDTH, GREY_HEIGHT).getContext('2d', { willReadFrequently: true });
  if (!small) throw new Error('The browser gave no 2D canvas.');
  small.imageSmoothingQuality = 'high';
  small.drawImage(image, 0, 0, GREY_WIDTH, GREY_HEIGHT);
  const { data } = small.getImageData(0, 0, GREY_WIDTH, GREY_HEIGHT);
  return Uint8Array.from(data.filter((_, i) => i % 4 !== 3));
}
