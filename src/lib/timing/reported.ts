/** Whether this browser reports performance entries of a type (`element`, `longtask`). */
export function isReported(type: string): boolean {
  return typeof PerformanceObserver !== 'undefined' && PerformanceObserver.supportedEntryTypes.includes(type);
}
