/**
 * Runs inside the page before anything else. Notes when the reader sees the content: the first frame in which each question
 * of `marks` is answered with yes, after that frame was drawn; and what moved or held the page up meanwhile.
 *
 * @param {Record<string, string>} marks what must be true, as the source of an expression, by name
 */
export function watchPage(marks) {
  const seen = { at: {}, fetched: {}, shift: 0, tasks: [] };
  globalThis.bench = seen;
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => (seen.shift += entry.value));
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  const questions = Object.entries(marks).map(([name, source]) => [name, new Function(`return ${source}`)]);
  const look = () => {
    for (const [name, isTrue] of questions) if (!(name in seen.at) && isTrue()) note(name);
    if (questions.some(([name]) => !(name in seen.at))) requestAnimationFrame(look);
  };
  // A message that is sent while a frame is made arrives when it was drawn.
  const note = (name) => {
    seen.at[name] = undefined;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.at[name] = performance.now();
      seen.fetched[name] = performance
        .getEntriesByType('resource')
        .map(({ name: address, encodedBodySize: bytes, startTime }) => ({ address, bytes, startTime }));
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** Whether every question was answered with yes. */
export const isSeen = (names) => names.every((name) => globalThis.bench?.at[name] !== undefined);
