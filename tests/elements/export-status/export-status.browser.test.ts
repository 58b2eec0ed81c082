import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { ExportStatusElement } from '../../../src/elements/export-status/export-status.js';
import type { PolicyProviderElement } from '../../../src/elements/policy-provider/policy-provider.js';
import { statusSpecimen } from '../../../stories/specimens/status.js';
import {
  addressOf,
  allSaid,
  expectAccessible,
  has,
  isSeen,
  itWhereItCan,
  keepsTheArticle,
  mount,
  faultLine,
  said,
  show,
  staysQuiet,
  until,
  withConsoleGuard,
  type Subject,
} from '../../support/index.js';

const subject: Subject = {
  tag: 'chip-export-status',
  dataset: statusSpecimen,
  ask: 'chip="h20"',
  collection: 'chips',
  idAttribute: 'chip',
  tooEarly: { asOf: '2023-11-08', line: 'This was not yet public on 8 November 2023.' },
  wrongPath: 'stockpiles[0].quantity.value',
};

const status = (attributes: string, language = 'en', after = ', and the text goes on.') =>
  show<ExportStatusElement>(
    `<div lang="${language}" style="inline-size:600px"><p>Nvidia’s <chip-export-status src="${addressOf(statusSpecimen)}" ${attributes}>own words</chip-export-status>${after}</p><p>Below.</p></div>`,
    'chip-export-status',
  );

const press = (element: Element): HTMLButtonElement => {
  const button = element.shadowRoot?.querySelector('button');
  if (!button) throw new Error('no button');
  return button;
};

const detail = (element: Element) => element.shadowRoot?.querySelector('.detail');

let early: ExportStatusElement;

before(async () => {
  early = document.createElement('chip-export-status');
  early.chip = 'h20';
  early.to = 'united-arab-emirates';
  early.src = addressOf(statusSpecimen);
  document.body.append(early);
  await import('../../../src/elements/export-status/define.js');
  await import('../../../src/elements/policy-provider/define.js');
});
after(() => early.remove());

describe('the tag of an export status', () => {
  it('keeps the properties that a page set before its script came', async () => {
    await until(() => early.ready, 'the early status is ready');
    await early.updateComplete;
    expect(said(early, '[part=sentence]')).to.match(/^H20: not controlled for the United Arab Emirates/);
  });

  it('reflects only what a style may need', () => {
    const element = mount('<chip-export-status></chip-export-status>');
    expect(element.getAttributeNames()).to.deep.equal([]);
  });
});

describe('what an export status says', () => {
  const TABLE = [
    ['en', 'H20: licence required since 9 April 2025, source and history'],
    ['fr', 'H20\u00a0: licence requise depuis le 9 avril 2025, source et historique'],
    ['zh-Hans', 'H20：自2025年4月9日、来源与沿革起须申请许可证'],
  ] as const;
  for (const [language, expected] of TABLE) {
    it(`in ${language}: a mark, words and the date, which is a button with a name`, async () => {
      const { element } = await status('chip="h20"', language);
      expect(said(element, '[part=sentence]')).to.equal(expected);
      expect(has(element, 'svg.licence-required[aria-hidden=true]')).to.equal(true);
      expect(element.shadowRoot?.querySelector('time')?.getAttribute('datetime')).to.equal('2025-04-09');
    });
  }

  it('without the button when it is compact', async () => {
    const { element } = await status('chip="h20" compact');
    expect(said(element, '[part=sentence]')).to.equal('H20: licence required since 9 April 2025');
    expect(has(element, 'button')).to.equal(false);
  });

  it('of the built-in data, by the id of a chip or a family', async () => {
    for (const id of ['h20', 'nvidia-h20']) {
      const { element } = await show(`<chip-export-status chip="${id}" as-of="2025-05-01">x</chip-export-status>`);
      expect(said(element, '[part=sentence]')).to.match(/^H20: licence required since 9 April 2025/);
    }
  });

  it('of the author’s own chip, credited to the page', async () => {
    const element = mount<ExportStatusElement>('<chip-export-status>own words</chip-export-status>');
    const { id: _id, family: _family, label: _label, ...h20 } = statusSpecimen.chips?.[0] ?? {};
    element.record = { ...h20, id: 'mine', family: 'mine', label: 'Chip X' };
    await until(() => element.ready, 'the record is shown');
    await element.updateComplete;
    expect(said(element, '[part=sentence]')).to.match(/^Chip X: licence perhaps required/);
    expect(said(element, '[part=credit]')).to.equal('Data: the publisher of this page');
  });

  it('follows the date of its provider, and of the event that a reader selects', async () => {
    const { element } = await show<ExportStatusElement>(
      '<chip-policy-provider as-of="2025-05-01"><p><chip-export-status chip="h20">x</chip-export-status></p></chip-policy-provider>',
      'chip-export-status',
    );
    expect(said(element, '[part=as-of]')).to.equal('As of 1 May 2025');
    const provider = element.closest<PolicyProviderElement>('chip-policy-provider');
    if (provider) provider.asOf = '2025-04-14';
    await until(() => said(element, '[part=sentence]').includes('not controlled'), 'the date has moved');
    expect(said(element, '[part=sentence]')).to.equal('H20: not controlled as of 14 April 2025, source and history');
  });

  it(
    'not of a destination that the rules do not tell apart, in one line',
    withConsoleGuard(
      async () => {
        const { element, errors } = await status('chip="h20" to="atlantis"');
        await until(() => has(element, '.problem'), 'it says what is wrong');
        expect(await faultLine(element)).to.equal(
          'There is no record with the id “atlantis” in the data. Check the spelling.',
        );
        expect(errors[0]?.detail).to.include('is not one of china, macau, russia, united-arab-emirates');
      },
      { expected: ['unknown-record'] },
    ),
  );
});

describe('in a line of text, an export status', () => {
  it('does not make the line higher, nor wrap in one piece', async () => {
    const { element } = await status('chip="h20"');
    const paragraph = element.closest('p') as HTMLElement;
    paragraph.style.font = '17px/1.2 serif';
    paragraph.style.inlineSize = '2000px';
    // WebKit cuts a line to whole pixels.
    const line = paragraph.getBoundingClientRect().height;
    expect(Math.round(line)).to.equal(20);
    paragraph.style.inlineSize = '200px';
    const lines = paragraph.getBoundingClientRect().height / line;
    expect(Math.abs(lines - Math.round(lines))).to.be.lessThan(0.05);
    expect(Math.round(lines)).to.be.greaterThan(2);
  });

  it('gives the date a target of 24 pixels', async () => {
    const { element } = await status('chip="h20"');
    (element.closest('p') as HTMLElement).style.font = '12px/1.2 serif';
    const { left, top, height } = press(element).getBoundingClientRect();
    const middle = top + height / 2;
    const at = (y: number) => element.shadowRoot?.elementFromPoint(left + 4, y)?.closest('button');
    expect(at(middle - 11.5) === press(element)).to.equal(true);
    expect(at(middle + 11.5) === press(element)).to.equal(true);
  });

  it(
    'keeps a fault in the line',
    withConsoleGuard(
      async () => {
        const { element } = await show(
          '<p><chip-export-status chip="h2000">own words</chip-export-status></p>',
          'chip-export-status',
        );
        expect(getComputedStyle(element.shadowRoot?.querySelector('.problem') as Element).display).to.equal('inline');
      },
      { expected: ['h2000'] },
    ),
  );
});

describe('an export status', () => keepsTheArticle(subject));

describe('a reader of an export status', () => {
  it('opens the detail with Enter, and Escape closes it and gives the focus back', async () => {
    const { element } = await status('chip="h20"');
    const button = press(element);
    expect(isSeen(detail(element))).to.equal(false);
    for (let i = 0; i < 10 && element.shadowRoot?.activeElement !== button; i += 1) await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement === button, 'the button has the focus').to.equal(true);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(isSeen(detail(element))).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.localName).to.equal('a');
    let heard = false;
    const notice = (): void => void (heard = true);
    document.addEventListener('keydown', notice);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', notice);
    await element.updateComplete;
    expect(isSeen(detail(element))).to.equal(false);
    expect(element.shadowRoot?.activeElement === button, 'the focus is back').to.equal(true);
    expect(heard, 'the page’s own dialog stays open').to.equal(false);
  });

  it('leaves Escape to the page when nothing is open', async () => {
    const { element } = await status('chip="h20"');
    press(element).focus();
    let heard = false;
    document.addEventListener('keydown', () => (heard = true), { once: true });
    await sendKeys({ press: 'Escape' });
    expect(heard).to.equal(true);
  });

  it('reads rule, review, periods and sources, with the period that is shown marked', async () => {
    const { element } = await status('chip="h20"');
    press(element).click();
    await element.updateComplete;
    expect(allSaid(element, '.detail > p')).to.deep.equal([
      'Destination: China, Hong Kong included',
      'Why: A letter to its maker names it.',
      'Rule: H20 letter, April 2025',
      'Licence applications: reviewed case by case; Case-by-case review, January 2026 (91 FR 1684). That this policy governs the earlier letter is an interpretation.',
      'History',
      'official SEC EDGAR, 15 April 2025 · GovInfo, 15 January 2026 As of October 2026',
      'Not legal advice; destination, end use and Entity List rules apply on top.',
    ]);
    expect(allSaid(element, '[aria-current=true]')).to.deep.equal([
      '15 January 2026: licence required (H20 letter, April 2025); reviewed case by case',
    ]);
  });

  it('reads the line to its end before the detail, and goes on below it', async () => {
    const { element } = await status('chip="h20"', 'en', `${', and the text goes on'.repeat(20)}.`);
    press(element).click();
    await element.updateComplete;
    const box = detail(element)?.getBoundingClientRect();
    const below = element.closest('p')?.getBoundingClientRect();
    expect((box?.bottom ?? 0) < (below?.bottom ?? 0), 'the paragraph holds it').to.equal(true);
  });

  it('finds the detail inside the box that it was opened in, also in the last line of it', async () => {
    const { element } = await show<ExportStatusElement>(
      `<div><aside style="background:#eee"><p>Last: <chip-export-status src="${addressOf(statusSpecimen)}" chip="h20">x</chip-export-status>.</p></aside><p>Below.</p></div>`,
      'chip-export-status',
    );
    press(element).click();
    await until(() => detail(element)?.classList.contains('last') === true, 'it is a block there');
    const box = element.closest('aside')?.getBoundingClientRect();
    expect((detail(element)?.getBoundingClientRect().bottom ?? 0) <= (box?.bottom ?? 0)).to.equal(true);
  });

  itWhereItCan('play paper and reduced motion', 'has everything on paper', async () => {
    const { element } = await status('chip="h20"');
    try {
      await emulateMedia({ media: 'print' });
      expect(isSeen(detail(element))).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('for everybody, an export status', () => {
  const places = {
    light: 'background:#fff;color:#191b1f;color-scheme:light',
    dark: 'background:#14171a;color:#eceef1;color-scheme:dark',
  };
  for (const [name, style] of Object.entries(places)) {
    it(`has no violation on a ${name} page, closed and open, nor when something is wrong`, async () => {
      const { element } = await status('chip="mi300x"');
      const page = element.parentElement?.parentElement as HTMLElement;
      page.setAttribute('style', style);
      await expectAccessible(page);
      press(element).click();
      await element.updateComplete;
      await expectAccessible(page);
      element.chip = 'nothing';
      await until(() => has(element, '.problem'), 'it says what is wrong');
      await expectAccessible(page);
    });
  }

  it('has no violation as the author’s own dark or light element on a page of the other kind', async () => {
    for (const [theme, style] of [
      ['dark', places.light],
      ['light', places.dark],
    ] as const) {
      const { element } = await status(`chip="tpu-v4" theme="${theme}"`);
      element.parentElement?.setAttribute('style', style);
      press(element).click();
      await element.updateComplete;
      await expectAccessible(element);
    }
  });
});

describe('on somebody else’s page, an export status', () => staysQuiet(subject));
