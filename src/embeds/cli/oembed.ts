import path from 'node:path';
import { builtInDataset } from '../static/built-in-dataset.js';
import { EMBED_NAMES, KINDS } from '../snippet/children/index.js';
import { snippet } from '../snippet/snippet.js';
import { LANGUAGES, type Command } from './command.js';
import { datumPage, oembedOf, pageOf, type Datum, type Place } from './datum-page.js';
import { EXIT, UsageError } from './faults.js';
import { oneOf, readFlags, textOf } from './flags.js';
import { attributesFor, recordsOf } from './records.js';
import { releaseAt } from './release-files.js';
import { deliver, Progress, say } from './terminal.js';

export const oembed: Command = {
  summary: 'a page and an oEmbed answer for every record, as static files',
  help: `chip-policy-elements oembed --base URL --out FOLDER [--lang "en fr"]

Writes for every quotation, figure and indicator, and once for timeline and chart:
  d/<element>/<id>.<lang>.html        a page that names the answer; paste its address in WordPress
  oembed/<element>/<id>.<lang>.json   the answer

  --base URL     address of the folder on your host; a copy of dist/embeds lies there too
  --out FOLDER   that folder on this machine
  --lang LANGS   any of ${LANGUAGES.join(' ')}; "en fr zh-Hans" by default
  --only IDS     only records with an id in this list, separated by spaces

Example
  chip-policy-elements oembed --base https://media.example/chip/ --out public/chip --lang "en fr"`,

  async run(args) {
    const { values } = readFlags(args, {
      base: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string', default: 'en fr zh-Hans' },
      only: { type: 'string' },
    });
    const [base, out] = [textOf(values['base']), textOf(values['out'])];
    if (!base || !/^https?:\/\//.test(base))
      throw new UsageError('Give the address of the folder with --base https://…/');
    if (!out) throw new UsageError('Name the folder for the files with --out.');
    const languages = (textOf(values['lang']) ?? '').split(/[\s,]+/).map((one) => oneOf('lang', one, LANGUAGES));
    const only = textOf(values['only'])?.split(/[\s,]+/);
    const place = { dataset: await builtInDataset(), release: releaseAt(base) };
    const data = languages
      .flatMap((language) => dataIn(place, language))
      .filter(({ id }) => only?.includes(id) ?? true);
    const progress = new Progress(data.length);
    for (const datum of data) {
      await writeDatum(datum, place, out);
      progress.step(`${datum.name}/${datum.id}.${datum.language}`);
    }
    say(`${data.length} pages and as many answers written to ${out}`);
    return EXIT.ok;
  },
};

function dataIn({ dataset }: Place, language: string): Datum[] {
  return EMBED_NAMES.flatMap((name): Datum[] => {
    const kind = KINDS[name];
    // A part of a sentence has no page of its own.
    if (kind.inline) return [];
    if (kind.id === undefined) return [{ name, id: 'all', attributes: {}, language }];
    const records = recordsOf(dataset, kind.collection);
    return records.map(({ id }) => ({ name, id, attributes: attributesFor(name, id), language }));
  });
}

async function writeDatum(datum: Datum, place: Place, out: string): Promise<void> {
  const { name, attributes, language } = datum;
  const json = await snippet(name, attributes, { form: 'oembed', language, mode: 'follow', ...place });
  deliver(json, path.join(out, oembedOf(datum)));
  deliver(await datumPage(datum, place), path.join(out, pageOf(datum)));
}
