/** The formats in which an element can be written to a file. */
import type { Dataset } from 'chip-policy-data/dataset';
import { OVERVIEW_MIN_WIDTH } from '../../elements/ban-timeline/ban-timeline.overview.js';
import { childrenOf, type Attributes, type EmbedName } from '../snippet/children/index.js';
import { scriptTag } from '../snippet/forms.js';
import { toText } from '../snippet/nodes.js';
import { snippet } from '../snippet/snippet.js';
import { UsageError } from './faults.js';
import { noFiles, releaseAt } from './release-files.js';
import { MARGIN, Stage } from './stage.js';

export const FORMATS = ['html', 'svg', 'png', 'txt', 'md'] as const;
export type Format = (typeof FORMATS)[number];

export interface Writer {
  write(name: EmbedName, attributes: Attributes): Promise<string | Uint8Array>;
  close(): Promise<void>;
}

export interface WriterOptions {
  readonly dataset: Dataset;
  readonly language: string;
  /** Of the picture, or of the article's column. */
  readonly width: number;
  /** Where the script lies, for HTML that comes to life. */
  readonly base?: string | undefined;
}

export function openWriter(format: Format, options: WriterOptions): Promise<Writer> {
  if (format === 'html') return htmlWriter(options);
  if (format === 'png' || format === 'svg') return pictureWriter(format, options);
  return Promise.resolve(textWriter(format === 'md' ? 'markdown' : 'text', options));
}

/** The words of an element without any markup. */
export const textWriter = (form: 'markdown' | 'text', { dataset, language }: WriterOptions): Writer => ({
  write: (name, attributes) =>
    snippet(name, attributes, { form, language, mode: 'follow', dataset, release: noFiles() }),
  close: () => Promise.resolve(),
});

async function htmlWriter({ dataset, language, width, base }: WriterOptions): Promise<Writer> {
  const { renderStatic } = await staticRendering();
  const release = base === undefined ? undefined : releaseAt(base);
  return {
    async write(name, attributes) {
      const html = await renderStatic(name, attributes, { language, dataset, width });
      return `${html}\n${release ? `${scriptTag(release, `${name}.js`)}\n` : ''}`;
    },
    close: () => Promise.resolve(),
  };
}

async function staticRendering(): Promise<typeof import('../static/index.js')> {
  try {
    return await import('../static/index.js');
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('@lit-labs/ssr'))) throw error;
    throw new UsageError('Static HTML needs the package @lit-labs/ssr: npm install --save-dev @lit-labs/ssr');
  }
}

async function pictureWriter(format: 'png' | 'svg', { dataset, language, width }: WriterOptions): Promise<Writer> {
  const stage = await Stage.open(width);
  return {
    async write(name, attributes) {
      // Asked for first: an unknown record is told before a browser is asked to draw it.
      const children = await childrenOf(name, attributes, { dataset, language });
      // Up to this width a timeline is its list, which is no drawing.
      if (format === 'svg' && name === 'ban-timeline') await stage.widen(OVERVIEW_MIN_WIDTH + 1 + 2 * MARGIN);
      await stage.show(name, attributes, language);
      if (format === 'png') return stage.photograph();
      const [title = '', ...rest] = children.map((child) => toText([child]));
      const drawing = await stage.drawing({ title, description: rest.join('\n') });
      if (drawing !== undefined) return drawing;
      throw new UsageError(`There is no SVG of ${name}, which is words. Take --format png, html, md or txt.`);
    },
    close: () => stage.close(),
  };
}
