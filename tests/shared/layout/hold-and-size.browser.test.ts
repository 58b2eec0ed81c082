import { expect } from '@open-wc/testing';
import { LitElement, css, html } from 'lit';
import { HoldController } from '../../../src/shared/layout/hold-controller.js';
import { SizeController } from '../../../src/shared/layout/size-controller.js';
import { frame, layoutErrorsDuring, mount, until } from '../../support/index.js';

class MeasuredHost extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;
  readonly hold = new HoldController(this);
  readonly size = new SizeController(this);
  updates = 0;
  isDrawn = true;

  protected override willUpdate(): void {
    this.updates += 1;
  }

  protected override render() {
    return this.isDrawn ? html`<div class="frame"><slot></slot></div>` : html`<slot></slot>`;
  }
}
customElements.define('test-measured-host', MeasuredHost);

async function measured(width = 400): Promise<{ host: MeasuredHost; place: HTMLElement }> {
  const place = mount(`<div><test-measured-host><div class="article"></div></test-measured-host></div>`);
  place.style.width = `${width}px`;
  const host = place.querySelector('test-measured-host') as MeasuredHost;
  (host.firstElementChild as HTMLElement).style.height = '200px';
  await until(() => host.size.width === width, `the width of ${width} is known`);
  await frame();
  return { host, place };
}

describe('the height of the article’s text', () => {
  it('is kept when the element takes its place, so that nothing below moves up', async () => {
    const { host } = await measured();
    host.hold.hold();
    host.replaceChildren();
    await frame();
    expect(host.getBoundingClientRect().height).to.equal(200);
  });

  it('is let go when the width changes, because it then means nothing', async () => {
    const { host, place } = await measured();
    host.hold.hold();
    host.replaceChildren();
    const errors = await layoutErrorsDuring(async () => {
      place.style.width = '300px';
      await until(() => host.getBoundingClientRect().height === 0, 'the height is let go');
      await frame();
    });
    expect(errors).to.deep.equal([]);
    expect(host.style.minBlockSize).to.equal('');
  });

  it('is not touched before the element has anything to show', async () => {
    const { host } = await measured();
    expect(host.style.minBlockSize).to.equal('');
  });

  it('is let go when the element is removed', async () => {
    const { host } = await measured();
    host.hold.hold();
    host.remove();
    expect(host.style.minBlockSize).to.equal('');
  });
});

describe('the width of a picture', () => {
  it('is followed when it changes visibly, and only then', async () => {
    const { host, place } = await measured();
    const before = host.updates;
    place.style.width = '405px';
    await frame();
    await frame();
    expect([host.size.width, host.updates]).to.deep.equal([400, before]);
    place.style.width = '500px';
    await until(() => host.size.width === 500, 'the new width is known');
    await host.updateComplete;
    expect(host.updates).to.equal(before + 1);
  });

  it('is known on a page that has made the element inline', async () => {
    const place = mount(
      '<div style="width: 400px"><test-measured-host style="display: inline"></test-measured-host></div>',
    );
    const host = place.querySelector('test-measured-host') as MeasuredHost;
    await until(() => host.size.width === 400, 'the width is known');
    place.style.width = '500px';
    await until(() => host.size.width === 500, 'the new width is known');
    host.remove();
    place.style.width = '600px';
    place.append(host);
    await until(() => host.size.width === 600, 'the width is known again');
  });

  it('is kept while the element has nothing to show, so that its picture comes back at once', async () => {
    const { host } = await measured();
    host.isDrawn = false;
    host.requestUpdate();
    await host.updateComplete;
    await frame();
    await frame();
    expect(host.size.width).to.equal(400);
  });

  it('is followed no more once the element is gone, and again when it is back', async () => {
    const { host, place } = await measured();
    host.remove();
    place.style.width = '600px';
    await frame();
    await frame();
    expect(host.size.width).to.equal(400);
    place.append(host);
    await until(() => host.size.width === 600, 'the width is known again');
  });
});
