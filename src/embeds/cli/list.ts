import { builtInDataset } from '../static/built-in-dataset.js';
import { EMBED_NAMES, KINDS } from '../snippet/children/index.js';
import type { Command } from './command.js';
import { EXIT, UsageError } from './faults.js';
import { ATTRIBUTES, readFlags, textOf } from './flags.js';
import { headlineOf, recordsOf, toCollection } from './records.js';
import { print } from './terminal.js';

export const list: Command = {
  summary: 'the elements, or the records of a collection',
  help: `chip-policy-elements list [collection] [--lang en] [--json]

Without a collection: the elements, what each shows and the attributes that it takes.
With one (events, rules, chips, stockpiles, indicators, quotes, actors, sources): id and headline of each record.

  --lang LANG   language of the headlines: en, fr or zh-Hans; en by default
  --json        a list of objects instead of lines

Examples
  chip-policy-elements list
  chip-policy-elements list quotes --lang fr
  chip-policy-elements list stockpiles --json`,

  async run(args) {
    const { values, rest } = readFlags(args, { lang: { type: 'string', default: 'en' }, json: { type: 'boolean' } });
    if (rest.length > 1) throw new UsageError('list takes one collection at most.');
    const [collection] = rest;
    const rows = collection === undefined ? elements() : await records(collection, textOf(values['lang']) ?? 'en');
    print(values['json'] ? JSON.stringify(rows, null, 2) : rows.map((row) => Object.values(row).join('\t')).join('\n'));
    return EXIT.ok;
  },
};

type Row = Readonly<Record<string, string>>;

const elements = (): Row[] =>
  EMBED_NAMES.map((element) => ({
    element,
    collection: KINDS[element].collection,
    attributes: ATTRIBUTES[element].join(' '),
  }));

async function records(written: string, language: string): Promise<Row[]> {
  const collection = toCollection(written);
  const all = recordsOf(await builtInDataset(), collection);
  return all.map((record) => ({ id: record.id, headline: headlineOf(record, language) }));
}
