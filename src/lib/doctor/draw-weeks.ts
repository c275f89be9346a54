import type { PracticeWeek } from '#lib/domain/standing.ts';
import type { ChartWords } from './practice-chart.ts';

/** Draws in the colours of the page; gives what takes it away again. The library is fetched only where there is a picture. */
export async function drawWeeks(
  canvas: HTMLCanvasElement,
  weeks: readonly PracticeWeek[],
  words: ChartWords,
): Promise<() => void> {
  const { drawPracticeChart, practiceChart } = await import('./practice-chart.ts');
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const look = {
    ...{ ink: colour('--ink'), line: colour('--line') },
    ...{ started: colour('--primary'), running: colour('--ink'), finished: colour('--quiet') },
    fontFamily: style.fontFamily,
    fontPx: 16,
  };
  return drawPracticeChart(canvas, practiceChart(weeks, words, look));
}
