import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { amount } from '../../../src/shared/i18n/messages/amount.ar.js';
import { amount as amountEn } from '../../../src/shared/i18n/messages/amount.en.js';
import { messages as chart } from '../../../src/shared/i18n/messages/chart.ar.js';
import { messages as chartEn } from '../../../src/shared/i18n/messages/chart.en.js';
import { frame } from '../../../src/shared/i18n/messages/frame.ar.js';
import { frame as frameEn } from '../../../src/shared/i18n/messages/frame.en.js';
import { messages as gauge } from '../../../src/shared/i18n/messages/gauge.ar.js';
import { messages as gaugeEn } from '../../../src/shared/i18n/messages/gauge.en.js';
import { messages as meter } from '../../../src/shared/i18n/messages/meter.ar.js';
import { messages as meterEn } from '../../../src/shared/i18n/messages/meter.en.js';
import { panels } from '../../../src/shared/i18n/messages/panels.ar.js';
import { panels as panelsEn } from '../../../src/shared/i18n/messages/panels.en.js';
import { problems } from '../../../src/shared/i18n/messages/problem.ar.js';
import { problems as problemsEn } from '../../../src/shared/i18n/messages/problem.en.js';
import { messages as quote } from '../../../src/shared/i18n/messages/quote.ar.js';
import { messages as quoteEn } from '../../../src/shared/i18n/messages/quote.en.js';
import { messages as timeline } from '../../../src/shared/i18n/messages/timeline.ar.js';
import { messages as timelineEn } from '../../../src/shared/i18n/messages/timeline.en.js';

type Term = string | ((...args: unknown[]) => string);

/** Every term of a catalogue by its path: `chart.policy.case-by-case`. */
function termsOf(words: object, path = ''): [string, Term][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, Term][] => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'object' && value !== null ? termsOf(value, here) : [[here, value as Term]];
  });
}

const kindOf = (term: Term): string => (typeof term === 'function' ? `function of ${term.length}` : typeof term);
const kindsOf = (words: object): Record<string, string> =>
  Object.fromEntries(termsOf(words).map(([path, term]) => [path, kindOf(term)]));

const CATALOGUES = [
  ['frame', frameEn, frame],
  ['amount', amountEn, amount],
  ['panels', panelsEn, panels],
  ['problem', problemsEn, problems],
  ['quote', quoteEn, quote],
  ['timeline', timelineEn, timeline],
  ['gauge', gaugeEn, gauge],
  ['meter', meterEn, meter],
  ['chart', chartEn, chart],
] as const;

const TAKES_A_LIST = ['timeline.heading', 'meter.join'];
const GIVEN = ['', '0', '1', '2', '3', '11', '100', '1000000', '3000000000'];
const UNITS = ['chips', 'dies', 'wafers', 'hbm-stacks', 'H100-equivalents', 'gpu-hours', 'USD', 'CNY', ''];

/** What a term can say: itself, or what comes of it with nothing but digits put in. */
function sayings(path: string, term: Term): string[] {
  if (typeof term === 'string') return [term];
  if (TAKES_A_LIST.includes(path)) return [[], ['1'], ['1', '2']].map((list) => term(list));
  const digits = GIVEN.map((given) => term(...Array<string>(term.length).fill(given)));
  if (path !== 'gauge.amount' && path !== 'gauge.short') return digits;
  return UNITS.flatMap((unit) => GIVEN.map((given) => term(Number(given), unit)));
}

const SAID = [frame, amount, panels, problems, quote, timeline, gauge, meter, chart].flatMap((words) =>
  termsOf(words).flatMap(([path, term]) => sayings(path, term).map((text) => [path, text] as const)),
);
const saidWith = (fault: RegExp): string[] =>
  SAID.filter(([, text]) => fault.test(text)).map(([path, text]) => `${path}: ${text}`);

describe('Arabic words', () => {
  for (const [name, english, arabic] of CATALOGUES) {
    test(`${name}: there is one for every English term, with the same parameters`, () => {
      assert.deepEqual(kindsOf(arabic), kindsOf(english));
    });
  }

  test('run from right to left', () => {
    assert.equal(frame.dir, 'rtl');
    for (const words of [quote, timeline, gauge, meter, chart]) assert.equal(words.dir, 'rtl');
  });

  test('have no Latin letters but those of technical terms', () => {
    const allowed = [
      ...['TPP', 'TOPS', 'TFLOPS', 'GB/s', 'mm', 'bit', 'dense'],
      ...['HBM', 'GPU', 'H100'],
      ...['CSV', 'JSON', 'BibTeX', 'RIS', 'CSL-JSON'],
    ];
    const found = SAID.filter(([path]) => path !== 'dir').flatMap(([path, text]) =>
      (text.match(/\p{Script=Latin}[\p{Script=Latin}\d/-]*/gu) ?? []).map((word) => [path, word] as const),
    );
    assert.deepEqual(
      found.filter(([, word]) => !allowed.includes(word)),
      [],
    );
    // A term that is said no more leaves the list.
    assert.deepEqual(
      allowed.filter((word) => !found.some(([, used]) => used === word)),
      [],
    );
  });

  test('have Arabic commas, semicolons and question marks', () => {
    assert.deepEqual(saidWith(/,(?!\d)|[;?]/), []);
  });

  test('close every isolate that they open', () => {
    for (const [path, text] of SAID) {
      let depth = 0;
      for (const char of text) {
        if (char === '\u2068') depth += 1;
        if (char === '\u2069') depth -= 1;
        assert.ok(depth >= 0, `${path}: ${text}`);
      }
      assert.equal(depth, 0, `${path}: ${text}`);
    }
  });
});

describe('Arabic counts', () => {
  const COUNTS = [0, 1, 2, 3, 11, 100];
  const cases: readonly (readonly [string, (count: number) => string, readonly string[]])[] = [
    [
      'further sources',
      frame.moreSources,
      ['بلا مصادر أخرى', 'ومصدر آخر', 'ومصدران آخران', 'و3 مصادر أخرى', 'و11 مصدرًا آخر', 'و100 مصدر آخر'],
    ],
    [
      'decisions',
      timeline.timeline.yearCount,
      ['لا قرارات', 'قرار واحد', 'قراران', '3 قرارات', '11 قرارًا', '100 قرار'],
    ],
    [
      'decisions since a day',
      (count) => timeline.timeline.headingSince('أبريل', count),
      [
        'لا قرارات منذ أبريل',
        'قرار واحد منذ أبريل',
        'قراران منذ أبريل',
        '3 قرارات منذ أبريل',
        '11 قرارًا منذ أبريل',
        '100 قرار منذ أبريل',
      ],
    ],
    [
      'decisions that tighten',
      timeline.timeline.tightened,
      ['لا شيء للتشديد', 'واحد للتشديد', 'اثنان للتشديد', '3 للتشديد', '11 للتشديد', '100 للتشديد'],
    ],
    [
      'decisions that loosen',
      timeline.timeline.loosened,
      ['لا شيء للتخفيف', 'واحد للتخفيف', 'اثنان للتخفيف', '3 للتخفيف', '11 للتخفيف', '100 للتخفيف'],
    ],
    [
      'corrected decisions',
      timeline.timeline.changed.corrected,
      [
        'لم يُصحَّح أي قرار سابق.',
        'صُحّح قرار سابق واحد.',
        'صُحّح قراران سابقان.',
        'صُحّحت 3 قرارات سابقة.',
        'صُحّح 11 قرارًا سابقًا.',
        'صُحّح 100 قرار سابق.',
      ],
    ],
    [
      'withdrawn decisions',
      timeline.timeline.changed.withdrawn,
      [
        'لم يُسحب أي قرار من البيانات.',
        'سُحب قرار واحد من البيانات.',
        'سُحب قراران من البيانات.',
        'سُحبت 3 قرارات من البيانات.',
        'سُحب 11 قرارًا من البيانات.',
        'سُحب 100 قرار من البيانات.',
      ],
    ],
    ['events', timeline.timeline.laneCount, ['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '11 حدثًا', '100 حدث']],
    [
      'chips',
      (count) => gauge.gauge.amount(count, 'chips'),
      ['0 رقاقة', 'رقاقة واحدة', '2 من الرقائق', '3 رقائق', '11 رقاقة', '100 رقاقة'],
    ],
    [
      'wafers',
      (count) => gauge.gauge.amount(count, 'wafers'),
      [
        '0 قرص سيليكون',
        'قرص سيليكون واحد',
        '2 من أقراص السيليكون',
        '3 أقراص سيليكون',
        '11 قرص سيليكون',
        '100 قرص سيليكون',
      ],
    ],
    [
      'dollars',
      (count) => gauge.gauge.amount(count, 'USD'),
      ['0 دولار', '1 دولار', '2 دولار', '3 دولارات', '11 دولارًا', '100 دولار'],
    ],
    [
      'years left',
      meter.meter.yearsLeft,
      [
        'ولم يبق أي عام',
        'والمتبقي عام واحد',
        'والمتبقي عامان',
        'والمتبقي 3 أعوام',
        'والمتبقي 11 عامًا',
        'والمتبقي 100 عام',
      ],
    ],
    [
      'years past a target',
      meter.meter.yearsPast,
      [
        'في عام الهدف نفسه',
        'وقد مضى على موعده عام واحد',
        'وقد مضى على موعده عامان',
        'وقد مضت على موعده 3 أعوام',
        'وقد مضى على موعده 11 عامًا',
        'وقد مضى على موعده 100 عام',
      ],
    ],
    [
      'points short of a target',
      (count) => meter.meter.short(String(count), '2030'),
      [
        'النسبة دون هدف عام 2030 بفارق 0 نقطة مئوية',
        'النسبة دون هدف عام 2030 بفارق نقطة مئوية واحدة',
        'النسبة دون هدف عام 2030 بفارق نقطتين مئويتين',
        'النسبة دون هدف عام 2030 بفارق 3 نقاط مئوية',
        'النسبة دون هدف عام 2030 بفارق 11 نقطة مئوية',
        'النسبة دون هدف عام 2030 بفارق 100 نقطة مئوية',
      ],
    ],
    [
      'chips in a chart',
      chart.chart.headingPlain,
      [
        'لا رقائق ذكاء اصطناعي وفق مقياسي قواعد التصدير الأمريكية',
        'رقاقة ذكاء اصطناعي واحدة وفق مقياسي قواعد التصدير الأمريكية',
        'رقاقتا ذكاء اصطناعي وفق مقياسي قواعد التصدير الأمريكية',
        '3 رقائق ذكاء اصطناعي وفق مقياسي قواعد التصدير الأمريكية',
        '11 رقاقة ذكاء اصطناعي وفق مقياسي قواعد التصدير الأمريكية',
        '100 رقاقة ذكاء اصطناعي وفق مقياسي قواعد التصدير الأمريكية',
      ],
    ],
    [
      'chips left out of a chart',
      chart.chart.left,
      [
        'لا رقاقة ينقصها رقم لأحد المحورين.',
        'رقاقة واحدة ينقصها رقم لأحد المحورين، ولا ترد إلا في الجدول.',
        'رقاقتان ينقصهما رقم لأحد المحورين، ولا تردان إلا في الجدول.',
        '3 رقائق ينقصها رقم لأحد المحورين، ولا ترد إلا في الجدول.',
        '11 رقاقة ينقصها رقم لأحد المحورين، ولا ترد إلا في الجدول.',
        '100 رقاقة ينقصها رقم لأحد المحورين، ولا ترد إلا في الجدول.',
      ],
    ],
  ];
  for (const [what, say, expected] of cases) {
    test(`of ${what} have the form that the number wants`, () => {
      assert.deepEqual(
        COUNTS.map((count) => say(count)),
        expected,
      );
    });
  }

  const amounts = [
    [1_500_000, 'chips', '1.5 مليون رقاقة'],
    [3_000_000, 'chips', '3 ملايين رقاقة'],
    [2_999_999, 'chips', '3 ملايين رقاقة'],
    [11_000_000, 'chips', '11 مليون رقاقة'],
    [700_000, 'H100-equivalents', '700,000 رقاقة تعادل H100'],
    [1005, 'hbm-stacks', '1,005 حزم HBM'],
    [5_500_000_000, 'USD', '5.5 مليار دولار'],
    [16_000_000_000, 'USD', '16 مليار دولار'],
    [4_000_000_000, 'CNY', '4 مليارات يوان'],
    [11, 'CNY', '11 يوانًا'],
    [4, 'بطاقة', '4 بطاقة'],
    [12_000_000, 'بطاقة', '12 مليون بطاقة'],
  ] as const;
  for (const [value, unit, expected] of amounts) {
    test(`${value} ${unit} are “${expected}”`, () => {
      assert.equal(gauge.gauge.amount(value, unit), expected);
    });
  }

  test('of a scale stand alone', () => {
    assert.deepEqual(
      [0, 500_000, 3_000_000, 12_000_000].map((value) => gauge.gauge.short(value, 'chips')),
      ['0', '500,000', '3 ملايين', '12 مليونًا'],
    );
  });

  test('of points are right in either kind of digits, and for fractions', () => {
    assert.equal(meter.meter.above('٣', '٢٠٣٠'), 'النسبة فوق هدف عام ٢٠٣٠ بفارق ٣ نقاط مئوية');
    assert.equal(meter.meter.above('٣٫٥', '٢٠٣٠'), 'النسبة فوق هدف عام ٢٠٣٠ بفارق ٣٫٥ نقطة مئوية');
    assert.equal(
      meter.meter.forecastMoved('2028', true, '2.5'),
      'أحدث توقع بشأن 2028 أعلى من التوقع الأول بفارق 2.5 نقطة مئوية.',
    );
  });
});

describe('Latin signs in an Arabic sentence', () => {
  test('a sum keeps its order, with Arabic digits too', () => {
    assert.equal(
      chart.chart.product('TPP', '2,368', '296 TFLOPS', '8'),
      '\u2068TPP \u20682,368\u2069 = \u2068296 TFLOPS\u2069 × \u20688\u2069 bit\u2069',
    );
    assert.equal(
      chart.chart.quotient('الكثافة', '2.91', '2,368', '814'),
      'الكثافة \u2068\u20682.91\u2069 = \u20682,368\u2069 ÷ \u2068814\u2069 mm²\u2069',
    );
  });

  test('a citation that begins with a number, a rate and a date in figures do not come apart', () => {
    assert.equal(chart.chart.byRule('قاعدة', '89 FR 23876'), '\u2068قاعدة\u2069 (\u206889 FR 23876\u2069)');
    assert.equal(chart.chart.rate('600'), '\u2068600 GB/s\u2069');
    assert.match(problems['invalid-date']('2025-13'), /«\u20682025-13\u2069».*\u20682025-04-09\u2069/u);
  });
});
