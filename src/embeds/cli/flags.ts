/** What can be written after a command: flags of its own, and the attributes of the element that it is about. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { EMBED_NAMES, isEmbedName, KINDS, type Attributes, type EmbedName } from '../snippet/children/index.js';
import { UsageError } from './faults.js';

export type Flags = NonNullable<ParseArgsConfig['options']>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

const COMMON = ['as-of', 'heading', 'heading-level', 'theme', 'compact'];

/** The attributes that make sense in writing, by tag; `tests/embeds/cli.test.ts` compares them with the elements. */
export const ATTRIBUTES: Readonly<Record<EmbedName, readonly string[]>> = {
  'quote-card': ['quote', 'variant', 'original'],
  'stockpile-gauge': [
    ...['figure', 'value', 'low', 'high', 'reference-value', 'unit', 'label', 'claim-status', 'monthly-use'],
  ],
  'self-sufficiency-meter': [
    ...['indicator', 'country', 'scope', 'year', 'value', 'target-value', 'target-year', 'label'],
  ],
  'ban-timeline': [
    'from',
    'to',
    'jurisdiction',
    'direction',
    'instrument',
    'chip',
    'select',
    'order',
    'limit',
    'since',
  ],
  'control-chart': ['highlight', 'rule', 'tpp', 'die-area', 'bandwidth'],
  'export-status': ['chip', 'to'],
};

/** Present or not, without a value. */
const SWITCHES: ReadonlySet<string> = new Set(['compact', 'original']);

const attributesOf = (name: EmbedName): readonly string[] => [...ATTRIBUTES[name], ...COMMON];

const flagsFor = (names: readonly string[]): Flags =>
  Object.fromEntries(names.map((name) => [name, { type: SWITCHES.has(name) ? 'boolean' : 'string' } as const]));

export interface Asked {
  readonly name: EmbedName;
  readonly attributes: Attributes;
  readonly values: Values;
}

/** `quote-card --quote q-… --lang fr`: the element, its attributes, and the command's own flags. */
export function readElement(args: readonly string[], flags: Flags): Asked {
  const [written = '', ...rest] = args;
  const name = toEmbedName(written);
  const own = attributesOf(name);
  const { values } = parseArgs({ args: rest, options: { id: { type: 'string' }, ...flagsFor(own), ...flags } });
  const given = Object.entries(values as Values).filter(([key]) => own.includes(key));
  const attributes = Object.fromEntries(given.map(([key, value]) => [key, value === true ? '' : String(value)]));
  const kind = KINDS[name];
  if (typeof values['id'] === 'string') {
    if (kind.id === undefined) throw new UsageError(`${name} shows a whole collection; it takes no --id.`);
    attributes[kind.id] = values['id'];
  }
  return { name, attributes, values: values };
}

export function toEmbedName(written: string): EmbedName {
  const name = written.replace(/^chip-/, '');
  if (isEmbedName(name)) return name;
  const problem = written === '' || written.startsWith('-') ? 'Name an element first' : `“${written}” is no element`;
  throw new UsageError(`${problem}. There are ${EMBED_NAMES.join(', ')}.`);
}

/** Flags without an element. */
export function readFlags(args: readonly string[], flags: Flags): { readonly values: Values; readonly rest: string[] } {
  const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true });
  return { values: values as Values, rest: positionals };
}

/** The value of a flag that may only be one of a few words. */
export function oneOf<Word extends string>(flag: string, value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new UsageError(`--${flag} must be one of ${words.join(', ')}; found “${String(value)}”.`);
  return found;
}

export const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
