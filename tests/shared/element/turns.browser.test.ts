import { expect } from '@open-wc/testing';
import '../../../src/elements/stockpile-gauge/define.js';
import { inTurn } from '../../../src/shared/element/turns.js';
import { mount, next } from '../../support/index.js';

/** Draws for longer than elements may in one task. */
function drawLong(): void {
  const end = performance.now() + 20;
  while (performance.now() < end);
}
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const GAUGE = '<chip-stockpile-gauge value="7" unit="chips" label="Chips"><p>Seven chips.</p></chip-stockpile-gauge>';

describe('elements on a page with many', () => {
  afterEach(nextTask);

  it('draw at once while there is time', () => {
    const drawn: string[] = [];
    void inTurn(() => drawn.push('first'));
    void inTurn(() => drawn.push('second'));
    expect(drawn).to.deep.equal(['first', 'second']);
  });

  it('wait for a later task when others have drawn for long, in the order in which they asked', async () => {
    const drawn: string[] = [];
    void inTurn(drawLong);
    const waiting = [inTurn(() => drawn.push('first')), inTurn(() => drawn.push('second'))];
    void inTurn(() => drawn.push('urgent'), true);
    expect(drawn).to.deep.equal(['urgent']);
    for (const one of waiting) await one;
    expect(drawn).to.deep.equal(['urgent', 'first', 'second']);
  });

  it('leave the article’s text where it is until their turn comes', async () => {
    void inTurn(drawLong);
    const gauge = mount(GAUGE);
    expect(gauge.shadowRoot).to.equal(null);
    expect(gauge.querySelector('p')?.offsetHeight).to.be.greaterThan(0);
    await next(gauge, 'chip-ready');
    expect(gauge.shadowRoot?.querySelector('.amount')?.textContent).to.equal('7 chips');
  });

  it('do nothing when they are taken off the page before their turn, and come to life when put back', async () => {
    void inTurn(drawLong);
    const gauge = mount(GAUGE);
    const place = gauge.parentElement;
    gauge.remove();
    await nextTask();
    await nextTask();
    expect(gauge.shadowRoot).to.equal(null);
    place?.append(gauge);
    await next(gauge, 'chip-ready');
  });
});
