/** The weeks of a practice as a picture: who took part, as a line; who began and who finished, as bars. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import { germanDate } from '#lib/domain/calendar.ts';
import type { PracticeWeek } from '#lib/domain/standing.ts';

Chart.register(
  ...[BarController, BarElement, LineController, LineElement, PointElement],
  ...[CategoryScale, LinearScale, Legend],
);

export interface ChartWords {
  readonly started: string;
  readonly running: string;
  readonly finished: string;
}

/** Colours as CSS says them, and the size of the words, px. */
export interface ChartColours {
  readonly ink: string;
  readonly line: string;
  readonly started: string;
  readonly running: string;
  readonly finished: string;
  readonly fontFamily: string;
  readonly fontPx: number;
}

/** Still and without a voice of its own: the table beside it says the same. */
export function practiceChart(
  weeks: readonly PracticeWeek[],
  words: ChartWords,
  look: ChartColours,
): ChartConfiguration<'bar' | 'line', number[], string> {
  const font = { family: look.fontFamily, size: look.fontPx };
  const ticks = { color: look.ink, font };
  return {
    type: 'bar',
    data: {
      labels: weeks.map(({ monday }) => germanDate(monday, 'short').slice(0, 6)),
      datasets: [
        {
          type: 'line',
          label: words.running,
          data: weeks.map(({ running }) => running),
          borderColor: look.running,
          backgroundColor: look.running,
          borderWidth: 3,
          pointRadius: 4,
        },
        { label: words.started, data: weeks.map(({ started }) => started), backgroundColor: look.started },
        {
          label: words.finished,
          data: weeks.map(({ finished }) => finished),
          backgroundColor: look.finished,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      events: [],
      plugins: { legend: { labels: { color: look.ink, font } } },
      scales: {
        x: { ticks, grid: { display: false } },
        y: {
          ticks: { ...ticks, precision: 0 },
          grid: { color: look.line },
          beginAtZero: true,
          suggestedMax: 5,
        },
      },
    },
  };
}

/** Draws; returns what takes it away again. */
export function drawPracticeChart(
  canvas: HTMLCanvasElement,
  configuration: ChartConfiguration<'bar' | 'line', number[], string>,
): () => void {
  const chart = new Chart(canvas, configuration);
  return () => chart.destroy();
}
