/** Other libraries at the same jobs with the same words, each as its own manual says, bundled as well as it can be. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';
import { contentOfEvents, dataset } from './content.mjs';

const same = (mark) => ({ readable: mark, rendered: mark });
const has = (selector) => `document.querySelector('${selector}') !== null`;
const stylesheet = (file) => `<link rel="stylesheet" href="/peers/${file}">`;

/** @returns {Promise<import('./subjects.mjs').Subject[]>} */
export async function peersOf({ name }) {
  const peers = { 'ban-timeline': timelines, 'stockpile-gauge': gauges, 'quote-card': cards }[name];
  return ((await peers?.()) ?? []).map((subject) => ({ job: name, ...subject }));
}

async function timelines() {
  const { items } = contentOfEvents(dataset);
  const events = items.map(({ text, href }, id) => ({ id, day: text.split(' ')[0], text: text.split('): ')[1], href }));
  return [await plot(events), await visTimeline(events), timelineJs(events)];
}

const box = '<div id="chart" style="height: 500px"></div>';

async function plot(events) {
  const script = await bundle(
    'plot',
    `import { plot, dot, text } from '@observablehq/plot';
const events = ${JSON.stringify(events)}.map((event) => ({ ...event, date: new Date(event.day) }));
document.getElementById('chart').append(plot({ height: 1800, marginLeft: 10, y: { type: 'point', axis: null }, marks: [
  dot(events, { x: 'date', y: 'id' }), text(events, { x: 'date', y: 'id', text: 'text', dx: 6, textAnchor: 'start', href: 'href' }) ] }));`,
  );
  return { name: 'Observable Plot', body: `<div id="chart"></div>${script}`, marks: same(has('#chart svg text')) };
}

async function visTimeline(events) {
  const script = await bundle(
    'vis-timeline',
    `import { DataSet } from 'vis-data/esnext'; import { Timeline } from 'vis-timeline/esnext';
const events = ${JSON.stringify(events)}.map(({ id, day, text }) => ({ id, start: day, content: text }));
new Timeline(document.getElementById('chart'), new DataSet(events), { height: 500 });`,
  );
  const head = stylesheet('vis-timeline/styles/vis-timeline-graph2d.min.css');
  return { name: 'vis-timeline', head, body: box + script, marks: same(has('.vis-item-content')) };
}

function timelineJs(events) {
  const toDate = (day) => Object.fromEntries(day.split('-').map((part, at) => [['year', 'month', 'day'][at], part]));
  const slides = events.map(({ day, text }) => ({ start_date: toDate(day), text: { headline: text } }));
  const body = `${box}<script src="/peers/@knight-lab/timelinejs/dist/js/timeline.js"></script>
<script>new TL.Timeline('chart', { events: ${JSON.stringify(slides)} }, { font: null })</script>`;
  const head = stylesheet('@knight-lab/timelinejs/dist/css/timeline.css');
  return { name: 'TimelineJS3', head, body, marks: same(has('.tl-timemarker .tl-headline')) };
}

async function gauges() {
  const small = '<div id="chart" style="width: 300px; height: 300px"></div>';
  const echarts = await bundle(
    'echarts',
    `import { init, use } from 'echarts/core'; import { GaugeChart } from 'echarts/charts'; import { CanvasRenderer } from 'echarts/renderers';
use([GaugeChart, CanvasRenderer]); const chart = init(document.getElementById('chart')); chart.on('finished', () => { globalThis.isDrawn = true; });
chart.setOption({ animation: false, series: [{ type: 'gauge', max: 20, data: [{ value: 16, name: 'at least $16 bn' }] }] });`,
  );
  const chartJs = await bundle(
    'chart-js',
    `import { Chart, DoughnutController, ArcElement, Legend } from 'chart.js'; Chart.register(DoughnutController, ArcElement, Legend);
new Chart(document.querySelector('canvas'), { type: 'doughnut', options: { animation: false, rotation: -90, circumference: 180 },
  data: { labels: ['at least $16 bn', ''], datasets: [{ data: [16, 4] }] } }); globalThis.isDrawn = true;`,
  );
  const shoelace = await bundle(
    'shoelace',
    `import '@shoelace-style/shoelace/dist/components/progress-ring/progress-ring.js';`,
  );
  const drawn = same('globalThis.isDrawn === true');
  return [
    { name: 'ECharts gauge, parts', body: small + echarts, marks: drawn },
    {
      name: 'Chart.js gauge',
      body: `<div style="width: 300px; height: 300px"><canvas></canvas></div>${chartJs}`,
      marks: drawn,
    },
    {
      name: 'Shoelace ring',
      head: stylesheet('@shoelace-style/shoelace/dist/themes/light.css'),
      body: `<sl-progress-ring value="80">at least $16 bn</sl-progress-ring>${shoelace}`,
      marks: same(`document.querySelector('sl-progress-ring').shadowRoot?.childElementCount > 0`),
    },
  ];
}

async function cards() {
  const script = await bundle('webawesome', `import '@awesome.me/webawesome/dist/components/card/card.js';`);
  const { text, speaker } = dataset.quotes.find(({ id }) => id === 'q-lau-2025-05-14-generations');
  const body = `<wa-card><blockquote><p>${text}</p></blockquote><p slot="footer">${speaker}</p></wa-card>${script}`;
  const rendered = `document.querySelector('wa-card')?.shadowRoot?.childElementCount > 0`;
  return [{ name: 'Web Awesome card', body, marks: same(rendered) }];
}

/** What a chart of Datawrapper loads to draw itself; its pages are not run here, because they need its own server. */
export function datawrapperRuntime() {
  const files = ['embed.js', 'load-polyfills.js', 'main.js', 'dw-2.0.min.js', 'web-component.js'];
  return files.map((file) => {
    const contents = readFileSync(`bench/node_modules/@datawrapper/chart-core/dist/${file}`);
    return { file, raw: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
  });
}
