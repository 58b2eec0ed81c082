import { expect } from '@open-wc/testing';
import '../../../src/elements/define.js';
import type { DataErrorEvent, EventSelectEvent } from '../../../src/shared/element/chip-events.js';
import { gaugeSpecimen } from '../../../stories/specimens/gauge.js';
import { quoteSpecimen } from '../../../stories/specimens/quote.js';
import { timelineSpecimen } from '../../../stories/specimens/timeline.js';
import {
  addressOf,
  frame,
  isSeen,
  listen,
  listenersLeftBy,
  mount,
  said,
  until,
  withConsoleGuard,
} from '../../support/index.js';

const all = {
  ...timelineSpecimen,
  quotes: quoteSpecimen.quotes ?? [],
  stockpiles: gaugeSpecimen.stockpiles ?? [],
  actors: [...(timelineSpecimen.actors ?? []), ...(quoteSpecimen.actors ?? []), ...(gaugeSpecimen.actors ?? [])].filter(
    ({ id }, i, list) => list.findIndex((other) => other.id === id) === i,
  ),
  sources: [
    ...(timelineSpecimen.sources ?? []),
    ...(quoteSpecimen.sources ?? []),
    ...(gaugeSpecimen.sources ?? []),
  ].filter(({ id }, i, list) => list.findIndex((other) => other.id === id) === i),
};

type Child = HTMLElement & { readonly ready: boolean; readonly updateComplete: Promise<unknown> };

interface Story {
  readonly provider: HTMLElement;
  readonly timeline: Child;
  readonly gauge: Child;
  readonly quote: Child;
}

function mountStory(attributes: string): Story {
  const provider = mount(`<chip-policy-provider ${attributes}>
    <chip-ban-timeline><p>The events.</p></chip-ban-timeline>
    <chip-stockpile-gauge figure="h20-orders-2025-q1"><p>At least $16 bn.</p></chip-stockpile-gauge>
    <chip-quote-card quote="q-lau-2025-05-14-generations"><blockquote>“Enough.”</blockquote></chip-quote-card>
  </chip-policy-provider>`);
  const child = (tag: string): Child => provider.querySelector(tag) as Child;
  return {
    provider,
    timeline: child('chip-ban-timeline'),
    gauge: child('chip-stockpile-gauge'),
    quote: child('chip-quote-card'),
  };
}

async function tell(attributes = ''): Promise<Story> {
  const story = mountStory(`src="${addressOf(all)}" ${attributes}`);
  await until(() => story.timeline.ready, 'the timeline is ready');
  return story;
}

const asOf = (element: Element): string => said(element, '[part=as-of]');

async function choose({ timeline }: Story, id: string): Promise<void> {
  const { heard, stop } = listen<EventSelectEvent>('chip-event-select');
  timeline.shadowRoot?.querySelector<HTMLElement>(`#chip-event-${id} summary`)?.click();
  await until(() => heard.length === 1, 'the selection is told');
  stop();
}

describe('elements under one provider', () => {
  it('agree on the provider’s data', async () => {
    const { gauge, quote } = await tell();
    await until(() => gauge.ready && quote.ready, 'both are ready');
    expect(said(gauge, '.amount')).to.equal('at least $16 bn');
    expect(said(quote, '.name')).to.equal('Martin Lau');
  });

  it('agree on the provider’s date', async () => {
    const { timeline, gauge, quote } = await tell('as-of="2025-05-14"');
    await until(() => gauge.ready && quote.ready, 'both are ready');
    expect([timeline, gauge, quote].map(asOf)).to.deep.equal([
      'As of 14 May 2025',
      'As of 14 May 2025',
      'As of 14 May 2025',
    ]);
  });

  it('move together when the provider’s date moves', async () => {
    const { provider, gauge, quote } = await tell('as-of="2025-05-14"');
    await until(() => quote.ready, 'the quotation is shown');
    provider.setAttribute('as-of', '2025-04-02');
    await until(() => asOf(gauge) === 'As of 2 April 2025', 'the gauge has moved');
    await until(() => said(quote, '.problem') !== '', 'the quotation says why it is not shown');
    expect(said(quote, '.problem')).to.equal('This was not yet public on 2 April 2025.');
    expect(isSeen(quote.querySelector('blockquote'))).to.equal(true);
  });

  it('are not shown the built-in data while the provider’s file is on its way', async () => {
    const story = mountStory('src="/tests/fixtures/own.json"');
    const headlines = new Set<string>();
    await until(() => {
      headlines.add(said(story.timeline, '.headline'));
      return story.timeline.ready;
    }, 'the timeline is ready');
    await story.timeline.updateComplete;
    headlines.add(said(story.timeline, '.headline'));
    expect([...headlines]).to.deep.equal(['', 'Decisions on AI chips: 1 loosens']);
  });

  it('may differ by an attribute of their own', async () => {
    const story = await tell('as-of="2025-05-14"');
    story.gauge.setAttribute('as-of', '2026');
    await until(() => asOf(story.gauge) === 'As of 2026', 'the gauge has its own date');
    expect(asOf(story.timeline)).to.equal('As of 14 May 2025');
  });
});

describe('a reader who opens an entry of a timeline inside a provider', () => {
  it('moves the gauge and the quotation to the day it became public, not the timeline itself', async () => {
    const story = await tell();
    await until(() => story.quote.ready && story.gauge.ready, 'both are ready');
    await choose(story, 'h20-licence-requirement-2025');
    await until(() => asOf(story.gauge) === 'As of 15 April 2025', 'the gauge has moved');
    await story.quote.updateComplete;
    expect(said(story.quote, '.problem')).to.equal('This was not yet public on 15 April 2025.');
    expect(isSeen(story.quote.querySelector('blockquote'))).to.equal(true);
    expect(asOf(story.timeline)).to.equal('As of October 2026');
  });

  it('moves them on with the next entry, and back when all are closed', async () => {
    const story = await tell();
    await until(() => story.quote.ready && story.gauge.ready, 'both are ready');
    await choose(story, 'h20-licence-requirement-2025');
    await choose(story, 'h20-reversal-2025');
    await until(() => asOf(story.quote) === 'As of 14 July 2025', 'the quotation is shown again');
    expect(asOf(story.gauge)).to.equal('As of 14 July 2025');
    await choose(story, 'h20-reversal-2025');
    await choose(story, 'h20-licence-requirement-2025');
    await until(() => asOf(story.gauge) === 'As of October 2026', 'the gauge is back');
  });

  it('moves nothing outside of it', async () => {
    const story = await tell();
    const outside = mount<Child>(
      `<chip-stockpile-gauge src="${addressOf(gaugeSpecimen)}" figure="h20-orders-2025-q1"></chip-stockpile-gauge>`,
    );
    await until(() => outside.ready, 'the gauge outside is ready');
    await choose(story, 'h20-licence-requirement-2025');
    await until(() => asOf(story.gauge) === 'As of 15 April 2025', 'the gauge inside has moved');
    expect(asOf(outside)).to.equal('As of October 2026');
  });
});

describe('a provider', () => {
  it(
    'with a date that does not exist leaves the article’s text everywhere and says so once',
    withConsoleGuard(
      async () => {
        const { heard, stop } = listen<DataErrorEvent>('chip-data-error');
        const story = mountStory(`src="${addressOf(all)}" as-of="2025-13-40"`);
        await until(() => said(story.gauge, '.problem') !== '', 'the gauge says what is wrong');
        await frame();
        stop();
        const line = '“2025-13-40” is not a date. Write it as 2025, 2025-04 or 2025-04-09.';
        expect([story.timeline, story.gauge, story.quote].map((one) => said(one, '.problem'))).to.deep.equal([
          line,
          line,
          line,
        ]);
        expect([...story.provider.querySelectorAll('p, blockquote')].map(isSeen)).to.deep.equal([true, true, true]);
        const own = heard.filter(({ target }) => target === story.provider);
        expect(own.map(({ code, subject }) => [code, subject])).to.deep.equal([['invalid-date', '2025-13-40']]);
      },
      {
        expected: [
          '<chip-policy-provider> invalid-date',
          '<chip-ban-timeline> invalid-date',
          '<chip-stockpile-gauge> invalid-date',
          '<chip-quote-card> invalid-date',
        ],
      },
    ),
  );

  it('with a file that is a web page leaves the article’s text everywhere', async () => {
    const { heard, stop } = listen<DataErrorEvent>('chip-data-error');
    const story = mountStory('src="/tests/fixtures/page.html"');
    await until(() => said(story.quote, '.problem') !== '', 'the quotation says what is wrong');
    await story.timeline.updateComplete;
    stop();
    expect([...story.provider.querySelectorAll('p, blockquote')].map(isSeen)).to.deep.equal([true, true, true]);
    expect(heard.filter(({ target }) => target === story.provider).map(({ code }) => code)).to.deep.equal([
      'src-not-data',
    ]);
  });

  it('gives up its date when the author takes it away', async () => {
    const story = await tell('as-of="2025-05-14"');
    story.provider.removeAttribute('as-of');
    await until(() => asOf(story.timeline) === 'As of October 2026', 'the date of the data is back');
    expect(said(story.timeline, '.problem')).to.equal('');
  });

  it('takes no part in the layout of the article', async () => {
    const provider = mount('<chip-policy-provider><p>Text.</p></chip-policy-provider>');
    await until(() => isSeen(provider.querySelector('p')), 'the text is seen');
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it(
    'prints nothing and leaves no listener on the page',
    withConsoleGuard(async () => {
      const story = await tell('as-of="2025-05-14"');
      const place = story.provider.parentElement as HTMLElement;
      story.provider.remove();
      const left = await listenersLeftBy(async () => {
        place.append(story.provider);
        await frame();
        story.provider.remove();
      });
      expect(left).to.equal(0);
    }),
  );

  it('is registered once, however often its script is loaded', async () => {
    const first = customElements.get('chip-policy-provider');
    const { defineOnce } = await import('../../../src/shared/element/define.js');
    defineOnce('chip-policy-provider', class extends HTMLElement {});
    expect(customElements.get('chip-policy-provider')).to.equal(first);
  });
});
