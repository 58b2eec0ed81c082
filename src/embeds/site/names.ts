/** What the embed page calls things, and what it offers for each element. */
import type { EmbedName } from '../snippet/children/index.js';
import type { Form } from '../snippet/forms.js';

export const ELEMENT_NAMES: Readonly<Record<EmbedName, string>> = {
  'quote-card': 'Quote card',
  'stockpile-gauge': 'Stockpile gauge',
  'self-sufficiency-meter': 'Self-sufficiency meter',
  'ban-timeline': 'Ban timeline',
  'control-chart': 'Control chart',
  'export-status': 'Export status',
};

export const LANGUAGE_NAMES = { en: 'English', fr: 'Français', 'zh-Hans': '简体中文', ar: 'العربية' } as const;

/** What an author may choose besides the record. */
export const FIELDS: Readonly<Partial<Record<EmbedName, readonly string[]>>> = {
  'quote-card': ['variant'],
  'stockpile-gauge': ['monthly-use'],
  'ban-timeline': ['chip', 'jurisdiction', 'direction', 'from', 'to', 'since', 'limit', 'select'],
  'control-chart': ['highlight', 'rule', 'tpp', 'die-area', 'bandwidth'],
  'export-status': ['to'],
};

/** A first choice, so that nobody meets an empty page. */
export const FIRST: Readonly<Partial<Record<EmbedName, string>>> = {
  'quote-card': 'q-lau-2025-05-14-generations',
  'stockpile-gauge': 'h20-orders-2025-q1',
  'self-sufficiency-meter': 'ss-cn-ms-gpu-2027-rev202601',
  'export-status': 'nvidia-h20',
};

export const LEFT = {
  drawn: 'The element is drawn.',
  'with-loader': 'The element is drawn where the site loads loader.js; without it this text stands there.',
  text: 'This text stands there, with its link.',
} as const;

export const isMarkup = (form: Form): boolean => !['markdown', 'text', 'oembed'].includes(form);
