import type { Dataset } from 'chip-policy-data/dataset';
import type { DataErrorEvent } from '../../src/shared/element/chip-events.js';
import { mount } from './mount.js';

interface Shown extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly ready: boolean;
}

const PATIENCE = 5_000;

/**
 * What the browser says when a page is laid out again while its sizes are being told. It reaches `window.onerror` of
 * whoever's page this is, so each element has a test that it causes none; caught here, it fails that test and not
 * whichever runs at the time.
 */
const layoutErrors: string[] = [];
window.addEventListener('error', (event) => {
  if (!event.message.startsWith('ResizeObserver loop')) return;
  layoutErrors.push(event.message);
  event.stopImmediatePropagation();
});

/** The layout errors that an action causes. */
export async function layoutErrorsDuring(action: () => unknown): Promise<readonly string[]> {
  const before = layoutErrors.length;
  await action();
  return layoutErrors.slice(before);
}

/** The address of a dataset, for `src`: the element reads it like any file of an author. */
export function addressOf(dataset: Dataset): string {
  const known = addresses.get(dataset);
  if (known) return known;
  const address = URL.createObjectURL(new Blob([JSON.stringify(dataset)], { type: 'application/json' }));
  addresses.set(dataset, address);
  return address;
}

const addresses = new Map<Dataset, string>();

/** Everything of one type that reaches the document, as a page would hear it. */
export function listen<E extends Event = Event>(type: string): { readonly heard: readonly E[]; stop: () => void } {
  const heard: E[] = [];
  const keep = (event: Event): void => void heard.push(event as E);
  document.addEventListener(type, keep);
  return { heard, stop: () => document.removeEventListener(type, keep) };
}

/**
 * Mounts markup and waits until the element named shows its own content or has said why not. Listens before anything
 * is on the page, because a fault can be told within the first update.
 */
export async function show<E extends HTMLElement = HTMLElement>(
  markup: string,
  selector = ':scope > *',
): Promise<{ readonly element: E & Shown; readonly errors: readonly DataErrorEvent[] }> {
  const { heard, stop } = listen<DataErrorEvent>('chip-data-error');
  const first = mount(markup);
  const element = (first.parentElement?.querySelector(selector) ?? first) as E & Shown;
  try {
    await until(() => element.ready || heard.some(({ target }) => target === element), `${element.localName} is ready`);
    await element.updateComplete;
  } finally {
    stop();
  }
  return { element, errors: heard.filter(({ target }) => target === element) };
}

/** Answers requests in place of the network while an action runs; `pass` asks the network after all. */
export async function withAnswers(
  answer: (url: string, pass: () => Promise<Response>) => Promise<Response>,
  action: () => Promise<void>,
): Promise<void> {
  const original = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    return answer(url, () => original(input, init));
  };
  try {
    await action();
  } finally {
    window.fetch = original;
  }
}

/** Waits until something holds, a frame at a time, and until what else it changed is drawn: elements draw in turns. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`did not happen: ${what}`);
    await frame();
  }
  await Promise.all([...document.querySelectorAll<Drawn>('*')].map(({ updateComplete }) => updateComplete));
}

type Drawn = Element & { readonly updateComplete?: Promise<unknown> };

export const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Words as a reader sees them, with the spaces of the template folded. */
export const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/[^\S\u00a0\u202f]+/g, ' ').trim();

/** The words of a part of the element, or of a selector inside it; empty when it is not there. */
export const said = (element: Element, selector: string): string => words(element.shadowRoot?.querySelector(selector));

/** The same for each that there is. */
export const allSaid = (element: Element, selector: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(words);

/** A button of the element by the words on it. */
export function button(element: Element, label: string): HTMLButtonElement {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((one) => words(one) === label);
  if (!found) throw new Error(`no button “${label}”, only ${buttons.map((one) => `“${words(one)}”`).join(', ')}`);
  return found;
}

/** Whether the element holds something. A node itself must not reach an assertion: printing one never ends. */
export const has = (element: Element, selector: string): boolean =>
  (element.shadowRoot?.querySelector(selector) ?? null) !== null;

/** Whether a reader sees it: it takes up room on the page. */
export const isSeen = (element: Element | null | undefined): boolean =>
  element != null && element.checkVisibility() && element.getBoundingClientRect().height > 0;

/** What an action changes in an element's own tree and on its tag. */
export async function changesDuring(element: Element & { updateComplete?: Promise<unknown> }, action: () => unknown) {
  const observer = new MutationObserver(() => undefined);
  const everything = { attributes: true, childList: true, characterData: true, subtree: true };
  observer.observe(element.shadowRoot ?? element, everything);
  observer.observe(element, everything);
  await action();
  await element.updateComplete;
  await frame();
  await frame();
  const changes = observer.takeRecords();
  observer.disconnect();
  return changes.map(({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName ?? ''}`.trim());
}

/** How many listeners on the page and its window an action leaves behind. */
export async function listenersLeftBy(action: () => unknown): Promise<number> {
  let count = 0;
  const restore = [document, window].map((target) => {
    const add: EventTarget['addEventListener'] = target.addEventListener.bind(target);
    const remove: EventTarget['removeEventListener'] = target.removeEventListener.bind(target);
    Object.assign(target, {
      addEventListener: (...rest: Parameters<EventTarget['addEventListener']>) => {
        count += 1;
        add(...rest);
      },
      removeEventListener: (...rest: Parameters<EventTarget['removeEventListener']>) => {
        count -= 1;
        remove(...rest);
      },
    });
    return () => ['addEventListener', 'removeEventListener'].forEach((name) => Reflect.deleteProperty(target, name));
  });
  try {
    await action();
  } finally {
    restore.forEach((one) => one());
  }
  return count;
}

/** Catches the file that a press would save. */
export async function savedBy(action: () => unknown): Promise<{ readonly name: string; readonly text: string }> {
  const createObjectURL = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return createObjectURL(object);
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    await action();
  } finally {
    URL.createObjectURL = createObjectURL;
    // Links inherit it from every other element.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  // Blob.text() would swallow the byte order mark that a spreadsheet needs.
  const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? []);
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

/** The line that says what is wrong. Its words come when something is, so it is waited for. */
export async function faultLine(host: Element): Promise<string> {
  await until(() => said(host, '.problem') !== '', 'the element says what is wrong');
  return said(host, '.problem');
}
