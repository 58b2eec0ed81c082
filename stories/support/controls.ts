/**
 * Controls for an editor: a list where only some words are possible, records by their headline instead of their id.
 * Descriptions come from the manifest; here stands only what it cannot say.
 */
import type { ArgTypes } from '@storybook/web-components-vite';
import { nothing } from 'lit';
import type { Language } from 'chip-policy-data/schema';
import { toPageLocale } from '../../src/shared/i18n/language.js';

/** The attributes that every element has. */
export interface CommonArgs {
  readonly lang?: string;
  readonly src?: string;
  readonly merge?: boolean;
  readonly 'as-of'?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly compact?: boolean;
}

const attribute = { table: { category: 'attributes' } };

/** A property that an attribute sets, or that only a script can set: documented, but with nothing to press. */
export const documentedOnly = (...names: readonly string[]): ArgTypes =>
  Object.fromEntries(names.map((name) => [name, { control: false }]));

export const commonControls: ArgTypes = {
  lang: {
    ...attribute,
    description: 'Language of this one element; the language of the page by default.',
    control: { type: 'select', labels: { en: 'English', fr: 'Français', 'zh-Hans': '简体中文', ar: 'العربية' } },
    options: ['en', 'fr', 'zh-Hans', 'ar'],
  },
  ...documentedOnly('asOf', 'headingLevel', 'ready', 'record'),
};

/** Records by their headline. The field below it takes any other id. */
export function recordControls(attributeName: string, headlines: Readonly<Record<string, string>>): ArgTypes {
  return {
    [attributeName]: { control: { type: 'select', labels: headlines }, options: Object.keys(headlines) },
    otherId: {
      ...attribute,
      name: `${attributeName} (any other id)`,
      description: `Any id of the dataset. What you type here takes the place of the choice under “${attributeName}”.`,
      control: { type: 'text' },
    },
  };
}

/** An attribute that was left empty is not written. */
export const given = <Value>(value: Value | undefined): Value | typeof nothing =>
  value === undefined || value === '' ? nothing : value;

/** Words of a list, as they are written in an attribute. */
export const listed = (words: readonly string[] | undefined): string | typeof nothing =>
  words === undefined || words.length === 0 ? nothing : words.join(' ');

/** The language that a story's own text is written in: the element's, else the page's; no article here is in Arabic. */
export function languageOf(args: CommonArgs, globals: Readonly<Record<string, unknown>>): Language {
  const { language } = globals;
  const asked = toPageLocale(args.lang ?? (typeof language === 'string' ? language : 'en')).language;
  return asked === 'ar' ? 'en' : asked;
}
