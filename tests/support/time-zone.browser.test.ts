import { expect } from '@open-wc/testing';
import { itWhereItCan } from './engine.js';

describe('the test page', () => {
  itWhereItCan('be asked for a time zone', 'lives in the time zone that the run asked for', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(timeZone).to.be.oneOf(names(document.documentElement.dataset.timeZone ?? ''));
  });
});

/** Browsers still answer with the older spelling of this city. */
function names(zone: string): string[] {
  return zone === 'Asia/Kathmandu' ? [zone, 'Asia/Katmandu'] : [zone];
}
