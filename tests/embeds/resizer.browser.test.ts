import { expect } from '@open-wc/testing';
import { addScript, fileAt, openPage, OTHER_ORIGIN, type NewsPage } from '../support/pages.js';

const TYPE = 'chip-policy-elements:height';

/** A frame that says what it is told to, as any page in a frame can. */
const speaker = (
  page: NewsPage,
  index = 0,
): { readonly frame: HTMLIFrameElement; say: (message: unknown) => Promise<string> } => {
  const frame = page.document.querySelectorAll('iframe')[index];
  if (!frame) throw new Error('no such frame');
  return {
    frame,
    /** The height that the frame then has, as a style. */
    say: async (message) => {
      const heard = new Promise((resolve) => page.window.addEventListener('message', resolve, { once: true }));
      // The sender of a message is the window whose code calls postMessage.
      (frame.contentWindow as unknown as { say: (message: unknown) => void }).say(message);
      await heard;
      return frame.style.height;
    },
  };
};

const FRAME = `<iframe title="An embed" height="420" srcdoc="<script>say = (message) => parent.postMessage(message, '*')</script>"></iframe>`;

async function openFrames(count: number, head = ''): Promise<NewsPage> {
  const page = await openPage(FRAME.repeat(count), { head });
  await addScript(page, fileAt('open', 'resizer.js'), 'text/javascript');
  return page;
}

describe('the resizer', () => {
  it('gives a frame the height that it reports, rounded up', async () => {
    const { say, frame } = speaker(await openFrames(1));
    expect(await say({ type: TYPE, height: 300.2 })).to.equal('301px');
    expect(frame.clientHeight).to.equal(301);
    expect(await say({ type: TYPE, height: 640 })).to.equal('640px');
  });

  it('gives each of two frames its own', async () => {
    const page = await openFrames(2);
    const [first, second] = [speaker(page, 0), speaker(page, 1)];
    await first.say({ type: TYPE, height: 200 });
    await second.say({ type: TYPE, height: 300 });
    expect([first.frame.style.height, second.frame.style.height]).to.deep.equal(['200px', '300px']);
  });

  for (const [height, shown] of [
    [0, '80px'],
    [-400, '80px'],
    [1e9, '5000px'],
    [Number.MAX_VALUE, '5000px'],
  ] as const) {
    it(`keeps a height of ${height} within what a page can bear: ${shown}`, async () => {
      expect(await speaker(await openFrames(1)).say({ type: TYPE, height })).to.equal(shown);
    });
  }

  for (const height of [NaN, Infinity, -Infinity, '300', '300px', null, undefined, [300], { valueOf: 300 }, 300n]) {
    it(`hears no height in ${typeof height} ${String(height)}`, async () => {
      expect(await speaker(await openFrames(1)).say({ type: TYPE, height })).to.equal('');
    });
  }

  for (const message of [
    { type: 'resize', height: 300 },
    { height: 300 },
    { sentinel: 'amp', type: 'embed-size', height: 300 },
    'pymxPYMxaxPYMxheightxPYMx300',
    null,
    undefined,
    300,
  ]) {
    it(`does not mind a message of another kind: ${JSON.stringify(message)}`, async () => {
      const page = await openFrames(1);
      expect(await speaker(page).say(message)).to.equal('');
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('hears nobody but the frames of the page: not the page itself, not the page around it', async () => {
    const page = await openFrames(1);
    const heard = new Promise((resolve) => page.window.addEventListener('message', resolve, { once: true }));
    page.window.postMessage({ type: TYPE, height: 300 }, '*');
    await heard;
    page.window.dispatchEvent(new page.window.MessageEvent('message', { data: { type: TYPE, height: 300 } }));
    expect(page.document.querySelector('iframe')?.style.height).to.equal('');
  });

  it('does nothing twice when it is loaded twice, and leaves no name on the page', async () => {
    const page = await openPage(FRAME);
    const before = Object.keys(page.window);
    await addScript(page, fileAt('open', 'resizer.js'), 'text/javascript');
    await addScript(page, fileAt('open', 'resizer.js?again'), 'text/javascript');
    expect(Object.keys(page.window)).to.deep.equal(before);
    expect(await speaker(page).say({ type: TYPE, height: 300 })).to.equal('300px');
    expect(page.errors).to.deep.equal([]);
  });

  it('adds the border where the site counts borders as part of a height', async () => {
    const page = await openFrames(1, '<style>* { box-sizing: border-box } iframe { border: 3px solid }</style>');
    const { say, frame } = speaker(page);
    expect(await say({ type: TYPE, height: 300 })).to.equal('306px');
    expect(frame.clientHeight).to.equal(300);
  });

  it('shows all of a real embed, from another host and without an origin of its own', async () => {
    const page = await openPage(
      `<iframe src="${fileAt('open', 'embed/index.html', OTHER_ORIGIN)}?tag=quote-card&quote=q-lau-2025-05-14-generations"
        title="An embed" width="100%" height="420" sandbox="allow-scripts allow-popups"></iframe>`,
    );
    const heights: number[] = [];
    page.window.addEventListener('message', ({ data }: MessageEvent<{ type?: string; height?: number }>) => {
      if (data.type === TYPE) heights.push(data.height ?? 0);
    });
    await addScript(page, fileAt('open', 'resizer.js'), 'text/javascript');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(heights.at(-1)).to.be.greaterThan(150);
    expect(page.document.querySelector('iframe')?.clientHeight).to.equal(heights.at(-1));
  });
});
