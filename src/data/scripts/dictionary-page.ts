/** The data dictionary as it stands in CONTRIBUTING.md: what each field is, what it says, and examples. */
import { COLLECTION_NAMES, type CollectionName } from '../api/dataset.js';
import { entryFor, type Dictionary, type DictionaryEntry } from './read-dictionary.js';
import { fieldsOf, type FieldKind, type SchemaField } from './schema-fields.js';

export function dictionaryOf(dictionary: Dictionary): string {
  const shared = fieldsOf('events').filter(({ path }) => path in dictionary.shared);
  return [
    '### Fields of every record',
    '',
    'Actors and sources have the last four only: they are not claims.',
    '',
    ...shared.flatMap((field) => linesFor(field, 'events', dictionary)),
    ...COLLECTION_NAMES.flatMap((name) => sectionOf(name, dictionary)),
  ].join('\n');
}

function sectionOf(name: CollectionName, dictionary: Dictionary): readonly string[] {
  const { about } = dictionary.collections[name];
  const own = fieldsOf(name).filter(({ path }) => !(path in dictionary.shared));
  return ['', `### \`${name}\``, '', about, '', ...own.flatMap((field) => linesFor(field, name, dictionary))];
}

function linesFor(field: SchemaField, collection: CollectionName, dictionary: Dictionary): readonly string[] {
  const entry = entryFor(dictionary, collection, field.path);
  const must = field.required ? ', required' : '';
  const first = `- \`${field.path}\` (${KINDS[field.kind]}${must}): ${entry?.says ?? ''}`;
  const inner = field.fields
    .map(({ path }) => path)
    .filter((path) => path in dictionary.collections[collection].fields)
    .map((path) => `  - \`${path}\`: ${dictionary.collections[collection].fields[path]?.says ?? ''}`);
  return [first, ...optionLines(field), ...inner, ...exampleLines(entry)];
}

const KINDS: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  words: 'text by language',
  number: 'number',
  boolean: 'true or false',
  choice: 'choice',
  list: 'list',
  parts: 'group',
  map: 'map',
};

const optionLines = ({ options }: SchemaField): readonly string[] =>
  options.length < 2 ? [] : [`  - one of ${options.map((option) => `\`${option}\``).join(', ')}`];

function exampleLines(entry: DictionaryEntry | undefined): readonly string[] {
  const good = entry?.good === undefined ? [] : [`  - 👍 ${quoted(entry.good)}`];
  if (entry?.bad === undefined) return good;
  return [...good, `  - 👎 ${quoted(entry.bad)}${entry.why === undefined ? '' : ` ${entry.why}`}`];
}

const quoted = (text: string): string => `\`${text}\``;
