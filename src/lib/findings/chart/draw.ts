import {
  Chart,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  type ChartConfiguration,
  type ChartItem,
  type ScatterDataPoint,
} from 'chart.js';

Chart.register(ScatterController, LinearScale, PointElement, LineElement);

/** Draws at once and without motion. Returns what takes it away again. */
export function drawChart(
  place: ChartItem,
  configuration: ChartConfiguration<'scatter', ScatterDataPoint[]>,
): () => void {
  const chart = new Chart(place, configuration);
  return () => chart.destroy();
}
