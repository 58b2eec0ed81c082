/** Any data at all, shown on a page that hears everything: what the tests of arbitrary data share. */
import { expect } from '@open-wc/testing';
import { SCHEMAS } from 'chip-policy-data/schema';
import fc from 'fast-check';
import { arbitraryOf } from './arbitrary.js';
import { mount } from './mount.js';
import { frame } from './show.js';

export interface Shown extends HTMLElement {
  readonly ready: boolean;
  readonly updateComplete: Promise<unknown>;
}

/** What shows records of one kind, and by which property they are given. */
export const SUBJECTS = [
  { tag: 'chip-quote-card', property: 'record', collection: 'quotes', id: 'quote' },
  { tag: 'chip-stockpile-gauge', property: 'record', collection: 'stockpiles', id: 'figure' },
  { tag: 'chip-self-sufficiency-meter', property: 'record', collection: 'indicators', id: 'indicator' },
  { tag: 'chip-ban-timeline', property: 'events', collection: 'events', id: undefined },
  { tag: 'chip-control-chart', property: 'chips', collection: 'chips', id: undefined },
  { tag: 'chip-export-status', property: 'record', collection: 'chips', id: 'chip' },
] as const;

/** The same cases on every machine; another seed looks at others. */
export const RUNS = { seed: 2025, numRuns: 25, endOnFailure: true, includeErrorInReport: true };
/** Elements that stand on the page together in one run. */
const AT_ONCE = 8;
const LANGUAGES = ['en', 'fr', 'zh-Hans', 'ar'];
const LOST = /undefined|NaN|\[object |Infinity|∞/;
const PATIENCE = 400;

/** Everything that a page would hear of: an error, a rejection, a line in the console that is not ours. */
export async function heardDuring(action: () => Promise<unknown>): Promise<readonly string[]> {
  const heard: string[] = [];
  const onError = ({ message }: ErrorEvent): void => void heard.push(message);
  const onRejection = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    heard.push(String(event.reason));
  };
  const { warn, error } = console;
  console.warn = (line: unknown) => {
    if (!/^<chip-[a-z-]+> [a-z-]+: /.test(String(line))) heard.push(String(line));
  };
  console.error = (line: unknown) => heard.push(String(line));
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  try {
    await action();
    await frame();
    await frame();
  } finally {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
    Object.assign(console, { warn, error });
  }
  return heard;
}

/** Puts an element on the page and waits until it shows something, has said why not, or has nothing to say. */
export async function shown(tag: string, language: string, give: (element: Shown) => void): Promise<Shown> {
  const place = mount(`<div lang="${language}"></div>`);
  const element = document.createElement(tag) as Shown;
  element.append(Object.assign(document.createElement('p'), { textContent: 'The article’s own words.' }));
  const said = new Promise((resolve) => {
    for (const type of ['chip-ready', 'chip-data-error']) element.addEventListener(type, resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
  give(element);
  place.append(element);
  await said;
  await element.updateComplete.catch(() => undefined);
  return element;
}

/** Something is always read: what the element draws, or the article; and no value is lost on the way. */
export function faultsOf(element: Shown, given: unknown): readonly string[] {
  const words = element.shadowRoot?.textContent ?? '';
  const lost = LOST.exec(words)?.[0];
  const isRead = element.ready || (element.firstElementChild?.getBoundingClientRect().height ?? 0) > 0;
  const faults = [
    ...(lost === undefined || JSON.stringify(given)?.includes(lost) ? [] : [`shows ${lost}`]),
    ...(isRead ? [] : ['nothing is read']),
  ];
  return faults.map((fault) => `${fault} in “${words.replace(/\s+/g, ' ')}”`);
}

/** For any such values: shows each in an element of its own, all at once. */
export async function forAny<Value>(
  tag: string,
  values: fc.Arbitrary<Value>,
  give: (element: Shown, value: Value) => void,
): Promise<void> {
  const some = fc.array(values, { minLength: AT_ONCE, maxLength: AT_ONCE });
  await fc.assert(
    fc.asyncProperty(some, fc.constantFrom(...LANGUAGES), async (batch, language) => {
      const faults: string[] = [];
      const heard = await heardDuring(async () => {
        const elements = await Promise.all(batch.map((value) => shown(tag, language, (one) => give(one, value))));
        elements.forEach((element, i) => faults.push(...faultsOf(element, batch[i])));
        for (const element of elements) element.closest('main')?.remove();
      });
      expect([...heard, ...faults].join('\n')).to.equal('');
    }),
    RUNS,
  );
}

export const blobOf = (value: unknown): string => URL.createObjectURL(new Blob([JSON.stringify(value)]));

export const files = (collection: keyof typeof SCHEMAS): fc.Arbitrary<unknown> => {
  const lists = Object.fromEntries(
    ([collection, 'actors', 'sources', 'rules'] as const).map((name) => [
      name,
      fc.uniqueArray(arbitraryOf(SCHEMAS[name]), { maxLength: 3, selector: (one) => (one as { id: string }).id }),
    ]),
  );
  return fc.record({ ...lists, meta: fc.constantFrom({}, { asOf: '2026-10' }, { asOf: '2025', credit: 'Us' }) });
};
