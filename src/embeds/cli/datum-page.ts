/** The page of one datum: what a reader sees, and what a content system finds when an editor pastes the page's address. */
import type { Dataset } from 'chip-policy-data/dataset';
import { findRecord } from 'chip-policy-data/dataset';
import { childrenOf, type Attributes, type EmbedName } from '../snippet/children/index.js';
import { escapeAttribute, escapeText, toText } from '../snippet/nodes.js';
import { snippet } from '../snippet/snippet.js';
import type { Release } from '../snippet/release.js';
import { inLanguage } from './records.js';

export interface Datum {
  readonly name: EmbedName;
  /** The record's id; `all` where an element shows a whole collection. */
  readonly id: string;
  readonly attributes: Attributes;
  readonly language: string;
}

export interface Place {
  readonly dataset: Dataset;
  readonly release: Release;
}

/** Addresses relative to the folder of the release. */
export const pageOf = ({ name, id, language }: Datum): string => `d/${name}/${id}.${language}.html`;
export const oembedOf = ({ name, id, language }: Datum): string => `oembed/${name}/${id}.${language}.json`;

const DESCRIPTION = 300;

export async function datumPage(datum: Datum, { dataset, release }: Place): Promise<string> {
  const { name, attributes, language } = datum;
  const children = await childrenOf(name, attributes, { dataset, language });
  const tag = await snippet(name, attributes, { form: 'tag', language, mode: 'follow', dataset, release });
  // Lines become one; the narrow spaces of French stay.
  const [title = '', ...rest] = children.map((child) =>
    toText([child])
      .replace(/[ \n]+/g, ' ')
      .trim(),
  );
  const description = rest.join(' ').slice(0, DESCRIPTION);
  const canonical = release.base + pageOf(datum);
  const meta = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:locale', language],
  ];
  return `<!doctype html>
<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
<meta name="description" content="${escapeAttribute(description)}">
<link rel="canonical" href="${escapeAttribute(canonical)}">
<link rel="alternate" type="application/json+oembed" href="${escapeAttribute(release.base + oembedOf(datum))}" title="${escapeAttribute(title)}">
${meta.map(([property, content = '']) => `<meta property="${property}" content="${escapeAttribute(content)}">`).join('\n')}
${quotationData(datum, { dataset, canonical })}</head>
<body>
<main>
${tag}
</main>
</body>
</html>
`;
}

/** https://schema.org/Quotation; nothing for what is no quotation. */
function quotationData(
  { name, id, language }: Datum,
  page: { readonly dataset: Dataset; readonly canonical: string },
): string {
  const quote = name === 'quote-card' ? findRecord(page.dataset, 'quotes', id) : undefined;
  // Reported speech is nobody's words.
  if (!quote || quote.indirect) return '';
  const speaker = findRecord(page.dataset, 'actors', quote.speaker);
  const sources = quote.sources.flatMap((source) => findRecord(page.dataset, 'sources', source)?.url ?? []);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: quote.text,
    inLanguage: quote.lang,
    dateCreated: quote.date,
    creator: {
      '@type': 'Person',
      name: inLanguage(speaker?.name, language),
      jobTitle: inLanguage(quote.role, language),
    },
    ...(sources.length > 0 && { citation: sources }),
    url: page.canonical,
  };
  // A closing tag inside the words would end the script.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`;
}
