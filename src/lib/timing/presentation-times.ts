import { isReported } from './reported.ts';

/** Presentation times of pictures, as the browser reports them (Element Timing). */
export interface PresentationTimes {
  /** Presentation time of the picture with this `elementtiming`, ms; null if not reported within `limitMs`. */
  of(timingId: string, limitMs: number): Promise<number | null>;
  stop(): void;
}

/** Chromium's entry; the DOM library of TypeScript does not know it. */
interface ElementEntry extends PerformanceEntry {
  readonly identifier: string;
  readonly renderTime: number;
  readonly presentationTime?: number;
}

export function watchPresentationTimes(): PresentationTimes {
  const supported = isReported('element');
  const seen = new Map<string, number>();
  const waiting = new Map<string, (timeMs: number | null) => void>();
  const observer = supported
    ? new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as ElementEntry[]) {
          const timeMs = entry.presentationTime ?? entry.renderTime;
          if (entry.identifier === '' || timeMs <= 0) continue;
          seen.set(entry.identifier, timeMs);
          waiting.get(entry.identifier)?.(timeMs);
        }
      })
    : null;
  observer?.observe({ type: 'element', buffered: true });

  return {
    async of(timingId, limitMs) {
      if (!supported) return null;
      const known = seen.get(timingId);
      if (known !== undefined) return known;
      return await new Promise((resolve) => {
        const timer = setTimeout(() => finish(null), limitMs);
        function finish(timeMs: number | null): void {
          clearTimeout(timer);
          waiting.delete(timingId);
          resolve(timeMs);
        }
        waiting.set(timingId, finish);
      });
    },
    stop: () => observer?.disconnect(),
  };
}
