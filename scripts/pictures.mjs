import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowserOrExit } from './find-browser.mjs';
import { serve } from './serve.mjs';

/** Takes the README's pictures from the built elements, into another folder when one is named: `npm run build` first. */
const [folder = 'stories/pictures'] = process.argv.slice(2);
const pictures = [
  {
    file: 'quote-card.png',
    lang: 'fr',
    width: 680,
    markup: '<chip-quote-card quote="q-lau-2025-05-14-generations"></chip-quote-card>',
  },
  {
    file: 'gauge-and-meter.png',
    lang: 'en',
    width: 680,
    markup: `<chip-stockpile-gauge figure="h20-orders-2025-q1" compact></chip-stockpile-gauge>
      <chip-self-sufficiency-meter indicator="ss-cn-ms-gpu-2027-rev202601" compact></chip-self-sufficiency-meter>`,
  },
  {
    file: 'timeline.png',
    lang: 'en',
    width: 920,
    markup: `<chip-ban-timeline from="2025-01" to="2025-04-30" select="h20-licence-requirement-2025"></chip-ban-timeline>`,
  },
];

const page = ({ lang, markup }) => `<!doctype html><html lang="${lang}"><meta charset="utf-8">
  <style>body { margin: 0; padding: 4px 24px 12px; background: #fff; color: #191b1f;
    font: 17px/1.5 "Noto Sans", "Noto Sans CJK SC", "Helvetica Neue", Arial, sans-serif; }
  html { --chip-font-headline: "Noto Serif", Georgia, serif; --chip-font-quote: "Noto Serif", Georgia, serif; }</style>
  <script type="module" src="/embeds/chip-policy-elements.js"></script>${markup}`;

const { executablePath, args, env } = await findBrowserOrExit();
const server = await serve([['/embeds/', 'dist/embeds']]);
const browser = await chromium.launch({ executablePath, args, env });
mkdirSync(folder, { recursive: true });
for (const picture of pictures) {
  const view = await browser.newPage({ viewport: { width: picture.width, height: 400 }, deviceScaleFactor: 2 });
  await view.route('**/picture', (route) => route.fulfill({ contentType: 'text/html', body: page(picture) }));
  await view.goto(`${server.origin}/picture`);
  await view.waitForFunction(() => [...document.querySelectorAll('body > *')].every((element) => element.ready));
  await view.evaluate(() => document.fonts.ready);
  await view.screenshot({ path: `${folder}/${picture.file}`, fullPage: true });
  console.log(`${folder}/${picture.file}`);
}
await browser.close();
await server.close();
