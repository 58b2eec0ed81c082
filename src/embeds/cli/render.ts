import path from 'node:path';
import { builtInDataset } from '../static/built-in-dataset.js';
import type { EmbedName } from '../snippet/children/index.js';
import { LANGUAGES, type Command } from './command.js';
import { DataFault, EXIT, UsageError, type ExitCode } from './faults.js';
import { oneOf, readElement, readFlags, textOf, type Flags, type Values } from './flags.js';
import { FORMATS, openWriter, textWriter, type Format, type WriterOptions } from './formats.js';
import { attributesFor, ELEMENTS, recordsOf, toCollection } from './records.js';
import { deliver, Progress, say } from './terminal.js';

const FLAGS: Flags = {
  format: { type: 'string', default: 'html' },
  lang: { type: 'string', default: 'en' },
  out: { type: 'string' },
  base: { type: 'string' },
  width: { type: 'string', default: '600' },
};
const BULK_FLAGS: Flags = { ...FLAGS, all: { type: 'string' }, only: { type: 'string' } };

export const render: Command = {
  summary: 'an element as HTML, PNG, SVG, Markdown or plain text',
  help: `chip-policy-elements render <element> [--id ID] [attributes] [--format FORMAT] [--out FILE]
chip-policy-elements render --all <collection> --format FORMAT --out FOLDER

  --format FORMAT  html: static, readable without JavaScript (needs @lit-labs/ssr); png and svg (need playwright-core
                   and a browser); md; txt; html by default
  --out FILE       otherwise standard output
  --lang LANG      ${LANGUAGES.join(', ')}; en by default
  --width PIXELS   of the picture, or of the article's column; 600 by default. PNG has two pixels for each of these
  --base URL       html: where a copy of dist/embeds lies; adds the script that brings the element to life
  --all NAME       every record of ${Object.keys(ELEMENTS).join(', ')}; a PNG is written with its text beside it
  --only IDS       of these only those with an id in this list, separated by spaces

Examples
  chip-policy-elements render quote-card --id q-lau-2025-05-14-generations --lang fr > quote.html
  chip-policy-elements render control-chart --highlight h20 --format svg --out chart.svg
  chip-policy-elements render stockpile-gauge --id bytedance-stockpile-2023 --format png --width 480 --out gauge.png
  chip-policy-elements render --all quotes --format png --lang fr --out pictures`,

  run(args) {
    return args.some((arg) => /^--all(=|$)/.test(arg)) ? renderAll(args) : renderOne(args);
  },
};

async function optionsOf(values: Values): Promise<WriterOptions & { readonly format: Format }> {
  const width = Number(values['width']);
  if (!(width >= 200 && width <= 4000)) throw new UsageError('--width must be a number from 200 to 4000.');
  return {
    format: oneOf('format', values['format'], FORMATS),
    language: oneOf('lang', values['lang'], LANGUAGES),
    width,
    base: textOf(values['base']),
    dataset: await builtInDataset(),
  };
}

async function renderOne(args: readonly string[]): Promise<ExitCode> {
  const { name, attributes, values } = readElement(args, FLAGS);
  const options = await optionsOf(values);
  const out = textOf(values['out']);
  if (options.format === 'png' && out === undefined && process.stdout.isTTY) {
    throw new UsageError('A PNG cannot be shown here: name a file with --out.');
  }
  const writer = await openWriter(options.format, options);
  try {
    deliver(await writer.write(name, attributes), out);
  } finally {
    await writer.close();
  }
  return EXIT.ok;
}

async function renderAll(args: readonly string[]): Promise<ExitCode> {
  const { values } = readFlags(args, BULK_FLAGS);
  const collection = toCollection(textOf(values['all']) ?? '');
  const name = ELEMENTS[collection];
  if (!name) throw new UsageError(`--all takes ${Object.keys(ELEMENTS).join(', ')}.`);
  const folder = textOf(values['out']);
  if (folder === undefined) throw new UsageError('Name a folder for the files with --out.');
  const options = await optionsOf(values);
  const only = textOf(values['only'])?.split(/[\s,]+/);
  const ids = recordsOf(options.dataset, collection).map(({ id }) => id);
  const unknown = only?.filter((id) => !ids.includes(id)) ?? [];
  if (unknown.length > 0) throw new DataFault(`unknown record: ${unknown.join(', ')}`);
  await writeAll(only ? ids.filter((id) => only.includes(id)) : ids, { name, folder, options });
  return EXIT.ok;
}

async function writeAll(
  ids: readonly string[],
  to: {
    readonly name: EmbedName;
    readonly folder: string;
    readonly options: WriterOptions & { readonly format: Format };
  },
): Promise<void> {
  const { name, folder, options } = to;
  const writer = await openWriter(options.format, options);
  const words = textWriter('text', options);
  const progress = new Progress(ids.length);
  try {
    for (const id of ids) {
      const file = path.join(folder, `${id}.${options.language}`);
      deliver(await writer.write(name, attributesFor(name, id)), `${file}.${options.format}`);
      // A picture without its words is nothing to who cannot see it.
      if (options.format === 'png') deliver(await words.write(name, attributesFor(name, id)), `${file}.txt`);
      progress.step(id);
    }
  } finally {
    await writer.close();
  }
  say(`${ids.length} records written to ${folder}`);
}
