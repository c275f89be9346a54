/**
 * A look at the clock: how far it went on since the last look beyond the time that has passed, ms; negative when it was put
 * back. A machine that slept looks like one whose clock was set.
 */
export function clockWatch(wallMs: () => number, steadyMs: () => number): () => number {
  let last = wallMs() - steadyMs();
  return () => {
    const before = last;
    last = wallMs() - steadyMs();
    return last - before;
  };
}
