import { HEIGHT, type HeightMessage } from '../height.js';

/**
 * A script beside the frame may begin to listen after the height was told, and it cannot ask: this page hears nobody. So
 * the height is told again, in milliseconds after the start.
 */
const REPEATS = [500, 2000, 5000];

/**
 * Tells the page around the frame how tall the content is, now and whenever that changes: to our own script, to an
 * `amp-iframe`, and to pym.js when it gave the frame an id. A height is no secret, so any page may hear it.
 */
export function reportHeight(pymId: string | null): void {
  if (parent === window) return;
  const secret = /^#\?secret=(\w+)$/.exec(location.hash)?.[1];
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    for (const message of messagesFor(height, pymId, secret)) parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  for (const delay of REPEATS) setTimeout(tell, delay);
}

export function messagesFor(height: number, pymId: string | null, secret?: string): readonly unknown[] {
  const own: HeightMessage = { type: HEIGHT, height };
  // https://amp.dev/documentation/components/websites/amp-iframe, "iframe resizing".
  const amp = { sentinel: 'amp', type: 'embed-size', height };
  // pym.js splits its one line of text at this word.
  const pym = pymId === null ? [] : [['pym', pymId, 'height', height].join('xPYMx')];
  // WordPress keeps a frame of oEmbed out of sight until it hears its own secret.
  const wordpress = secret === undefined ? [] : [{ message: 'height', value: height, secret }];
  return [own, amp, ...pym, ...wordpress];
}
