/** The published package, built into a folder of its own: whole, the same each time, and without what is held back. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse as parseRows } from '@vanillaes/csv';
import Ajv from 'ajv';
import * as v from 'valibot';
import { COLLECTION_NAMES, type Dataset } from '../api/dataset.js';
import { parseCsv } from '../api/parse.js';
import { allEntries } from '../checks/entries.js';
import { buildPackage } from '../scripts/build-package.js';
import { inspect } from '../scripts/inspect.js';
import { filesIn, removeOthers, writeOutputs } from '../scripts/outputs.js';
import { parseYaml } from '../scripts/parse-yaml.js';
import { DATA_DIR, RECORDS_DIR } from '../scripts/paths.js';
import { SCHEMAS } from '../schema/index.js';

const inspection = inspect();
const sound = { ...inspection, faults: [] };
const folders = [1, 2].map((number) => mkdtempSync(join(tmpdir(), `data-build-${number}-`)));
const [folder = '', second = ''] = folders;

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const readJson = <T>(path: string): T => JSON.parse(read(path)) as T;
const load = (path: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(folder, path)).href) as Promise<Record<string, unknown>>;

before(async () => {
  const builds = [buildPackage(sound, folder), buildPackage({ ...inspect(), faults: [] }, second)];
  assert.deepEqual(await Promise.all(builds), [[], []]);
});
after(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

describe('the build', () => {
  test('gives the same bytes twice', () => {
    assert.deepEqual(filesIn(folder), filesIn(second));
    const differing = filesIn(folder).filter(
      (path) => !readFileSync(join(second, path)).equals(readFileSync(join(folder, path))),
    );
    assert.deepEqual(differing, []);
  });

  test('removes what an earlier build left', () => {
    const old = mkdtempSync(join(tmpdir(), 'data-build-'));
    writeOutputs(
      old,
      new Map([
        ['embed/kept.json', '{}'],
        ['embed/left-over.json', '{}'],
      ]),
    );
    removeOthers(old, new Set(['embed/kept.json']));
    assert.deepEqual(filesIn(old), ['embed/kept.json']);
    rmSync(old, { recursive: true });
  });

  test('writes nothing when a record is wrong', async () => {
    const fault = 'records/events/x.yml: date: is missing';
    const empty = mkdtempSync(join(tmpdir(), 'data-build-'));
    assert.deepEqual(await buildPackage({ ...inspection, faults: [fault] }, empty), [fault]);
    assert.deepEqual(filesIn(empty), []);
    rmSync(empty, { recursive: true });
  });

  test('gives code that runs in a browser', () => {
    const scripts = filesIn(folder).filter((path) => path.endsWith('.js'));
    assert.ok(scripts.length > COLLECTION_NAMES.length);
    for (const path of scripts) {
      assert.doesNotMatch(read(path), /from ['"]node:|require\(|process\./, path);
    }
  });
});

describe('what is published', () => {
  test('is nothing that is held back, in no form', () => {
    const held = allEntries(inspection.data).filter(({ record }) => record.held);
    const names = filesIn(folder);
    const dataset = readJson<Dataset>('dataset.json');
    for (const { collection, record } of held) {
      assert.ok(!names.includes(`embed/${collection}/${record.id}.json`), record.id);
      assert.ok(!dataset[collection]?.some(({ id }) => id === record.id), record.id);
      const rows = read(`csv/${collection}.csv`).split('\r\n');
      assert.ok(!rows.some((row) => row.startsWith(`${record.id},`)), record.id);
    }
    assert.ok(!read('dataset.json').includes('"held"'));
  });

  test('is whole: every record in dataset.json fits its schema', () => {
    const dataset = readJson<Dataset>('dataset.json');
    for (const name of COLLECTION_NAMES) {
      assert.ok((dataset[name]?.length ?? 0) > 0, name);
      for (const record of dataset[name] ?? []) {
        assert.ok(v.safeParse(SCHEMAS[name], record).success, `${name}/${record.id}`);
      }
    }
    assert.deepEqual(dataset.meta, inspection.data.meta);
  });

  test('is frozen, so that no importer changes what another one reads', async () => {
    for (const name of COLLECTION_NAMES) {
      const module = await load(`collections/${name}.js`);
      const records = module[name] as readonly { corrections: unknown }[];
      assert.equal((module['dataset'] as Dataset)[name], records);
      assert.ok(Object.isFrozen(module['dataset']) && Object.isFrozen(records), name);
      assert.ok(
        records.every((record) => Object.isFrozen(record.corrections)),
        name,
      );
    }
  });

  test('is at every path that package.json exports', () => {
    const { exports } = JSON.parse(readFileSync(join(DATA_DIR, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { types: string; default: string }>;
    };
    const paths = Object.values(exports)
      .flatMap((target) => (typeof target === 'string' ? target : [target.types, target.default]))
      .filter((path) => path.startsWith('./dist/'))
      .map((path) => path.slice('./dist/'.length));
    const names = filesIn(folder);
    const missing = paths.filter((path) =>
      path.endsWith('/*') ? !names.some((name) => name.startsWith(path.slice(0, -1))) : !names.includes(path),
    );
    assert.deepEqual(missing, []);
  });

  test('gives one quotation its own speaker and sources and no event', () => {
    const slice = readJson<Dataset>('embed/quotes/q-lau-2025-05-14-stockpile.json');
    assert.ok(slice.quotes?.some(({ id }) => id === 'q-lau-2025-05-14-stockpile'));
    assert.ok(slice.actors?.some(({ id }) => id === 'martin-lau'));
    assert.ok((slice.sources?.length ?? 0) > 0);
    assert.equal(slice.events, undefined);
  });
});

describe('the JSON Schemas', () => {
  for (const collection of COLLECTION_NAMES) {
    test(`accept every record of ${collection} and refuse one without fields`, () => {
      const accepts = new Ajv().compile(readJson<object>(`schemas/${collection}.schema.json`));
      for (const { id } of inspection.data[collection]) {
        const text = readFileSync(join(RECORDS_DIR, collection, `${id}.yml`), 'utf8');
        assert.ok(accepts(parseYaml(text).value), `${id}: ${JSON.stringify(accepts.errors)}`);
      }
      assert.ok(!accepts({}));
      const date = accepts({ date: '2025-13-40', checked: '2025-13-40' });
      assert.ok(!date);
    });
  }
});

describe('the tables', () => {
  interface Field {
    name: string;
    type: string;
    description?: string;
    constraints?: { required?: boolean; pattern?: string; enum?: string[] };
  }
  interface Resource {
    name: string;
    path: string;
    bytes: number;
    schema: {
      fields: Field[];
      foreignKeys: { fields: string; reference: { resource: string } }[];
    };
  }
  const rowsOf = (path: string): Record<string, string | undefined>[] => {
    const [header = [], ...rows] = parseRows(read(path)) as string[][];
    return rows.map((row) => {
      assert.equal(row.length, header.length);
      return Object.fromEntries(header.map((name, index) => [name, row[index]]));
    });
  };
  const fits = ({ type, constraints = {} }: Field, cell: string): boolean => {
    if (cell === '') return constraints.required !== true;
    if (constraints.pattern !== undefined && !new RegExp(constraints.pattern).test(cell)) {
      return false;
    }
    if (constraints.enum && !constraints.enum.includes(cell)) return false;
    if (type === 'number') return Number.isFinite(Number(cell));
    if (type === 'boolean') return cell === 'true' || cell === 'false';
    if (type === 'array') return Array.isArray(JSON.parse(cell));
    return type === 'string' || typeof JSON.parse(cell) === 'object';
  };
  const resources = () => readJson<{ resources: Resource[] }>('datapackage.json').resources;

  test('have the columns that datapackage.json says, each with its meaning', () => {
    assert.deepEqual(
      resources().map(({ name }) => name),
      [...COLLECTION_NAMES],
    );
    for (const { path, bytes, schema } of resources()) {
      const [header] = read(path).split('\r\n');
      assert.equal(header, schema.fields.map(({ name }) => name).join(','));
      assert.equal(bytes, readFileSync(join(folder, path)).length);
      assert.deepEqual(
        schema.fields.filter(({ description }) => !description).map(({ name }) => name),
        [],
      );
    }
  });

  test('come back as the same records when an author gives them to an element', () => {
    for (const name of ['events', 'stockpiles', 'indicators', 'quotes'] as const) {
      const { dataset, errors } = parseCsv(read(`csv/${name}.csv`), name);
      assert.deepEqual(errors ?? [], [], name);
      const words = (records: readonly { id: string; sources: readonly string[] }[] | undefined) =>
        records?.map(({ id, sources }) => `${id} ${sources.join()}`);
      assert.deepEqual(words(dataset?.[name]), words(readJson<Dataset>('dataset.json')[name]));
    }
  });

  test('hold in every cell what datapackage.json says of its column', () => {
    const ids = new Map(resources().map(({ name, path }) => [name, rowsOf(path).map(({ id }) => id)]));
    for (const { name, path, schema } of resources()) {
      const keys = schema.foreignKeys.map(({ fields, reference }) => ({
        field: fields,
        known: ids.get(reference.resource) ?? [],
      }));
      for (const row of rowsOf(path)) {
        const wrong = schema.fields.filter((field) => !fits(field, row[field.name] ?? ''));
        const lost = keys.filter(({ field, known }) => row[field] !== '' && !known.includes(row[field]));
        assert.deepEqual([wrong, lost], [[], []], `${name}/${row['id']}`);
      }
    }
  });

  test('begin no cell with a sign that a spreadsheet takes for a formula', () => {
    for (const name of COLLECTION_NAMES) {
      assert.doesNotMatch(read(`csv/${name}.csv`), /(?:^|,|\n)"?[=@+]/, name);
    }
  });
});
