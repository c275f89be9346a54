/** What can come between a person and a timed test. */
export type InterruptionKind = 'hidden' | 'blurred' | 'rotated';

/** Reports when the page is hidden, loses the focus, or is rotated. Returns the function that stops it. */
export function watchInterruptions(report: (kind: InterruptionKind) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  document.addEventListener('visibilitychange', () => document.hidden && report('hidden'), { signal });
  window.addEventListener('pagehide', () => report('hidden'), { signal });
  window.addEventListener('blur', () => report('blurred'), { signal });
  // Not screen.orientation: iPads have it since 2023 only, and WebKit for Linux not at all.
  matchMedia('(orientation: portrait)').addEventListener('change', () => report('rotated'), { signal });
  return () => controller.abort();
}
