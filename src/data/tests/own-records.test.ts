import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CollectionName } from '../api/dataset.js';
import { OwnRecords } from '../api/own-records.js';

/** What one record of an author's becomes, with the actors and sources that it names in place. */
function completed(collection: CollectionName, written: unknown, language: 'en' | 'fr' = 'en') {
  const own = new OwnRecords(language);
  const record = own.complete(collection, written, { index: 0, number: 7 });
  return { record, actors: own.made.actors, sources: own.made.sources.map(({ fields }) => fields) };
}

describe('text that an author writes', () => {
  test('is in the author’s language where the record has a text for each', () => {
    const fields = [
      'title',
      'summary',
      'note',
      'role',
      'venue',
      'context',
      'definition',
      'area',
      'basis',
      'notComparable',
    ];
    for (const name of fields) {
      const { record } = completed('events', { id: 'a', [name]: 'Mots' }, 'fr');
      assert.deepEqual(record, { id: 'a', [name]: { fr: 'Mots' }, sources: [] });
    }
  });

  test('stays as it is where it is in languages already', () => {
    assert.deepEqual(completed('events', { id: 'a', title: { en: 'A', fr: 'B' } }, 'fr').record, {
      id: 'a',
      title: { en: 'A', fr: 'B' },
      sources: [],
    });
  });

  test('is no text but one of a list: the basis of a quantity', () => {
    const { record } = completed('stockpiles', {
      id: 'a',
      basis: 'press-report',
      subject: 'tencent',
      published: '2025',
    });
    assert.deepEqual(record, {
      id: 'a',
      basis: 'press-report',
      subject: 'tencent',
      published: '2025',
      period: { start: '2025', end: '2025' },
      summary: {},
      sources: [],
    });
  });

  test('of actors, sources, rules and chips is left alone', () => {
    for (const collection of ['actors', 'sources', 'rules', 'chips'] as const) {
      const written = { title: 'T', actor: 'A B', url: 'https://a.example/' };
      assert.deepEqual(completed(collection, written), {
        record: { ...written, id: `own-${collection}-7` },
        actors: [],
        sources: [],
      });
    }
  });

  test('that is no record is left to be told', () => {
    for (const written of ['text', 5, null, ['a']]) assert.equal(completed('events', written).record, written);
  });
});

describe('who is named', () => {
  test('becomes an actor in the author’s language, once, whatever the field', () => {
    for (const name of ['actor', 'subject', 'speaker', 'organisation', 'statedBy']) {
      const { record, actors } = completed(
        'events',
        { id: 'a', [name]: 'Martin Lau', buyers: ['Martin Lau', 'H.'] },
        'fr',
      );
      assert.deepEqual(record, { id: 'a', [name]: 'own-actor-1', buyers: ['own-actor-1', 'own-actor-2'], sources: [] });
      assert.deepEqual(actors, [
        { id: 'own-actor-1', name: { fr: 'Martin Lau' }, kind: 'mixed' },
        { id: 'own-actor-2', name: { fr: 'H.' }, kind: 'mixed' },
      ]);
    }
  });

  test('by an id is that actor', () => {
    const buyers = ['tencent', 5, { name: 'A' }];
    const { record, actors } = completed('events', { id: 'a', actor: 'jensen-huang', buyers });
    assert.deepEqual(record, { id: 'a', actor: 'jensen-huang', buyers, sources: [] });
    assert.deepEqual(actors, []);
  });

  test('by a name that only begins like an id is a name', () => {
    assert.deepEqual(completed('events', { id: 'a', actor: 'nvidia Corp.' }).actors, [
      { id: 'own-actor-1', name: { en: 'nvidia Corp.' }, kind: 'mixed' },
    ]);
  });

  const NOT_NAMED = { id: 'not-named', name: { en: 'not named', fr: 'non nommé', 'zh-Hans': '未具名' }, kind: 'mixed' };

  test('by nobody, of a quantity or a share, is “not named”', () => {
    assert.deepEqual(completed('stockpiles', { title: 'A' }).actors, [NOT_NAMED]);
    assert.deepEqual(completed('indicators', { title: 'A' }).actors, [NOT_NAMED]);
    assert.deepEqual(completed('stockpiles', { subject: 'tencent' }).actors, []);
    assert.deepEqual(completed('indicators', { statedBy: 'tencent' }).actors, []);
    assert.deepEqual(completed('events', { title: 'A' }).actors, []);
  });
});

describe('a source written in place', () => {
  const made = { id: 'own-source-1', checked: null, language: 'en', kind: 'secondary' };
  const SOURCES: [written: unknown, source: object][] = [
    ['Reuters, 5 May', { ...made, publisher: 'Reuters, 5 May', title: 'Reuters, 5 May' }],
    [
      'https://www.a.example/b?c',
      { ...made, url: 'https://www.a.example/b?c', publisher: 'a.example', title: 'https://www.a.example/b?c' },
    ],
    ['HTTP://b.example', { ...made, url: 'HTTP://b.example', publisher: 'b.example', title: 'HTTP://b.example' }],
    ['See https://a.example/', { ...made, publisher: 'See https://a.example/', title: 'See https://a.example/' }],
    [
      { title: 'T', url: 'ftp://a.example' },
      { ...made, title: 'T', url: 'ftp://a.example', publisher: 'T' },
    ],
    [
      { url: 'see https://a.example/' },
      { ...made, url: 'see https://a.example/', publisher: 'see https://a.example/', title: 'see https://a.example/' },
    ],
    [
      { publisher: 'P', title: 'T', url: 'https://a.example/', kind: 'primary' },
      { ...made, publisher: 'P', title: 'T', url: 'https://a.example/', kind: 'primary' },
    ],
    [
      { id: 'mine', publisher: 'P' },
      { ...made, id: 'mine', publisher: 'P', title: 'P' },
    ],
  ];
  for (const [written, source] of SOURCES) {
    test(JSON.stringify(written), () => {
      const { record, sources } = completed('events', { id: 'a', sources: [written] });
      assert.deepEqual(sources, [source]);
      assert.deepEqual(record, { id: 'a', sources: [(source as { id: string }).id] });
    });
  }

  test('is one source however often it is written, and comes after those of the list', () => {
    const { record, sources } = completed('events', {
      id: 'a',
      url: 'https://a.example/',
      sources: ['sec-2025', { url: 'https://a.example/' }, 'P.'],
    });
    assert.deepEqual(record, { id: 'a', sources: ['sec-2025', 'own-source-1', 'own-source-2', 'own-source-1'] });
    assert.deepEqual(
      sources.map(({ publisher }) => publisher),
      ['a.example', 'P.'],
    );
  });

  test('as “source” wins over “url”', () => {
    assert.deepEqual(
      completed('events', { id: 'a', source: 'P.', url: 'https://a.example/' }).sources.map(
        ({ publisher }) => publisher,
      ),
      ['P.'],
    );
  });

  test('that is none stays, to be told', () => {
    assert.deepEqual(completed('events', { id: 'a', sources: [5, null] }).record, { id: 'a', sources: [5, null] });
    assert.deepEqual(completed('events', { id: 'a', sources: 'sec-2025', url: 'u' }).record, {
      id: 'a',
      sources: 'sec-2025',
      url: 'u',
    });
  });
});

describe('a quantity', () => {
  const quantity = (fields: object) => {
    const {
      id: _id,
      sources: _sources,
      summary: _summary,
      ...record
    } = completed('stockpiles', { subject: 'tencent', ...fields }).record as Record<string, unknown>;
    return record;
  };

  test('may have its numbers on the record itself', () => {
    const flat = { value: 5, low: 4, high: 6, central: 5, unit: 'chips', qualifier: 'about', per: 'year' };
    assert.deepEqual(quantity({ ...flat, published: '2025', period: { start: '2024', end: '2024' } }), {
      subject: 'tencent',
      quantity: flat,
      published: '2025',
      period: { start: '2024', end: '2024' },
    });
  });

  test('has of those numbers the ones that were written', () => {
    const { quantity: numbers } = quantity({ low: 4, unit: 'chips', published: '2025' });
    assert.deepEqual(numbers, { low: 4, unit: 'chips' });
  });

  test('keeps its group of numbers where it has one', () => {
    const written = { quantity: { value: 5 }, value: 7, published: '2025', period: { start: '2024', end: '2024' } };
    assert.deepEqual(quantity(written), { subject: 'tencent', ...written });
  });

  test('without a number has none', () => {
    assert.equal('quantity' in quantity({ published: '2025' }), false);
  });

  const PERIODS: [written: object, published: unknown, period: unknown][] = [
    [{ date: '2025-06' }, '2025-06', { start: '2025-06', end: '2025-06' }],
    [{ date: '2025-06', published: '2025-07' }, '2025-07', { start: '2025-07', end: '2025-07' }],
    [{ date: 2025 }, 2025, { start: 2025, end: 2025 }],
    [{ period: '2024' }, '2024', { start: '2024', end: '2024' }],
    [{ period: { start: '2024', end: '2025' } }, '2025', { start: '2024', end: '2025' }],
    [{ published: '2025-07', period: '2024' }, '2025-07', { start: '2024', end: '2024' }],
    [{}, undefined, undefined],
  ];
  for (const [written, published, period] of PERIODS) {
    test(`dated ${JSON.stringify(written)}`, () => {
      const record = quantity(written);
      assert.deepEqual([record['published'], record['period'], 'date' in record], [published, period, false]);
    });
  }
});

describe('a share', () => {
  test('has a title from its country and scope, and a year that may be a number', () => {
    assert.deepEqual(
      completed('indicators', { country: 'cn', scope: 'ai-chips', period: 2025, statedBy: 'a' }).record,
      {
        id: 'own-indicators-7',
        country: 'CN',
        scope: 'ai-chips',
        period: '2025',
        published: '2025',
        title: { en: 'cn, ai-chips' },
        statedBy: 'a',
        sources: [],
      },
    );
    assert.deepEqual(completed('indicators', { id: 'a', scope: 'own', period: '2025', statedBy: 'a' }).record, {
      id: 'a',
      scope: 'own',
      period: '2025',
      published: '2025',
      title: { en: 'own' },
      statedBy: 'a',
      sources: [],
    });
  });

  test('that names neither has no title, and whatever is no text stays', () => {
    const { record } = completed('indicators', { country: 5, period: '2025' });
    assert.deepEqual(
      [(record as { country: unknown }).country, (record as { title: unknown }).title],
      [5, { en: '5' }],
    );
    assert.equal((completed('indicators', {}).record as { title: unknown }).title, undefined);
  });
});
