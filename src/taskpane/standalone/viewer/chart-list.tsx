import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import { useEffect, useRef } from "react";
import type { FacedChart } from "../../../lib/report/face/chart-face.ts";
import { chartConfiguration } from "./chart-configuration.ts";

Chart.register(ArcElement, BarController, BarElement, CategoryScale, Legend, LinearScale);
Chart.register(LineController, LineElement, PieController, PointElement, Title, Tooltip);

/** The charts of a sheet, one beside the other where there is room. */
export default function ChartList({ charts, isDark }: { charts: readonly FacedChart[]; isDark: boolean }) {
  return charts.map((chart, place) => <OneChart key={`${place} ${chart.title}`} chart={chart} isDark={isDark} />);
}

function OneChart({ chart, isDark }: { chart: FacedChart; isDark: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const drawn = new Chart(canvas.current, chartConfiguration(chart, isDark));
    return () => drawn.destroy();
  }, [chart, isDark]);
  return (
    <div className={`chart ${chart.kind}`} style={{ height: heightOf(chart) }}>
      <canvas ref={canvas} role="img" aria-label={chart.title} />
    </div>
  );
}

const [LEAST_HEIGHT, MOST_HEIGHT, BAR_HEIGHT] = [300, 900, 22];

/** Lying bars need a line each. */
function heightOf({ kind, categories }: FacedChart): number {
  if (kind !== "bar") return LEAST_HEIGHT;
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, 90 + categories.values.length * BAR_HEIGHT));
}
