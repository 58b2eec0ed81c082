/** Parsers that others wrote, to read our citations as a reference manager would. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** The parts of CSL-JSON that the tests look at. */
export interface ParsedItem {
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly URL?: string;
  readonly version?: string;
  readonly note?: string;
}

const read = (text: string, forceType: string): ParsedItem[] =>
  plugins.input.chain(text, { forceType, generateGraph: false });

export const parseBibtex = (text: string): ParsedItem[] => read(text, '@biblatex/text');
export const parseRis = (text: string): ParsedItem[] => read(text, '@ris/file');
