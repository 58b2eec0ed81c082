import { expect } from '@open-wc/testing';
import '../../src/elements/quote-card/define.js';
import '../../src/elements/ban-timeline/define.js';
import '../../src/elements/export-status/define.js';
import { allSaid, said, show, until } from '../support/show.js';

const DATA = `${location.origin}/dist/embeds/data/`;
const QUOTE = 'q-lau-2025-05-14-stockpile';

async function hashOf(path: string): Promise<string> {
  const bytes = await (await fetch(`${DATA}${path}`)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

const logOf = (records: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify({ records })], { type: 'application/json' }));

const card = (attributes: string): string =>
  `<chip-quote-card quote="${QUOTE}" records="${DATA}" ${attributes}><p>The article.</p></chip-quote-card>`;

const later = [
  {
    date: '2027-05-03',
    field: 'date',
    was: '2025-05-13',
    now: '2025-05-14',
    reason: { en: 'A transcript was found.' },
  },
];

describe('a pinned embed', () => {
  it('shows its record when the file is the one that was pinned, and on which day it was', async () => {
    const hash = await hashOf(`quotes/${QUOTE}.json`);
    const { element } = await show(card(`integrity="${hash}" pinned="2026-11-24"`));
    expect(said(element, '.name')).to.equal('Martin Lau');
    expect(said(element, '[part=pinned]')).to.equal('Pinned: 24 November 2026');
  });

  it('keeps the article’s text when the file is another one', async () => {
    const hash = await hashOf('quotes.json');
    const { element, errors } = await show(card(`integrity="${hash}" pinned="2026-11-24"`));
    await until(() => said(element, '.problem') !== '', 'it says what is wrong');
    expect(said(element, '.problem')).to.equal('The data could not be loaded. Reload the page to try again.');
    expect(errors.map(({ code }) => code)).to.deep.equal(['data-unreachable']);
  });

  it('says what was corrected since, when and why', async () => {
    const log = logOf({ [`quotes/${QUOTE}`]: later, 'quotes/q-other': later });
    const { element } = await show(card(`pinned="2026-11-24" corrections="${log}"`));
    await until(() => allSaid(element, '[part=later]').length > 0, 'the notice is there');
    expect(allSaid(element, '[part=later]')).to.deep.equal([
      'Corrected after this was embedded: 3 May 2027. A transcript was found. It said “2025-05-13”; it now says “2025-05-14”.',
    ]);
  });

  it('says nothing of corrections that it already has', async () => {
    const log = logOf({ [`quotes/${QUOTE}`]: later });
    const { element } = await show(card(`pinned="2027-05-03" corrections="${log}"`));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(allSaid(element, '[part=later]')).to.deep.equal([]);
  });

  it('that was withdrawn since says so', async () => {
    const log = logOf({ [`quotes/${QUOTE}`]: [{ kind: 'withdrawn', date: '2027-06', reason: { en: 'Never said.' } }] });
    const { element } = await show(card(`pinned="2026-11-24" corrections="${log}"`));
    await until(() => allSaid(element, '[part=later]').length > 0, 'the notice is there');
    expect(allSaid(element, '[part=later]')).to.deep.equal([
      'Withdrawn after this was embedded: June 2027. Never said.',
    ]);
  });

  it('without a network says up to when it is known to be right', async () => {
    const { element } = await show(card(`pinned="2026-11-24" corrections="/tests/fixtures/nowhere.json"`));
    await until(() => allSaid(element, '[part=later]').length > 0, 'the notice is there');
    expect(said(element, '[part=later]')).to.equal(
      'Shown as of the day it was embedded, 24 November 2026. Later corrections could not be checked.',
    );
  });

  it('asks nobody when it names no log', async () => {
    const before = performance.getEntriesByType('resource').length;
    await show(card('pinned="2026-11-24"'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => name.includes('corrections'))).to.deep.equal([]);
  });

  it('within a sentence says it in its detail: of the chip and of the rules that it rests on', async () => {
    const log = logOf({ 'rules/apr-2025-h20-letter': later, 'rules/no-other': later });
    const { element } = await show(
      `<chip-export-status chip="h20" records="${DATA}" pinned="2026-11-24" corrections="${log}"></chip-export-status>`,
    );
    await until(() => allSaid(element, '[part=later]').length > 0, 'the notice is there');
    expect(allSaid(element, '[part=later]').length).to.equal(1);
  });

  it('of many records tells of each that was corrected', async () => {
    const log = logOf({ 'events/h20-reversal-2025': later, 'quotes/q-other': later });
    const { element } = await show(
      `<chip-ban-timeline records="${DATA}" pinned="2026-11-24" corrections="${log}"></chip-ban-timeline>`,
    );
    await until(() => allSaid(element, '[part=later]').length > 0, 'the notice is there');
    expect(allSaid(element, '[part=later]').length).to.equal(1);
  });
});

describe('an embed that follows the data', () => {
  it('takes its record from the folder that it names', async () => {
    const { element } = await show(card(''));
    expect(said(element, '.name')).to.equal('Martin Lau');
    expect(said(element, '[part=pinned]')).to.equal('');
  });

  it('keeps the article’s text when the folder is no address on the web', async () => {
    const { element } = await show(
      `<chip-quote-card quote="${QUOTE}" records="javascript:alert(1)"><p>The article.</p></chip-quote-card>`,
    );
    await until(() => said(element, '.problem') !== '', 'it says what is wrong');
    expect(said(element, '.problem')).to.equal('The data could not be loaded. Reload the page to try again.');
  });
});
