import { Chart, LinearScale, LineElement, PointElement, ScatterController, type ChartItem } from 'chart.js';
import type { ScatterConfiguration } from './drawing.ts';

Chart.register(ScatterController, LinearScale, PointElement, LineElement);

/** Draws at once and without motion. Returns what takes it away again. */
export function drawChart(place: ChartItem, configuration: ScatterConfiguration): () => void {
  const chart = new Chart(place, configuration);
  return () => chart.destroy();
}
