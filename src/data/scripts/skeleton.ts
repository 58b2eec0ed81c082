/** A record that is not written yet: every required field with a hint, every other one as a comment. */
import { COLLECTION_NAMES, type CollectionName } from '../api/dataset.js';
import { LANGUAGES } from '../schema/fields.js';
import { entryFor, type Dictionary } from './read-dictionary.js';
import { fieldsOf, type SchemaField } from './schema-fields.js';

/** What a contributor would type: `event`, `events`, `stockpile`. */
export function collectionFrom(word: string): CollectionName | undefined {
  return COLLECTION_NAMES.find((name) => name === word || name === `${word}s`);
}

export function skeletonOf(collection: CollectionName, dictionary: Dictionary): string {
  const own = fieldsOf(collection).filter(
    ({ path }) => path !== 'id' && !['moved', 'withdrawn', 'corrections'].includes(path),
  );
  const isShared = ({ path }: SchemaField): boolean => path in dictionary.shared;
  const ordered = [...own.filter((field) => !isShared(field)), ...own.filter(isShared)];
  return [
    `# yaml-language-server: $schema=../../dist/schemas/${collection}.schema.json`,
    '# Fill in what is empty, take the # away from what you need, delete the rest. The file’s name is the id.',
    '# Then: npm run check -w chip-policy-data',
    ...ordered.flatMap((field) => linesOf(field, entryFor(dictionary, collection, field.path)?.says)),
    '',
  ].join('\n');
}

/** `name`, then its parts below it. A field that may be left out is a comment as a whole. */
function linesOf(field: SchemaField, says: string | undefined): readonly string[] {
  const hint = says === undefined ? [] : wrapped(says).map((line) => `# ${line}`);
  const lines = valueLines(field, '');
  return ['', ...hint, ...(field.required ? lines : lines.map((line) => `# ${line}`))];
}

function valueLines(field: SchemaField, indent: string): readonly string[] {
  const name = field.path.split('.').at(-1) ?? field.path;
  const inner = `${indent}  `;
  switch (field.kind) {
    case 'words':
      return [`${indent}${name}:`, ...LANGUAGES.map((language) => `${inner}${language}: ""`)];
    case 'parts':
      return [`${indent}${name}:`, ...field.fields.flatMap((part) => valueLines(part, inner))];
    case 'list':
      return [`${indent}${name}: []`];
    case 'map':
      return [`${indent}${name}: {}`];
    case 'choice':
      return [`${indent}${name}: # ${field.options.join(' | ')}`];
    case 'number':
    case 'boolean':
      return [`${indent}${name}: # ${field.kind === 'number' ? 'number' : 'true | false'}`];
    case 'text':
      return [`${indent}${name}: ""`];
    default:
      return field.kind satisfies never;
  }
}

/** Hints are read beside the field in an editor, so they are kept to the width of a page. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (`${line} ${word}`.length > 100) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
