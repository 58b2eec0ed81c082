/** One date under a provider: who may move it, and who moves with it. */
import { expect } from '@open-wc/testing';
import { mergeDatasets } from 'chip-policy-data/select';
import '../../../src/elements/define.js';
import type { PolicyProviderElement } from '../../../src/elements/policy-provider/policy-provider.js';
import { AsOfChangeEvent, type EventSelectEvent } from '../../../src/shared/element/chip-events.js';
import { chartSpecimen } from '../../../stories/specimens/chart.js';
import { gaugeSpecimen } from '../../../stories/specimens/gauge.js';
import { meterSpecimen } from '../../../stories/specimens/meter.js';
import { quoteSpecimen } from '../../../stories/specimens/quote.js';
import { timelineSpecimen } from '../../../stories/specimens/timeline.js';
import { addressOf, frame, has, listen, listenersLeftBy, mount, said, until } from '../../support/index.js';

const all = [gaugeSpecimen, meterSpecimen, quoteSpecimen, timelineSpecimen].reduce(mergeDatasets, chartSpecimen);

type Child = HTMLElement & { readonly ready: boolean; readonly updateComplete: Promise<unknown> };

const CONTROL = '<chip-as-of-control></chip-as-of-control>';
const TIMELINE = '<chip-ban-timeline></chip-ban-timeline>';
const GAUGE = '<chip-stockpile-gauge figure="h20-orders-2025-q1"></chip-stockpile-gauge>';
const inside = (content: string, attributes = ''): string =>
  `<chip-policy-provider src="${addressOf(all)}" ${attributes}>${content}</chip-policy-provider>`;

/** Mounts markup and waits until every element in it that shows something shows it. */
async function tell(markup: string): Promise<HTMLElement> {
  const place = mount(`<div>${markup}</div>`);
  const shown = [...place.querySelectorAll('*')].filter((one): one is Child => 'ready' in one);
  await until(() => shown.every(({ ready }) => ready), 'all are ready');
  return place;
}

const child = <E extends HTMLElement = Child>(place: Element, tag: string): E => place.querySelector(tag) as E;
const control = (place: Element): Child => child(place, 'chip-as-of-control');
const provider = (place: Element): PolicyProviderElement => child(place, 'chip-policy-provider');
const date = (element: Element): string =>
  said(element, element.localName === 'chip-as-of-control' ? '.date' : '[part=as-of]');

const moveTo = (element: Element, asOf: string | undefined): unknown =>
  element.dispatchEvent(new AsOfChangeEvent(asOf));

/** As a reader does it: the previous or next change. */
const press = (element: Element, name: 'previous' | 'next' | 'reset'): void =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`)?.click();

const entry = (timeline: Element, id: string): HTMLDetailsElement | null | undefined =>
  timeline.shadowRoot?.querySelector(`#chip-event-${id} details`);

async function open(timeline: Element, id: string): Promise<void> {
  const { heard, stop } = listen<EventSelectEvent>('chip-event-select');
  entry(timeline, id)?.querySelector('summary')?.click();
  await until(() => heard.length === 1, 'the selection is told');
  stop();
}

describe('a control inside a provider', () => {
  it('starts at the provider’s date', async () => {
    expect(date(control(await tell(inside(CONTROL, 'as-of="2025-05-14"'))))).to.equal('As of 14 May 2025');
  });

  it('moves timeline, gauge, meter, quotation and chart, and itself', async () => {
    const place = await tell(
      inside(`${CONTROL}${TIMELINE}${GAUGE}
        <chip-self-sufficiency-meter indicator="ss-eu-2022"></chip-self-sufficiency-meter>
        <chip-quote-card quote="q-lau-2025-05-14-generations"></chip-quote-card>
        <chip-control-chart highlight="h20"></chip-control-chart>`),
    );
    const everything = [...provider(place).children];
    expect(everything.map(date)).to.deep.equal(everything.map(() => 'As of October 2026'));
    press(control(place), 'previous');
    await until(() => everything.every((one) => date(one) === 'As of 15 January 2026'), 'all have moved');
    moveTo(control(place), '2025-05-20');
    await until(() => everything.every((one) => date(one) === 'As of 20 May 2025'), 'all have moved again');
    press(control(place), 'reset');
    await until(() => everything.every((one) => date(one) === 'As of October 2026'), 'all are back');
  });

  it('does not overwrite the author’s attribute, and shows everything known when a reader asks for it', async () => {
    const place = await tell(inside(CONTROL + GAUGE, 'as-of="2025-05-14"'));
    press(control(place), 'reset');
    await until(() => date(child(place, 'chip-stockpile-gauge')) === 'As of October 2026', 'everything is shown');
    expect(provider(place).getAttribute('as-of')).to.equal('2025-05-14');
  });

  it('yields to a date that the author sets afterwards', async () => {
    const place = await tell(inside(CONTROL + GAUGE, 'as-of="2025-05-14"'));
    press(control(place), 'next');
    await until(() => date(control(place)) === 'As of 15 January 2026', 'the reader’s date');
    provider(place).asOf = '2025-07';
    await until(() => date(control(place)) === 'As of July 2025', 'the author’s date');
    expect(date(child(place, 'chip-stockpile-gauge'))).to.equal('As of July 2025');
  });

  it('takes its marks from the provider’s data, and the built-in rules when that has none', async () => {
    const min = (place: Element): string | undefined =>
      control(place).shadowRoot?.querySelector<HTMLInputElement>('[type=date]')?.min;
    expect(min(await tell(inside(CONTROL)))).to.equal('2022-10-21');
    const place = await tell(
      `<chip-policy-provider src="${addressOf(quoteSpecimen)}">${CONTROL}</chip-policy-provider>`,
    );
    expect(min(place)).to.equal('2022-08-31');
  });

  it('follows a provider whose script comes late, and takes its date', async () => {
    const { PolicyProviderElement: Provider } =
      await import('../../../src/elements/policy-provider/policy-provider.js');
    const place = await tell(`<chip-late-provider as-of="2025-05-14">${CONTROL}${GAUGE}</chip-late-provider>`);
    press(control(place), 'previous');
    await until(() => date(control(place)) === 'As of 14 July 2026', 'alone, it has moved');
    customElements.define('chip-late-provider', class extends Provider {});
    await until(() => date(control(place)) === 'As of 14 May 2025', 'it stands at the provider’s date');
    press(control(place), 'next');
    await until(() => date(child(place, 'chip-stockpile-gauge')) === 'As of 15 January 2026', 'the gauge has moved');
  });

  it('moved to another provider takes that one’s date and moves that one', async () => {
    const place = await tell(`${inside(CONTROL + GAUGE, 'as-of="2025-05-14"')}${inside(GAUGE, 'as-of="2025-06-01"')}`);
    const [first, second] = [...place.querySelectorAll('chip-policy-provider')];
    const moving = control(place);
    second?.append(moving);
    await until(() => date(moving) === 'As of 1 June 2025', 'it stands at the other date');
    press(moving, 'next');
    const dates = (): string[] =>
      [first, second].map((one) => date(one?.querySelector('chip-stockpile-gauge') as Child));
    await until(() => dates()[1] === 'As of 15 January 2026', 'the second has moved');
    expect(dates()[0]).to.equal('As of 14 May 2025');
  });

  it('taken out of its provider goes on alone', async () => {
    const place = await tell(inside(CONTROL + GAUGE, 'as-of="2025-05-14"'));
    const moving = control(place);
    place.append(moving);
    await until(() => date(moving) === 'As of October 2026', 'it stands alone');
    press(moving, 'previous');
    await until(() => date(moving) !== 'As of October 2026', 'it moves');
    expect(date(child(place, 'chip-stockpile-gauge'))).to.equal('As of 14 May 2025');
  });

  it('stops playing when something else moves the date', async () => {
    const place = await tell(inside(CONTROL));
    const play = (): string => said(control(place), '[part=play]');
    control(place).shadowRoot?.querySelector<HTMLElement>('[part=play]')?.click();
    await until(() => date(control(place)) === 'As of 21 October 2022', 'it plays');
    expect(play()).to.equal('Pause');
    moveTo(provider(place), '2024');
    await until(() => date(control(place)) === 'As of 2024', 'the date has moved');
    await control(place).updateComplete;
    expect(play()).to.equal('Play');
  });

  it('leaves no listener on the page', async () => {
    const place = await tell(inside(CONTROL));
    const story = provider(place);
    story.remove();
    const left = await listenersLeftBy(async () => {
      place.append(story);
      await frame();
      story.remove();
    });
    expect(left).to.equal(0);
  });
});

describe('a timeline and a control under one provider', () => {
  const LETTER = 'h20-licence-requirement-2025';
  const ring = (timeline: Element): boolean => has(timeline, '.ring');

  const both = async (attributes = ''): Promise<readonly [HTMLElement, Child]> => {
    const place = await tell(inside(CONTROL + TIMELINE + GAUGE, attributes));
    const timeline = child(place, 'chip-ban-timeline');
    timeline.style.inlineSize = '900px';
    await until(() => has(timeline, '.overview'), 'the picture is drawn');
    return [place, timeline];
  };

  it('agree on the day of an entry that a reader opens', async () => {
    const [place, timeline] = await both();
    await open(timeline, LETTER);
    await until(() => date(control(place)) === 'As of 15 April 2025', 'the control has moved');
    expect([date(child(place, 'chip-stockpile-gauge')), ring(timeline)]).to.deep.equal(['As of 15 April 2025', true]);
  });

  it('agree on the control’s date afterwards: the entry stays open but is not pointed out any more', async () => {
    const [place, timeline] = await both();
    await open(timeline, LETTER);
    await until(() => date(control(place)) === 'As of 15 April 2025', 'the control has moved');
    press(control(place), 'next');
    await until(() => date(control(place)) === 'As of 13 May 2025', 'the control has moved on');
    await timeline.updateComplete;
    expect([timeline, child(place, 'chip-stockpile-gauge')].map(date)).to.deep.equal([
      'As of 13 May 2025',
      'As of 13 May 2025',
    ]);
    expect([ring(timeline), entry(timeline, LETTER)?.open]).to.deep.equal([false, true]);
  });

  it('stay at the control’s date when a reader closes that entry', async () => {
    const [place, timeline] = await both();
    await open(timeline, LETTER);
    await until(() => date(control(place)) === 'As of 15 April 2025', 'the control has moved');
    press(control(place), 'next');
    await until(() => date(timeline) !== 'As of October 2026', 'the control has moved everything');
    const moved = date(control(place));
    await open(timeline, LETTER);
    await frame();
    expect([date(control(place)), date(child(place, 'chip-stockpile-gauge'))]).to.deep.equal([moved, moved]);
  });

  it('go back to the date before when a reader closes the entry that was shown', async () => {
    const [place, timeline] = await both('as-of="2025-08"');
    await open(timeline, LETTER);
    await until(() => date(control(place)) === 'As of 15 April 2025', 'the control has moved');
    await open(timeline, LETTER);
    await until(() => date(control(place)) === 'As of August 2025', 'the control is back');
  });

  it('follow an entry of the author’s choice no longer than the date stays', async () => {
    const [place, timeline] = await both();
    timeline.setAttribute('select', LETTER);
    await until(() => ring(timeline), 'it is pointed out');
    press(control(place), 'previous');
    await until(() => !ring(timeline), 'it is not pointed out any more');
  });
});

describe('a provider inside another', () => {
  const nested = async (): Promise<{ readonly outer: Child; readonly inner: Child; readonly place: HTMLElement }> => {
    const place = await tell(
      inside(`${GAUGE}${inside(CONTROL + TIMELINE + GAUGE, 'as-of="2025-08"')}`, 'as-of="2025-07"'),
    );
    const [outer, inner] = [...place.querySelectorAll<Child>('chip-stockpile-gauge')] as [Child, Child];
    return { outer, inner, place };
  };

  it('moves alone with a control in it, and the page hears of it', async () => {
    const { outer, inner, place } = await nested();
    const { heard, stop } = listen<AsOfChangeEvent>('chip-as-of-change');
    press(control(place), 'previous');
    await until(() => date(inner) === 'As of 13 May 2025', 'the inner one has moved');
    await frame();
    stop();
    expect(date(outer)).to.equal('As of July 2025');
    expect(heard.map(({ asOf }) => asOf)).to.deep.equal(['2025-05-13']);
  });

  it('moves alone with a timeline in it', async () => {
    const { outer, inner, place } = await nested();
    await open(child(place, 'chip-ban-timeline'), 'h20-reversal-2025');
    await until(() => date(inner) === 'As of 14 July 2025', 'the inner one has moved');
    await frame();
    expect(date(outer)).to.equal('As of July 2025');
  });

  it('stays when the outer one moves', async () => {
    const { outer, inner } = await nested();
    moveTo(outer, '2025-04-20');
    await until(() => date(outer) === 'As of 20 April 2025', 'the outer one has moved');
    expect(date(inner)).to.equal('As of August 2025');
  });

  it('that nobody can look into moves alone as well', async () => {
    const place = await tell(inside(`${GAUGE}<div></div>`, 'as-of="2025-07"'));
    // eslint-disable-next-line wc/no-closed-shadow-root -- somebody else's component may have one
    const closed = child<HTMLElement>(place, 'div').attachShadow({ mode: 'closed' });
    const inner = document.createElement('chip-policy-provider');
    const gauge = document.createElement('chip-stockpile-gauge');
    gauge.figure = 'h20-orders-2025-q1';
    inner.append(gauge);
    closed.append(inner);
    await until(() => gauge.ready, 'the gauge is ready');
    moveTo(gauge, '2025-04-20');
    await until(() => date(gauge) === 'As of 20 April 2025', 'the inner one has moved');
    expect(date(child(place, 'chip-stockpile-gauge'))).to.equal('As of July 2025');
  });
});
