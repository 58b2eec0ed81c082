/** What is chosen on the embed page, as its address says it: the address is the only memory there is. */
import { EMBED_NAMES, isEmbedName, type Attributes, type EmbedName } from '../snippet/children/index.js';
import { FORMS, type Form } from '../snippet/forms.js';
import type { Mode } from '../snippet/snippet.js';

export const LANGUAGES = ['en', 'fr', 'zh-Hans', 'ar'] as const;
export const WIDTHS = ['320', '600', '1000'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

export interface Choice {
  readonly element: EmbedName;
  /** Of the tag, without language, date and theme. */
  readonly attributes: Attributes;
  readonly lang: (typeof LANGUAGES)[number];
  readonly asOf: string;
  readonly theme: (typeof THEMES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly mode: Mode;
  readonly form: Form;
}

const OWN = new Set(['element', 'lang', 'as-of', 'theme', 'width', 'mode', 'form']);

const oneOf = <T extends string>(list: readonly T[], value: string | null, otherwise: T): T =>
  list.find((item) => item === value) ?? otherwise;

export function fromAddress(search: string): Choice {
  const query = new URLSearchParams(search);
  const element = query.get('element') ?? '';
  const attributes = [...query].filter(([name, value]) => !OWN.has(name) && /^[a-z-]+$/.test(name) && value !== '');
  return {
    element: isEmbedName(element) ? element : (EMBED_NAMES[0] ?? 'quote-card'),
    attributes: Object.fromEntries(attributes),
    lang: oneOf(LANGUAGES, query.get('lang'), 'en'),
    asOf: query.get('as-of') ?? '',
    theme: oneOf(THEMES, query.get('theme'), 'auto'),
    width: oneOf(WIDTHS, query.get('width'), '600'),
    mode: oneOf(['follow', 'pin'], query.get('mode'), 'follow'),
    form: oneOf(FORMS, query.get('form'), 'tag'),
  };
}

export function toAddress({ element, attributes, lang, asOf, theme, width, mode, form }: Choice): string {
  const query = new URLSearchParams({ element });
  for (const [name, value] of Object.entries(attributes)) if (value) query.set(name, value);
  const rest = { lang, 'as-of': asOf, theme, width, mode, form };
  for (const [name, value] of Object.entries(rest)) if (value !== '') query.set(name, value);
  return `?${query.toString()}`;
}

/** The attributes that go on the tag. */
export const tagAttributes = ({ attributes, asOf, theme }: Choice): Attributes => ({
  ...attributes,
  ...(asOf !== '' && { 'as-of': asOf }),
  ...(theme !== 'auto' && { theme }),
});
