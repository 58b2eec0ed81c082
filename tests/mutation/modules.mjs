/** What is changed, and the tests that must notice. Few tests for each, so that one change is tried in about a second. */
export const modules = [
  { name: 'dates', mutate: ['src/data/api/plain-date.ts'], tests: ['src/data/tests/plain-date.test.ts'] },
  { name: 'snippet escaping', mutate: ['src/embeds/snippet/nodes.ts'], tests: ['tests/embeds/nodes.test.ts'] },
  { name: 'as of a day', mutate: ['src/data/api/as-of.ts'], tests: ['src/data/tests/as-of.test.ts'] },
  { name: 'CSV', mutate: ['src/data/api/parse-csv.ts'], tests: ['src/data/tests/parse.test.ts'] },
  { name: 'JSON', mutate: ['src/data/api/parse.ts'], tests: ['src/data/tests/parse.test.ts'] },
  { name: 'citations', mutate: ['src/data/api/cite.ts'], tests: ['src/data/tests/cite.test.ts'] },
  {
    name: 'classification',
    mutate: ['src/data/api/classify.ts'],
    tests: ['src/data/tests/classify.test.ts', 'src/data/tests/classify-numbers.test.ts'],
  },
];
