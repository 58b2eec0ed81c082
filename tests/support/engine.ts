/** What a test needs of the browser and of the run besides a page, and the reason where that is not to be had. */
const reasons = {
  'play paper and reduced motion': /Chrome\//.test(navigator.userAgent) ? '' : 'its driver cannot set a medium',
  'count layout shifts': PerformanceObserver.supportedEntryTypes.includes('layout-shift')
    ? ''
    : 'it does not count layout shifts',
  'turn the arrow keys of a range': /AppleWebKit\/605/.test(navigator.userAgent)
    ? 'its own range does not turn its arrow keys from right to left'
    : '',
  'be asked for a time zone': document.documentElement.dataset.timeZone ? '' : 'the run asked for none, see TZ',
};

/**
 * A test where the browser can do something, elsewhere the reason why not: it stands in the name and is counted with it
 * (scripts/browser-test-count.mjs). A test that is skipped without one fails the run.
 */
export function itWhereItCan(can: keyof typeof reasons, promise: string, test: () => Promise<void> | void): void {
  if (reasons[can]) it.skip(`${promise} [skipped: ${reasons[can]}]`);
  else it(promise, test);
}
