import { expect } from '@open-wc/testing';
import '../../src/elements/quote-card/define.js';
import '../../src/elements/ban-timeline/define.js';
import { quoteSpecimen } from '../../stories/specimens/quote.js';
import { timelineSpecimen } from '../../stories/specimens/timeline.js';
import { addressOf, said, show, until } from '../support/show.js';

const card = (attributes: string): string =>
  `<chip-quote-card src="${addressOf(quoteSpecimen)}" quote="q-lau-2025-05-14-generations" ${attributes}></chip-quote-card>`;

const frameOf = (element: Element): Element | null | undefined => element.shadowRoot?.querySelector('.frame');

/** Language and direction that the words of an element are marked with. */
const marks = (element: Element): [string | null, string | null] => {
  const shown = frameOf(element);
  return [shown?.getAttribute('lang') ?? null, shown?.getAttribute('dir') ?? null];
};

describe('the words of an element', () => {
  it('run from right to left in Arabic, whatever the page around them does', async () => {
    const { element } = await show(card('lang="ar"'));
    expect(marks(element)).to.deep.equal([null, 'rtl']);
    expect(said(element, '.actions')).to.equal('البيانات الاستشهاد التضمين');
  });

  it('that a record has in another language are marked with it and keep its direction', async () => {
    const { element } = await show(card('lang="ar"'));
    const name = element.shadowRoot?.querySelector('.name bdi');
    expect(name?.getAttribute('lang')).to.equal('en');
    expect(name?.textContent).to.equal('Martin Lau');
    const words = element.shadowRoot?.querySelector('.words p');
    expect([words?.getAttribute('lang'), words?.getAttribute('dir')]).to.deep.equal(['en', 'auto']);
    expect(getComputedStyle(words as Element).direction).to.equal('ltr');
  });

  it('are marked as English on a page in a language that we do not have, and only there', async () => {
    const german = await show(`<div lang="de">${card('')}</div>`, 'chip-quote-card');
    expect(marks(german.element)).to.deep.equal(['en', 'ltr']);
    const american = await show(`<div lang="en-US">${card('')}</div>`, 'chip-quote-card');
    expect(marks(american.element)).to.deep.equal([null, 'ltr']);
  });

  it('lose the mark when the page turns to their language', async () => {
    const { element } = await show(`<div lang="de">${card('')}</div>`, 'chip-quote-card');
    element.closest('div')?.setAttribute('lang', 'en');
    await until(() => frameOf(element)?.hasAttribute('lang') === false, 'the mark is gone');
  });

  it('are marked as simplified Chinese on a page in traditional characters', async () => {
    const { element } = await show(`<div lang="zh-TW">${card('')}</div>`, 'chip-quote-card');
    expect(marks(element)).to.deep.equal(['zh-Hans', 'ltr']);
  });

  it('may be in another language than those of the element beside it, numbers and dates with them', async () => {
    const timeline = `<chip-ban-timeline src="${addressOf(timelineSpecimen)}" lang="fr"></chip-ban-timeline>`;
    const french = await show(`<div lang="en">${timeline}${card('')}</div>`, 'chip-ban-timeline');
    const english = french.element.nextElementSibling as Element;
    await until(() => said(english, '[part=as-of]') !== '', 'both are shown');
    expect(said(french.element, '[part=as-of]')).to.equal('Données : octobre 2026');
    expect(said(english, '[part=as-of]')).to.equal('As of October 2026');
  });

  it('keep the wording of what went wrong in one direction too', async () => {
    const { element } = await show('<chip-quote-card quote="no-such" lang="ar">نص المقال</chip-quote-card>');
    await until(() => said(element, '.problem') !== '', 'the Arabic words have arrived');
    expect(element.shadowRoot?.querySelector('.problem')?.getAttribute('dir')).to.equal('rtl');
  });
});
