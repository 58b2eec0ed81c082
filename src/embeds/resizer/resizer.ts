/**
 * Gives each frame of ours the height that it reports. A classic script without exports, because it stands beside an
 * iframe in pages that load no modules; twice on a page it does the same thing twice.
 */
import { HEIGHT, type HeightMessage } from '../height.js';

/** In CSS pixels. A frame below the first could not be found again, one above the second would swallow the article. */
const LEAST = 80;
const MOST = 5000;

/** A frame can only ever change its own height: who speaks is told by the browser, not by the message. */
function resize({ data, source }: MessageEvent<unknown>): void {
  const height = heightIn(data);
  if (height === undefined || !source) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    const clamped = Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
    frame.style.height = `${clamped + borderIn(frame)}px`;
  }
}

function heightIn(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as Partial<Record<keyof HeightMessage, unknown>>;
  return type === HEIGHT && Number.isFinite(height) ? (height as number) : undefined;
}

/** Many sites count borders as part of a height; the frame knows only what is inside. */
const borderIn = (frame: HTMLElement): number =>
  getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;

addEventListener('message', resize);
