import { expect } from '@open-wc/testing';
import { expectAccessible, mount, ready, withConsoleGuard } from './index.js';

/** A guard that never fails protects nothing, so each is shown what it must refuse. */
describe('test support', () => {
  it('refuses a test that prints', async () => {
    const printing = withConsoleGuard(() => console.warn('loud'));
    expect(await failureOf(printing())).to.equal('printed to the console:\nwarn: loud');
  });

  it('accepts a line that the test expects, and misses it when it is not there', async () => {
    const expected = ['unknown-record'];
    await withConsoleGuard(() => console.warn('chip: unknown-record'), { expected })();
    const silent = withConsoleGuard(() => undefined, { expected });
    expect(await failureOf(silent())).to.equal('not printed to the console:\nunknown-record');
  });

  it('refuses a picture without words', async () => {
    const picture = mount('<p><img src="data:," /></p>');
    expect(await failureOf(expectAccessible(picture))).to.include('image-alt');
  });

  it('waits for an element that is ready later', async () => {
    customElements.define(
      'chip-test-late',
      class extends HTMLElement {
        connectedCallback(): void {
          setTimeout(() => this.dispatchEvent(new Event('chip-ready')), 20);
        }
      },
    );
    const element = mount('<chip-test-late></chip-test-late>');
    expect(await ready(element)).to.equal(element);
  });
});

async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}
