import { readFileSync } from 'node:fs';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Dataset } from 'chip-policy-data/dataset';
import { findRecord } from 'chip-policy-data/dataset';
import { EMBED_NAMES, type Attributes, type EmbedName } from '../../src/embeds/snippet/children/index.js';
import { FORMS, type Form } from '../../src/embeds/snippet/forms.js';
import { fromHost } from '../../src/embeds/snippet/release.js';
import { snippet } from '../../src/embeds/snippet/snippet.js';
import { formatDate } from '../../src/shared/format/date.js';
import { formatPercent } from '../../src/shared/format/number.js';
import { toPageLocale } from '../../src/shared/i18n/language.js';

/** Every snippet that a newsroom can be given, each with what must still be there to read wherever it is pasted. */
export interface Pasted {
  readonly name: EmbedName;
  readonly form: Form;
  readonly language: Language;
  readonly mode: 'follow' | 'pin';
  readonly attributes: Attributes;
  /** What is pasted; of oEmbed, what the site's content system puts in place of the address. */
  readonly html: string;
  readonly promised: Promised;
}

interface Promised {
  /** The quotation, the number or the decision. */
  readonly claim: string;
  readonly date: string;
  /** Names of sources; one of them is there. */
  readonly sources: readonly string[];
  /** Addresses of sources; where links survive one of them is there. Empty when no source has one. */
  readonly links: readonly string[];
}

export const LANGUAGES = ['en', 'fr', 'zh-Hans'] as const;
export type Language = (typeof LANGUAGES)[number];

export const dataset = JSON.parse(readFileSync('src/data/dist/dataset.json', 'utf8')) as Required<Dataset>;

export const HASH = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
const files = [
  ...EMBED_NAMES.map((name) => `${name}.js`),
  'resizer.js',
  ...dataset.quotes.map(({ id }) => `data/quotes/${id}.json`),
];
export const release = fromHost(
  { version: '0.1.0', files: Object.fromEntries(files.map((file) => [file, HASH])) },
  'https://newsroom.example/embeds/',
);

type Localised = Readonly<Partial<Record<Language, string | undefined>>>;
const inLanguage = (text: Localised, language: Language): string => text[language] ?? text.en ?? '';
const dateIn = (date: string, language: Language): string => formatDate(date, toPageLocale(language).locale);

function sourcesOf(ids: readonly string[]): Pick<Promised, 'sources' | 'links'> {
  const found = ids.flatMap((id) => findRecord(dataset, 'sources', id) ?? []);
  return {
    sources: found.map(({ publisher }) => publisher),
    links: found.flatMap(({ url }) => url ?? []),
  };
}

type Case = readonly [attributes: Attributes, promised: (language: Language) => Promised];

/** What is promised is read from the records, not from what the snippet is made of. */
const CASES: Readonly<Record<EmbedName, () => readonly Case[]>> = {
  'quote-card': () =>
    dataset.quotes.map((quote): Case => [
      { quote: quote.id },
      (language) => ({
        claim: language === quote.lang ? quote.text : (quote.translations?.[language]?.text ?? quote.text),
        date: dateIn(quote.date, language),
        ...sourcesOf(quote.sources),
      }),
    ]),
  'stockpile-gauge': () =>
    dataset.stockpiles.map((stockpile): Case => [
      { figure: stockpile.id },
      (language) => ({
        claim: inLanguage(stockpile.title, language),
        date: dateIn(stockpile.published, language),
        ...sourcesOf(stockpile.sources),
      }),
    ]),
  'self-sufficiency-meter': () =>
    dataset.indicators.map((indicator): Case => [
      { indicator: indicator.id },
      (language) => ({
        claim:
          indicator.value === undefined
            ? inLanguage(indicator.title, language)
            : formatPercent(indicator.value, toPageLocale(language).locale),
        date: dateIn(indicator.published, language),
        ...sourcesOf(indicator.sources),
      }),
    ]),
  'ban-timeline': () =>
    [
      { from: '2025-01-01', to: '2025-05-01' },
      { from: '2022-01-01', to: '2022-12-31' },
      { chip: 'nvidia-h20', order: 'desc' },
      { jurisdiction: 'NL', limit: '1' },
    ].map((attributes): Case => {
      const events = dataset.events
        .filter(({ date, chips, jurisdiction }) => {
          const { from = '', to = '9', chip, jurisdiction: of } = attributes as Record<string, string | undefined>;
          return date >= from && date <= to && (!chip || chips.includes(chip)) && (!of || jurisdiction === of);
        })
        .sort((a, b) => a.date.localeCompare(b.date));
      const newest = events.at(-1);
      if (!newest) throw new Error(`no event of ${JSON.stringify(attributes)}`);
      return [
        attributes,
        (language) => ({
          claim: inLanguage(newest.title, language),
          date: dateIn(newest.date, language),
          ...sourcesOf(newest.sources),
        }),
      ];
    }),
  'export-status': () => [
    [
      { chip: 'h20' },
      (language) => ({ claim: 'H20', date: dateIn('2025-04-09', language), ...sourcesOf(['sec-edgar-2025-04-15']) }),
    ],
  ],
  'control-chart': () =>
    [
      { highlight: 'nvidia-h20', rule: 'oct-2023' },
      { highlight: 'nvidia-a100-80gb', rule: 'oct-2022' },
    ].map((attributes): Case => {
      const rule = findRecord(dataset, 'rules', attributes.rule);
      if (!rule) throw new Error(`no rule ${attributes.rule}`);
      return [
        attributes,
        () => ({
          claim: attributes.highlight === 'nvidia-h20' ? 'H20' : 'A100',
          date: attributes.rule.slice(-4),
          ...sourcesOf(rule.sources),
        }),
      ];
    }),
};

/** Every element, form and language, from every record, or from every so many. */
export async function everyForm({ step = 1 } = {}): Promise<Pasted[]> {
  const pasted = EMBED_NAMES.flatMap((name) =>
    CASES[name]()
      .filter((_, i, { length }) => i % Math.min(step, Math.ceil(length / 4)) === 0)
      .flatMap(([attributes, promised], i) =>
        LANGUAGES.flatMap((language) =>
          FORMS.map(async (form): Promise<Pasted> => {
            const mode = i % 2 === 0 ? 'pin' : 'follow';
            const written = await snippet(name, attributes, {
              ...{ form, language, mode, dataset, release, date: '2026-01-13' },
              picture: 'https://newsroom.example/pictures/one.png',
            });
            const html = form === 'oembed' ? (JSON.parse(written) as { html: string }).html : written;
            return { name, form, language, mode, attributes, html, promised: promised(language) };
          }),
        ),
      ),
  );
  return Promise.all(pasted);
}

export const label = ({ name, form, language, mode, attributes }: Pasted): string =>
  `${name} ${JSON.stringify(attributes)} ${form} ${language} ${mode}`;

/** White space and the no-break spaces of French as one space each. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What of the promise is missing in a text that a reader sees; nothing when all is there. */
export function missing(text: string, { claim, date, sources }: Promised): string[] {
  const seen = flat(text);
  const has = (words: string): boolean => seen.includes(flat(words));
  return [
    ...(has(claim) ? [] : [`the claim “${claim}”`]),
    ...(has(date) ? [] : [`the date “${date}”`]),
    ...(sources.some(has) ? [] : [`a source of ${sources.join(' | ')}`]),
  ];
}

type Html = Root | RootContent;

/** Text outside of what is not shown; blocks stand apart. */
const visible = (node: Html, unseen: ReadonlySet<string>): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && unseen.has(node.tagName)) return '';
  const text = node.children.map((child) => visible(child, unseen)).join('');
  return node.type === 'element' && LINES.has(node.tagName) ? `\n${text}\n` : text;
};
const UNSEEN = new Set(['script', 'style', 'iframe', 'noscript', 'template', 'object']);
const LINES = new Set(['p', 'li', 'blockquote', 'dd', 'dt', 'div', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What a reader sees of this HTML without JavaScript and without frames, or outside of one tag too. */
export const readable = (html: string, outside?: string): string =>
  flat(visible(fromHtml(html, { fragment: true }), outside ? new Set([...UNSEEN, outside]) : UNSEEN));

/** The addresses of its links; Markdown writes other scripts in them with percent signs. */
export const linksIn = (html: string): string[] =>
  elementsIn(html).flatMap(({ tagName, properties }) =>
    tagName === 'a' ? [String(properties['href']), decodeURI(String(properties['href']))] : [],
  );

/** What in this HTML could run or load something else than a picture; nothing when it is harmless. */
export const dangers = (html: string, allowed: readonly string[] = []): string[] =>
  elementsIn(html).flatMap(({ tagName, properties }) => [
    ...(/^(script|iframe|object|embed|noscript|svg|style|link|meta|form)$/.test(tagName) && !allowed.includes(tagName)
      ? [`<${tagName}>`]
      : []),
    ...Object.entries(properties).flatMap(([name, value]) =>
      /^on|^srcDoc$/i.test(name) || /^\s*(javascript|data|vbscript):/i.test(String(value))
        ? [`${name}=${String(value)}`]
        : [],
    ),
  ]);

function elementsIn(html: string): Element[] {
  const walk = (node: Html): Element[] => [
    ...(node.type === 'element' ? [node] : []),
    ...('children' in node ? node.children.flatMap(walk) : []),
  ];
  return walk(fromHtml(html, { fragment: true }));
}
