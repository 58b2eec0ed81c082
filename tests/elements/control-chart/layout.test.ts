import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asOf as datasetAsOf } from 'chip-policy-data/as-of';
import { classify } from 'chip-policy-data/classify';
import { findRecord } from 'chip-policy-data/dataset';
import type { Language } from 'chip-policy-data/schema';
import { toView, type ChartView } from '../../../src/elements/control-chart/control-chart.layout.js';
import { toPlot, type PlotView } from '../../../src/elements/control-chart/control-chart.plot.js';
import { toSubject } from '../../../src/elements/control-chart/control-chart.subject.js';
import { toVerdict } from '../../../src/elements/control-chart/control-chart.verdict.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/chart.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/chart.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/chart.zh-Hans.js';
import { chartSpecimen } from '../../../stories/specimens/chart.js';

const words = { en, fr, 'zh-Hans': zh };

interface Asked {
  readonly day?: string;
  readonly rule?: string;
  readonly highlight?: readonly string[];
  readonly language?: Language;
}

function viewOf({ day, rule: id, highlight = [], language = 'en' }: Asked): ChartView {
  const dataset = day === undefined ? chartSpecimen : datasetAsOf(chartSpecimen, day);
  const rule = id === undefined ? undefined : findRecord(dataset, 'rules', id);
  const subject = toSubject(dataset, { classify, rule, asOf: day });
  const options = { ...toPageLocale(language), messages: words[language], asOf: day, highlight, notYetKnown: [] };
  return toView(dataset, subject, options);
}

function plotOf(view: ChartView, width: number): PlotView {
  const plot = toPlot(view, { width, locale: 'en-GB', ownLabel: { inside: 'Your chip', off: 'Your chip (off)' } });
  assert.ok(plot);
  return plot;
}

const sentenceOn = (day: string, chip: string, language: Language = 'en'): string =>
  viewOf({ day, highlight: [chip], language })
    .verdicts.map(({ label, text }) => label + text)
    .join('\n');

describe('which rule is drawn', () => {
  const cases = [
    ['2022-10-20', undefined],
    ['2022-11-01', 'oct-2022'],
    ['2023-11-16', 'oct-2022'],
    ['2023-11-17', 'oct-2023'],
    ['2026-02-01', 'oct-2023'],
  ] as const;
  for (const [day, rule] of cases) {
    test(`on ${day}: ${rule ?? 'none'}`, () => assert.equal(viewOf({ day }).subject.rule?.id, rule));
  }

  test('or the one that the author asks for, as it stood on its last day', () => {
    const { subject } = viewOf({ rule: 'oct-2022' });
    assert.deepEqual([subject.rule?.id, subject.date], ['oct-2022', '2023-11-16']);
  });
});

describe('the sentence on a chip', () => {
  test('shows the working, the nearest line and the letter that names it', () => {
    assert.equal(
      sentenceOn('2025-05-01', 'h20'),
      'H20, H20 141 GB: TPP 2,368 = 148 TFLOPS × 16 bit; 32 below 2,400. Density 2.91 = 2,368 ÷ 814 mm²; 0.29 below 3.2. ' +
        'No paragraph catches it by number; a letter that names it requires a licence, since 9 April 2025.',
    );
  });

  test('says nothing of a letter before it was public', () => {
    assert.match(sentenceOn('2025-04-14', 'h20'), /No paragraph catches it\.$/);
  });

  test('names the paragraph that catches it, and by which number', () => {
    assert.equal(
      sentenceOn('2024-06-01', 'nvidia-h100-sxm'),
      'H100 SXM: TPP 15,832 = 989.5 TFLOPS × 16 bit; 11,032 above 4,800. Density 19.45 = 15,832 ÷ 814 mm²; 13.53 above 5.92. ' +
        '3A090.a catches it: TPP of at least 4,800. Licence applications face a presumption of denial.',
    );
  });

  test('speaks of inputs and outputs under the rule of 2022, which the A800 was built to pass', () => {
    assert.equal(
      sentenceOn('2022-12-01', 'nvidia-a800'),
      'A800: TOPS × bits 4,992 = 312 TFLOPS × 16 bit; 192 above 4,800. Input and output 400 GB/s; 200 below 600. ' +
        'No paragraph catches it.',
    );
  });

  test('says that a chip for games is exempt', () => {
    assert.match(
      sentenceOn('2024-06-01', 'nvidia-rtx-4090d'),
      /Exempt: neither designed nor marketed for data centres, and TPP below 4,800\.$/,
    );
  });

  test('says what is missing where nothing can be decided', () => {
    const subject = toSubject(chartSpecimen, { classify, rule: undefined, asOf: '2024-06-01' });
    const answer = subject.classifyNumbers({ tpp: 2500, datacentre: true });
    const text = toVerdict(answer, undefined, { axes: subject.axes, messages: en, locale: 'en-GB' });
    assert.equal(text, 'TPP 2,500; 100 above 2,400. Not decided: this lacks the die area.');
  });

  test('in French and Chinese', () => {
    assert.equal(
      sentenceOn('2024-06-01', 'nvidia-l20', 'fr'),
      'L20 : TPP 1\u202f912 = 119,5 TFLOPS × 16 bits ; 312 au-dessus de 1\u202f600. ' +
        'Densité 3,14 = 1\u202f912 ÷ 608,5 mm² ; 0,06 au-dessous de 3,2. Aucun paragraphe ne s’applique.',
    );
    assert.equal(
      sentenceOn('2024-06-01', 'nvidia-l20', 'zh-Hans'),
      'L20：TPP 1,912 = 119.5 TFLOPS × 16位，比1,600高312。密度 3.14 = 1,912 ÷ 608.5 mm²，比3.2低0.06。不受任何条款管制。',
    );
  });
});

describe('what the chart shows', () => {
  test('a chip that was not yet announced is not on it', () => {
    const ids = viewOf({ day: '2022-11-01' }).points.map(({ id }) => id);
    assert.deepEqual(ids, ['nvidia-a100-80gb', 'nvidia-h100-sxm']);
  });

  test('a chip that nobody announced stands on it only when no day was chosen', () => {
    const has = (view: ChartView): boolean => view.points.some(({ id }) => id === 'nvidia-b30a');
    assert.deepEqual([has(viewOf({})), has(viewOf({ day: '2026-09-01' }))], [true, false]);
  });

  test('a chip without a die area stands in the table only, and the chart says so', () => {
    const view = viewOf({ day: '2024-06-01' });
    assert.ok(!view.points.some(({ id }) => id === 'google-tpu-v5p'));
    assert.equal(view.sentence?.text, 'One chip lacks a number for one axis and stands in the table only.');
    const row = view.table.rows.find(([head]) => head?.text === 'TPU v5p')?.map(({ text }) => text);
    assert.deepEqual(row, ['TPU v5p', 'Google', '7,344', 'not known', '3A090.a', 'derived']);
  });

  test('estimates and chips made for China are told apart', () => {
    const { points } = viewOf({ day: '2024-06-01' });
    const look = (id: string) => points.filter((p) => p.id === id).map(({ estimated, china }) => [estimated, china])[0];
    assert.deepEqual(['huawei-ascend-910b', 'nvidia-l2', 'nvidia-l20', 'nvidia-h100-sxm'].map(look), [
      [true, false],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  test('the headline counts, or says what became of the chip that is pointed out', () => {
    assert.equal(viewOf({ day: '2024-06-01' }).heading?.text, '4 of 8 AI chips are caught by US export thresholds');
    assert.equal(
      viewOf({ day: '2025-05-01', highlight: ['h20'] }).heading?.text,
      'H20: licence required for China, by letter',
    );
    assert.equal(
      viewOf({ day: '2024-06-01', highlight: ['h20'] }).heading?.text,
      'H20: not caught by US export thresholds',
    );
  });

  test('the description says which rule, where it was published and when it applied', () => {
    assert.equal(
      viewOf({}).description?.text,
      'October 2023 rule (88 FR 73458), in force as of October 2026, for deliveries to China.',
    );
    assert.equal(
      viewOf({ rule: 'oct-2022' }).description?.text,
      'October 2022 rule (87 FR 62186), in force from 21 October 2022 to 16 November 2023, for deliveries to China.',
    );
    assert.equal(
      viewOf({ day: '2022-10-15' }).description?.text,
      'No rule with these thresholds was in force as of 15 October 2022.',
    );
  });
});

describe('the picture', () => {
  test('is wide on a wide page and square on a narrow one', () => {
    const view = viewOf({ day: '2024-06-01' });
    const sizes = [1000, 600, 320].map((width) => plotOf(view, width)).map(({ width, height }) => [width, height]);
    assert.deepEqual(sizes, [
      [1000, 560],
      [600, 624],
      [320, 344],
    ]);
  });

  test('is not drawn before the width is known', () => {
    const options = { width: 0, locale: 'en-GB', ownLabel: { inside: '', off: '' } };
    assert.equal(toPlot(viewOf({}), options), undefined);
  });

  test('writes every threshold on its axis, whatever the width', () => {
    for (const width of [1000, 600, 320]) {
      const { xTicks, yTicks } = plotOf(viewOf({ day: '2024-06-01' }), width);
      const labels = [...xTicks, ...yTicks].filter(({ threshold }) => threshold).map(({ label }) => label);
      assert.deepEqual(labels, ['1,600', '2,400', '4,800', '1.6', '3.2', '5.92']);
    }
  });

  test('names on a phone the chips that are pointed out, and few others', () => {
    const view = viewOf({ day: '2024-06-01', highlight: ['h20'] });
    assert.deepEqual(
      plotOf(view, 320).names.map(({ text }) => text),
      ['H20', 'L20', 'RTX 4090 D', 'A800', 'L2', 'A100 80 GB', 'Ascend 910B', 'H100 SXM'],
    );
    assert.ok(plotOf(view, 600).names.length > 5);
  });

  test('puts a chip on its side of each line', () => {
    const { points, xTicks } = plotOf(viewOf({ day: '2024-06-01' }), 1000);
    const line = xTicks.find(({ label }) => label === '2,400')?.at ?? 0;
    const at = (id: string): number => points.find((point) => point.id === id)?.at.x ?? 0;
    assert.ok(at('nvidia-h20') < line && at('nvidia-rtx-4090d') > line);
  });
});
