import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { AsOfControlElement } from '../../../src/elements/as-of-control/as-of-control.js';
import type { AsOfChangeEvent } from '../../../src/shared/element/chip-events.js';
import { chartSpecimen } from '../../../stories/specimens/chart.js';
import {
  addressOf,
  allSaid,
  button,
  frame,
  has,
  isAccessible,
  isSeen,
  itWhereItCan,
  keepsTheArticle,
  listen,
  faultLine,
  said,
  show,
  staysQuiet,
  until,
  withConsoleGuard,
  words,
  type Subject,
  registersOnce,
} from '../../support/index.js';

const subject: Subject = {
  tag: 'chip-as-of-control',
  dataset: chartSpecimen,
  ask: '',
  collection: 'rules',
  wrongPath: 'indicators[0].value',
};

const control = async (attributes = '', around = 'lang="en"'): Promise<AsOfControlElement> => {
  const { element } = await show<AsOfControlElement>(
    `<div ${around}><chip-as-of-control src="${addressOf(chartSpecimen)}" ${attributes}><p>In the article.</p></chip-as-of-control></div>`,
    'chip-as-of-control',
  );
  return element;
};

const part = <E extends HTMLElement = HTMLButtonElement>(element: Element, name: string): E =>
  element.shadowRoot?.querySelector(`[part=${name}]`) as E;
const range = (element: Element): HTMLInputElement => part(element, 'range');
const field = (element: Element): HTMLInputElement => part(element, 'date');
const label = (element: Element): string => said(element, '[part=sentence] .date');
const spoken = (element: Element): string => said(element, 'output');

async function press(element: AsOfControlElement, name: string): Promise<void> {
  part(element, name).click();
  await element.updateComplete;
}

/** As a reader's browser does it: the value first, then the event. */
async function put(element: AsOfControlElement, input: HTMLInputElement, value: string): Promise<void> {
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

let early: AsOfControlElement;

before(async () => {
  early = document.createElement('chip-as-of-control');
  Object.assign(early, { src: addressOf(chartSpecimen), asOf: '2025-04-15' });
  document.body.append(early);
  await import('../../../src/elements/as-of-control/define.js');
});
after(() => early.remove());

describe('the tag of a control', () => {
  it('keeps the properties that a page set before its script came', async () => {
    await until(() => early.ready, 'the early control is ready');
    await early.updateComplete;
    expect(label(early)).to.equal('As of 15 April 2025');
  });

  registersOnce('chip-as-of-control');
});

describe('what a control says', () => {
  const sentences = [
    ['en', 'As of 15 January 2026', 'New in force: Case-by-case review, January 2026.', 'as of 15 January 2026'],
    ['fr', 'Au 15 janvier 2026', 'Entrée en vigueur\u00a0: Examen au cas par cas, janvier 2026.', 'au 15 janvier 2026'],
    ['zh-Hans', '截至2026年1月15日', '生效：逐案审查，2026年1月。', '截至2026年1月15日'],
  ] as const;
  for (const [language, date, detail, valueText] of sentences) {
    it(`in ${language}: ${date}. ${detail}`, async () => {
      const element = await control('as-of="2026-01-15"', `lang="${language}"`);
      expect([label(element), said(element, '.detail')]).to.deep.equal([date, detail]);
      expect(range(element).getAttribute('aria-valuetext')).to.equal(valueText);
    });
  }

  const buttons = [
    ['en', 'Previous change: 13 May 2025', 'No later change', 'Play', 'Show everything known', 'Day'],
    ['fr', 'Changement précédent\u00a0: 13 mai 2025', 'Rien après', 'Lecture', 'Tout afficher', 'Jour'],
    ['zh-Hans', '上一次变化：2025年5月13日', '此后无变化', '播放', '显示全部已知内容', '日期'],
  ] as const;
  for (const [language, previous, next, play, reset, day] of buttons) {
    it(`on its buttons in ${language}: ${previous}, ${play}, ${reset}`, async () => {
      const element = await control('as-of="2026-01-15"', `lang="${language}"`);
      expect(part(element, 'previous').getAttribute('aria-label')).to.equal(previous);
      expect(['next', 'play', 'reset'].map((name) => words(part(element, name)))).to.deep.equal([next, play, reset]);
      expect(words(field(element).closest('label'))).to.equal(day);
    });
  }

  it('from a whole month: that month, and its last day in the field', async () => {
    const element = await control('as-of="2025-04"');
    expect([label(element), field(element).value]).to.deep.equal(['As of April 2025', '2025-04-30']);
    expect(said(element, '.detail')).to.equal(
      'Last change on 15 April 2025. Made public, in force since 9 April 2025: H20 letter, April 2025.',
    );
  });

  it('with the built-in rules when the author supplies nothing', async () => {
    const { element } = await show<AsOfControlElement>('<chip-as-of-control></chip-as-of-control>');
    expect(field(element).min).to.equal('2022-08-31');
    expect(said(element, '.detail')).to.equal('Everything known is shown.');
  });

  it('with the built-in rules when the author’s file has none', async () => {
    const { element } = await show<AsOfControlElement>(
      '<chip-as-of-control src="/tests/fixtures/own.json"></chip-as-of-control>',
    );
    expect([field(element).min, field(element).max]).to.deep.equal(['2022-08-31', '2026-11-30']);
  });
});

describe('a control', () => {
  keepsTheArticle(subject);

  for (const name of ['from', 'to']) {
    it(
      `keeps the article’s text when ${name} is no date`,
      withConsoleGuard(
        async () => {
          const { element, errors } = await show(
            `<chip-as-of-control src="${addressOf(chartSpecimen)}" ${name}="soon"><p>In the article.</p></chip-as-of-control>`,
          );
          expect(isSeen(element.querySelector('p'))).to.equal(true);
          expect(await faultLine(element)).to.equal('“soon” is not a date. Write it as 2025, 2025-04 or 2025-04-09.');
          expect(errors.map(({ code, subject: about }) => [code, about])).to.deep.equal([['invalid-date', 'soon']]);
          const { heard, stop } = listen('chip-data-error');
          element.setAttribute('compact', '');
          await frame();
          stop();
          expect(heard.length, 'it is told once').to.equal(0);
        },
        { expected: [`invalid-date: ${name}: "soon" must be a date that exists`] },
      ),
    );
  }
});

describe('a reader of a control that stands alone', () => {
  it('moves it by the range, and the page is told each day', async () => {
    const element = await control();
    const { heard, stop } = listen<AsOfChangeEvent>('chip-as-of-change');
    await put(element, range(element), String(Number(range(element).max) - 1));
    await put(element, range(element), range(element).max);
    stop();
    expect(heard.map(({ asOf }) => asOf)).to.deep.equal(['2026-10-30', undefined]);
    expect(heard.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    expect(label(element)).to.equal('As of October 2026');
  });

  it('walks by keys: arrows by a day, Home to the first change, End to everything known', async () => {
    const element = await control('as-of="2025-04-15"');
    range(element).focus();
    const dates: string[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Home', 'End']) {
      await sendKeys({ press: key });
      await element.updateComplete;
      dates.push(label(element));
    }
    expect(dates).to.deep.equal([
      'As of 16 April 2025',
      'As of 15 April 2025',
      'As of 14 April 2025',
      'As of 21 October 2022',
      'As of October 2026',
    ]);
  });

  const turned = 'walks the other way where words run from right to left';
  itWhereItCan('turn the arrow keys of a range', turned, async () => {
    const element = await control('as-of="2025-04-15"', 'lang="ar"');
    range(element).focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(label(element)).to.equal('كما كان الحال في 16 أبريل 2025');
  });

  it('jumps from change to change and stays where there is none', async () => {
    const element = await control('as-of="2025-05-01"');
    const dates: string[] = [];
    for (const name of ['next', 'next', 'next', 'previous', 'previous']) {
      await press(element, name);
      dates.push(label(element));
    }
    expect(dates).to.deep.equal([
      'As of 13 May 2025',
      'As of 15 January 2026',
      'As of 15 January 2026',
      'As of 13 May 2025',
      'As of 15 April 2025',
    ]);
  });

  it('keeps the focus on a button that leads nowhere any more', async () => {
    const element = await control('as-of="2025-05-13"');
    part(element, 'next').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('next');
    expect(part(element, 'next').getAttribute('aria-disabled')).to.equal('true');
  });

  it('types a day, and half a day or one outside the range moves nothing', async () => {
    const element = await control('as-of="2025-04-15"');
    await put(element, field(element), '2025-05-20');
    expect(label(element)).to.equal('As of 20 May 2025');
    const { heard, stop } = listen('chip-as-of-change');
    await put(element, field(element), '0002-05-20');
    expect(label(element)).to.equal('As of 20 May 2025');
    field(element).dispatchEvent(new FocusEvent('blur'));
    stop();
    expect([heard.length, field(element).value]).to.deep.equal([0, '2025-05-20']);
  });

  it('empties the field to see everything known', async () => {
    const element = await control('as-of="2025-04-15"');
    await put(element, field(element), '');
    expect(label(element)).to.equal('As of October 2026');
  });

  it('goes back to everything known by a button that is there only then, and the focus stays inside', async () => {
    const element = await control();
    const seen = (): boolean => part(element, 'reset').checkVisibility({ visibilityProperty: true });
    expect(seen()).to.equal(false);
    await press(element, 'previous');
    expect(seen()).to.equal(true);
    part(element, 'reset').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([seen(), label(element), field(element).value]).to.deep.equal([false, 'As of October 2026', '']);
    expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('range');
  });

  it('hears what was chosen once, after stopping, and nothing before', async () => {
    const element = await control('as-of="2025-05-01"');
    expect(spoken(element)).to.equal('');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(spoken(element)));
    watch.observe(part(element, 'frame').querySelector('output') as Element, { childList: true, subtree: true });
    await press(element, 'previous');
    await press(element, 'previous');
    expect(spoken(element)).to.equal('');
    await until(() => spoken(element) !== '', 'it is spoken');
    await frame();
    watch.disconnect();
    expect([...new Set(said)]).to.deep.equal(['As of 13 January 2025 New in force: AI Diffusion rule, January 2025.']);
  });

  it('opens the days as a table', async () => {
    const element = await control();
    button(element, 'Data').click();
    await until(() => has(element, 'table'), 'the table opens');
    expect(allSaid(element, 'tbody th')).to.deep.equal([
      '21 October 2022',
      '17 November 2023',
      '17 November 2023',
      '13 January 2025',
      '15 April 2025',
      '13 May 2025',
      '15 January 2026',
    ]);
  });

  it('yields when the author sets another date', async () => {
    const element = await control('as-of="2025-04-15"');
    await press(element, 'next');
    element.asOf = '2023-11-17';
    await element.updateComplete;
    expect(label(element)).to.equal('As of 17 November 2023');
  });
});

describe('playing', () => {
  it('goes from change to change and stops at the last one', async () => {
    const element = await control('from="2025-05"');
    const { heard, stop } = listen<AsOfChangeEvent>('chip-as-of-change');
    await press(element, 'play');
    expect([label(element), words(part(element, 'play'))]).to.deep.equal(['As of 13 May 2025', 'Pause']);
    await until(() => label(element) === 'As of 15 January 2026', 'it goes on');
    await element.updateComplete;
    expect(words(part(element, 'play'))).to.equal('Play');
    stop();
    expect(heard.map(({ asOf }) => asOf)).to.deep.equal(['2025-05-13', '2026-01-15']);
  });

  it('is paused by the same button, and goes on from there', async () => {
    const element = await control('as-of="2023-01-01"');
    await press(element, 'play');
    await press(element, 'play');
    expect([label(element), words(part(element, 'play'))]).to.deep.equal(['As of 17 November 2023', 'Play']);
    await press(element, 'play');
    expect(label(element)).to.equal('As of 13 January 2025');
    await press(element, 'play');
  });

  const interruptions: readonly [string, (element: AsOfControlElement) => unknown][] = [
    ['a press on another button', (element) => press(element, 'previous')],
    ['the range', (element) => put(element, range(element), range(element).min)],
    ['the field', (element) => put(element, field(element), '2025-01-01')],
    ['a date of the author', (element) => Object.assign(element, { asOf: '2024' })],
    ['its removal from the page', (element) => element.replaceWith(element)],
  ];
  for (const [what, interrupt] of interruptions) {
    it(`is ended by ${what}`, async () => {
      const element = await control();
      await press(element, 'play');
      expect(words(part(element, 'play'))).to.equal('Pause');
      const place = element.parentElement;
      await interrupt(element);
      if (!element.isConnected) place?.append(element);
      await element.updateComplete;
      await element.updateComplete;
      expect(words(part(element, 'play'))).to.equal('Play');
    });
  }

  it('is ended when nobody can see it', async () => {
    const element = await control();
    await press(element, 'play');
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'hidden');
    await element.updateComplete;
    expect(words(part(element, 'play'))).to.equal('Play');
  });

  const less = 'is not offered to a reader who wants less motion, and ends when the reader says so';
  itWhereItCan('play paper and reduced motion', less, async () => {
    const element = await control();
    await press(element, 'play');
    try {
      await emulateMedia({ reducedMotion: 'reduce' });
      await until(() => !has(element, '[part=play]'), 'the button goes');
      expect([has(element, '[part=previous]'), has(element, '[part=next]')]).to.deep.equal([true, true]);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
    await until(() => has(element, '[part=play]'), 'the button is back');
    expect(words(part(element, 'play'))).to.equal('Play');
  });
});

describe('the picture of a control', () => {
  it('has a mark under the middle of the thumb on each day of a change, at every width', async () => {
    const element = await control();
    for (const width of ['900px', '320px']) {
      (element.parentElement as HTMLElement).style.width = width;
      await frame();
      await frame();
      const track = range(element).getBoundingClientRect();
      const thumb = parseFloat(getComputedStyle(range(element)).blockSize);
      const [min, max] = [Number(range(element).min), Number(range(element).max)];
      await put(element, field(element), '2025-05-13');
      // 13 May 2025 in days since 1970.
      const expected = track.left + thumb / 2 + ((20_221 - min) / (max - min)) * (track.width - thumb);
      const mark = element.shadowRoot?.querySelector('.change.current')?.getBoundingClientRect();
      expect((mark?.left ?? 0) + (mark?.width ?? 0) / 2).to.be.closeTo(expected, 0.5);
    }
  });

  it('shows no day in its field that nobody chose, as WebKit does with today', async () => {
    const element = await control();
    expect(field(element).value).to.equal('');
    const seen = (): boolean => getComputedStyle(field(element)).color !== 'rgba(0, 0, 0, 0)';
    expect(seen()).to.equal(!CSS.supports('hanging-punctuation: first'));
    await put(element, field(element), '2025-05-13');
    expect(seen()).to.equal(true);
  });

  it('offers targets of 24 pixels and nothing that scrolls sideways at 320', async () => {
    for (const language of ['en', 'fr', 'zh-Hans']) {
      const element = await control('as-of="2025-04-15"', `lang="${language}" style="width:320px"`);
      await frame();
      await frame();
      for (const name of ['range', 'date', 'previous', 'next', 'play', 'reset']) {
        const { width, height } = part<HTMLElement>(element, name).getBoundingClientRect();
        expect(Math.min(width, height), name).to.be.at.least(24);
      }
      expect(element.scrollWidth).to.be.at.most(320);
    }
  });
});

describe('for everybody, a control', () => {
  isAccessible(subject, { data: 'Data', cite: 'Cite' });

  it('is a group with a name, the author’s headline when there is one', async () => {
    const name = async (attributes: string): Promise<string | null | undefined> =>
      (await control(attributes)).shadowRoot?.querySelector('[role=group]')?.getAttribute('aria-label');
    expect(await name('')).to.equal('Date of what is shown');
    expect(await name('heading="In force on"')).to.equal('In force on');
  });
});

describe('on somebody else’s page, a control', () => staysQuiet(subject));
