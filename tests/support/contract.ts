/** What every element promises alike, asked of each in its own test file with its own words. */
import { expect } from '@open-wc/testing';
import type { Dataset } from 'chip-policy-data/dataset';
import { expectAccessible } from './accessibility.js';
import { withConsoleGuard } from './console-guard.js';
import { mount } from './mount.js';
import {
  addressOf,
  button,
  changesDuring,
  frame,
  has,
  isSeen,
  layoutErrorsDuring,
  listen,
  listenersLeftBy,
  faultLine,
  said,
  show,
  until,
} from './show.js';

export interface Subject {
  readonly tag: string;
  /** The frozen dataset and how a record of it is asked for; a timeline asks for all. */
  readonly dataset: Dataset;
  readonly ask: string;
  readonly collection: 'chips' | 'events' | 'indicators' | 'quotes' | 'rules' | 'stockpiles';
  /** Attribute that takes an id; a timeline has none. */
  readonly idAttribute?: string;
  /** Day before the record was public, and the line that says so. */
  readonly tooEarly?: { readonly asOf: string; readonly line: string };
  /** Where the fault is in tests/fixtures/wrong.json. */
  readonly wrongPath: string;
}

const FIXTURES = '/tests/fixtures';
const ARTICLE = '<p>The article’s own words.</p>';

export const markupOf = ({ tag, dataset, ask }: Subject, more = ''): string =>
  `<${tag} src="${addressOf(dataset)}" ${ask} ${more}>${ARTICLE}</${tag}>`;

interface Fault {
  readonly promise: string;
  readonly attributes: string;
  readonly code: string;
  readonly subject: string;
  readonly line: string;
  readonly detail: string;
  readonly silent?: boolean;
}

export function keepsTheArticle(subject: Subject): void {
  const { tag, idAttribute, collection, tooEarly, wrongPath, dataset, ask } = subject;
  const own = addressOf(dataset);
  const faults: Fault[] = [
    {
      promise: 'the data file has a mistake, and names the path to it in the console',
      attributes: `src="${FIXTURES}/wrong.json" ${ask}`,
      code: 'src-invalid',
      subject: `${FIXTURES}/wrong.json`,
      line: `The data in “${FIXTURES}/wrong.json” has a mistake. The browser’s console names the line.`,
      detail: wrongPath,
    },
    {
      promise: 'the address of the data leads to a web page',
      attributes: `src="${FIXTURES}/page.html" ${ask}`,
      code: 'src-not-data',
      subject: `${FIXTURES}/page.html`,
      line: `“${FIXTURES}/page.html” is not a data file: it is empty, a web page or damaged. JSON or CSV is needed.`,
      detail: 'This is a web page, not data.',
    },
    {
      promise: 'the data file is empty',
      attributes: `src="${FIXTURES}/empty.txt" ${ask}`,
      code: 'src-not-data',
      subject: `${FIXTURES}/empty.txt`,
      line: `“${FIXTURES}/empty.txt” is not a data file: it is empty, a web page or damaged. JSON or CSV is needed.`,
      detail: 'The file is empty.',
    },
    {
      promise: 'the data file is broken off in the middle',
      attributes: `src="${FIXTURES}/broken.txt" ${ask}`,
      code: 'src-not-data',
      subject: `${FIXTURES}/broken.txt`,
      line: `“${FIXTURES}/broken.txt” is not a data file: it is empty, a web page or damaged. JSON or CSV is needed.`,
      detail: 'This is not JSON',
    },
    {
      promise: 'there is no data file at that address',
      attributes: `src="${FIXTURES}/nowhere.json" ${ask}`,
      code: 'src-unreachable',
      subject: `${FIXTURES}/nowhere.json`,
      line: `The data file “${FIXTURES}/nowhere.json” could not be loaded.`,
      detail: 'nowhere.json answered 404',
    },
    {
      promise: 'the address of the data is no web address',
      attributes: `src="javascript:alert(1)" ${ask}`,
      code: 'src-unreachable',
      subject: 'javascript:alert(1)',
      line: 'The data file “javascript:alert(1)” could not be loaded.',
      detail: 'is not an address on the web',
    },
    {
      promise: 'the date does not exist',
      attributes: `src="${own}" ${ask} as-of="2025-13-40"`,
      code: 'invalid-date',
      subject: '2025-13-40',
      line: '“2025-13-40” is not a date. Write it as 2025, 2025-04 or 2025-04-09.',
      detail: 'as-of: "2025-13-40" must be a date that exists',
    },
  ];
  if (idAttribute) {
    faults.push({
      promise: 'no record has that id',
      attributes: `src="${own}" ${idAttribute}="no-such-record"`,
      code: 'unknown-record',
      subject: 'no-such-record',
      line: 'There is no record with the id “no-such-record” in the data. Check the spelling.',
      detail: `${collection}: no record "no-such-record"`,
    });
  }
  if (tooEarly) {
    faults.push({
      promise: 'it was not yet public on the day chosen, which is no fault and prints nothing',
      attributes: `src="${own}" ${ask} as-of="${tooEarly.asOf}"`,
      code: 'not-yet-known',
      subject: tooEarly.asOf,
      line: tooEarly.line,
      detail: 'was not public',
      silent: true,
    });
  }

  for (const fault of faults) {
    it(
      `keeps the article’s text when ${fault.promise}`,
      withConsoleGuard(
        async () => {
          const thrown: unknown[] = [];
          const notice = (event: Event): void => void thrown.push(event);
          window.addEventListener('error', notice);
          window.addEventListener('unhandledrejection', notice);
          const { element, errors } = await show(`<${tag} ${fault.attributes}>${ARTICLE}</${tag}>`);
          await frame();
          window.removeEventListener('error', notice);
          window.removeEventListener('unhandledrejection', notice);
          expect(isSeen(element.querySelector('p')), 'the article’s text is seen').to.equal(true);
          expect(await faultLine(element)).to.equal(fault.line);
          expect(errors.map(({ code, subject: about }) => [code, about])).to.deep.equal([[fault.code, fault.subject]]);
          expect(errors[0]?.detail).to.include(fault.detail);
          expect(errors[0]?.bubbles && errors[0].composed).to.equal(true);
          expect(thrown).to.deep.equal([]);
        },
        { expected: fault.silent ? [] : [`warn: <${tag}> ${fault.code}: `] },
      ),
    );
  }

  it('forgets the address of the data when the author takes it away', async () => {
    const { element } = await show(`<${tag} src="${FIXTURES}/nowhere.json" ${ask}>${ARTICLE}</${tag}>`);
    element.removeAttribute('src');
    await until(() => element.ready || said(element, '.problem').includes('“null”'), 'the built-in data is shown');
    expect(said(element, '.problem')).to.equal('');
  });

  it('shows the record after all when the author mends the fault', async () => {
    const { element } = await show(`<${tag} src="${own}" ${ask} as-of="2025-02-30">${ARTICLE}</${tag}>`);
    element.removeAttribute('as-of');
    await until(() => element.ready, 'the record is shown');
    await element.updateComplete;
    expect(isSeen(element.querySelector('p'))).to.equal(false);
    expect(has(element, '.problem')).to.equal(false);
  });
}

export function isAccessible(subject: Subject, panels: { readonly data: string; readonly cite: string }): void {
  const places = {
    light: 'background:#fff;color:#191b1f;color-scheme:light',
    dark: 'background:#14171a;color:#eceef1;color-scheme:dark',
  };
  for (const [name, style] of Object.entries(places)) {
    const inPlace = (markup: string): string => `<div style="${style};padding:16px">${markup}</div>`;

    it(`has no violation on a ${name} page, closed and with each panel open`, async () => {
      const { element } = await show(inPlace(markupOf(subject)), subject.tag);
      await expectAccessible(element.parentElement ?? element);
      for (const label of [panels.data, panels.cite]) {
        button(element, label).click();
        await until(() => has(element, '.panel'), `the panel ${label} opens`);
        await element.updateComplete;
        await expectAccessible(element.parentElement ?? element);
      }
    });

    it(`has no violation on a ${name} page when something is wrong`, async () => {
      const { tag } = subject;
      const { element } = await show(
        inPlace(`<${tag} src="/tests/fixtures/nowhere.json" ${subject.ask}>${ARTICLE}</${tag}>`),
        tag,
      );
      await expectAccessible(element.parentElement ?? element);
    });
  }

  it('has no violation as the author’s own dark or light element on a page of the other kind', async () => {
    for (const [theme, style] of [
      ['dark', places.light],
      ['light', places.dark],
    ] as const) {
      const { element } = await show(
        `<div style="${style}">${markupOf(subject, `theme="${theme}"`)}</div>`,
        subject.tag,
      );
      await expectAccessible(element);
    }
  });

  it('puts its headline at the level that the article wants, the third by default', async () => {
    for (const [attribute, level] of [
      ['', '3'],
      ['heading-level="2"', '2'],
    ] as const) {
      const { element } = await show(markupOf(subject, `heading="A finding" ${attribute}`));
      const heading = element.shadowRoot?.querySelector('.headline');
      expect(heading?.getAttribute('role')).to.equal('heading');
      expect(heading?.getAttribute('aria-level')).to.equal(level);
      expect(said(element, '.headline')).to.equal('A finding');
    }
  });

  it('shows no headline when the author leaves it empty', async () => {
    const { element } = await show(markupOf(subject, 'heading=""'));
    expect(has(element, '.headline')).to.equal(false);
  });
}

export function staysQuiet(subject: Subject): void {
  it('throws no error at the page when its place changes its width', async () => {
    const { element } = await show(`<div>${markupOf(subject)}</div>`, subject.tag);
    const place = element.parentElement as HTMLElement;
    const errors = await layoutErrorsDuring(async () => {
      for (const width of ['900px', '320px', '700px', '']) {
        place.style.width = width;
        await frame();
        await frame();
      }
    });
    expect(errors).to.deep.equal([]);
  });

  it('changes nothing on the page when it is given equal data again', async () => {
    const { element } = await show(markupOf(subject));
    await frame();
    const again = addressOf({ ...subject.dataset });
    const changes = await changesDuring(element, async () => {
      (element as unknown as { requestUpdate: () => void }).requestUpdate();
      await element.updateComplete;
      (element as unknown as { src: string }).src = again;
      await element.updateComplete;
      // Long enough for the second file to be read.
      await new Promise((resolve) => setTimeout(resolve, 60));
    });
    expect(changes).to.deep.equal([]);
  });

  it(
    'prints nothing, from the first moment to its removal',
    withConsoleGuard(async () => {
      const { element } = await show(markupOf(subject));
      element.remove();
      await frame();
    }),
  );

  it('leaves no listener on the page when it is removed, nor when it is moved about', async () => {
    const { element } = await show(markupOf(subject));
    const place = element.parentElement as HTMLElement;
    element.remove();
    const left = await listenersLeftBy(async () => {
      for (let i = 0; i < 20; i += 1) {
        place.append(element);
        element.remove();
      }
      place.append(element);
      await frame();
      element.remove();
    });
    expect(left).to.equal(0);
  });

  it('says that it is ready once, also when it is moved or drawn again', async () => {
    const { heard, stop } = listen('chip-ready');
    const { element } = await show(markupOf(subject));
    const other = mount('<div></div>');
    other.append(element);
    (element as unknown as { requestUpdate: () => void }).requestUpdate();
    await element.updateComplete;
    await frame();
    stop();
    expect(heard.filter(({ target }) => target === element).length).to.equal(1);
  });
}

/** A page may load a script twice, or two versions of it: the first wins and nothing throws. */
export function registersOnce(tag: string): void {
  it('can be registered a second time without harm', async () => {
    const first = customElements.get(tag);
    const { defineOnce } = await import('../../src/shared/element/define.js');
    defineOnce(tag, class extends HTMLElement {});
    expect(customElements.get(tag)).to.equal(first);
  });
}
