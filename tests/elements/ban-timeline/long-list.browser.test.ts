import { expect } from '@open-wc/testing';
import '../../../src/elements/ban-timeline/define.js';
import type { BanTimelineElement } from '../../../src/elements/ban-timeline/ban-timeline.js';
import { isSeen, mount, next, until } from '../../support/index.js';

const YEARS = [2019, 2020, 2021, 2022, 2023];

/** Two thousand decisions of an author's own, every other one of them tightening. */
const EVENTS = YEARS.flatMap((year) =>
  Array.from({ length: 400 }, (_, i) => ({
    id: `own-${year}-${i}`,
    title: { en: `Decision ${i} of ${year}` },
    summary: { en: `What decision ${i} of ${year} says.` },
    date: `${year}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    jurisdiction: 'US',
    instrument: 'rule',
    direction: i % 2 === 0 ? 'tightens' : 'loosens',
    status: 'official',
    actor: 'own-ministry',
    sources: [],
  })),
);

const entries = (host: Element): HTMLElement[] => [
  ...(host.shadowRoot?.querySelectorAll<HTMLElement>('li[data-id]') ?? []),
];
const entry = (host: Element, id: string) => entries(host).find((li) => li.dataset['id'] === id);

async function longTimeline(attributes = ''): Promise<BanTimelineElement> {
  const host = mount<BanTimelineElement>(`<chip-ban-timeline ${attributes}><p>Own.</p></chip-ban-timeline>`);
  host.events = EVENTS;
  await next(host, 'chip-ready');
  return host;
}

describe('a timeline of two thousand own events', () => {
  it('shows its first fifty at once, and all of them soon after', async () => {
    const host = await longTimeline();
    expect(entries(host).length).to.equal(50);
    expect(host.shadowRoot?.querySelector('.filters .count')?.textContent).to.equal('2000');
    await until(() => entries(host).length === 2000, 'all are drawn');
    expect(new Set(entries(host).map(({ id }) => id)).size).to.equal(2000);
  });

  it('has an entry that an author opens at once, however far down it stands, with what it says', async () => {
    const host = await longTimeline('select="own-2022-399"');
    const opened = entry(host, 'own-2022-399');
    expect(opened?.querySelector('details')?.open).to.equal(true);
    expect(opened?.querySelector('.detail')?.textContent).to.include('What decision 399 of 2022 says.');
  });

  it('says what an entry says when a reader opens it', async () => {
    const host = await longTimeline();
    const first = entry(host, 'own-2019-0');
    expect(first?.querySelector('.detail')).to.equal(null);
    first?.querySelector('summary')?.click();
    await until(() => entry(host, 'own-2019-0')?.querySelector('.detail') !== null, 'it is drawn');
    expect(entry(host, 'own-2019-0')?.querySelector('.detail')?.textContent).to.include(
      'What decision 0 of 2019 says.',
    );
  });

  it('keeps what is drawn when a reader opens an entry', async () => {
    const host = await longTimeline();
    await until(() => entries(host).length === 2000, 'all are drawn');
    const [first, last] = [entry(host, 'own-2019-0'), entry(host, 'own-2023-399')];
    first?.querySelector('summary')?.click();
    await until(() => first?.querySelector('.detail') !== null, 'it is drawn');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(entries(host).length).to.equal(2000);
    expect(last?.isConnected).to.equal(true);
  });

  it('hides what a filter leaves out, also of what is drawn later', async () => {
    const host = await longTimeline();
    [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.filters button') ?? [])]
      .find((button) => button.textContent?.includes('loosens'))
      ?.click();
    await until(() => entries(host).length === 2000, 'all are drawn');
    await host.updateComplete;
    expect(entries(host).filter((li) => !li.hidden).length).to.equal(1000);
    const first = entry(host, 'own-2019-0');
    expect(first && isSeen(first)).to.equal(false);
    expect(host.shadowRoot?.querySelector('.showing')?.textContent).to.equal('1000 of 2000 shown');
  });
});
