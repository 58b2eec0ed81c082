/** What is changed, and the tests that must notice: those of the module itself, so that none leans on a neighbour's. */
export const modules = [
  { name: 'dates', mutate: api('plain-date'), tests: ['plain-date'].map(ofData) },
  { name: 'as of a day', mutate: api('as-of', 'periods'), tests: ['as-of', 'status'].map(ofData) },
  { name: 'CSV', mutate: api('parse-csv', 'own-columns'), tests: ['parse-csv', 'parse'].map(ofData) },
  {
    name: 'JSON',
    mutate: api('parse', 'parse-errors', 'own-records'),
    tests: ['own-records', 'parse-errors', 'parse', 'parse-json'].map(ofData),
  },
  { name: 'citations', mutate: api('cite', 'citation'), tests: ['cite', 'cite-words'].map(ofData) },
  { name: 'words of citations', mutate: api('cite-words'), tests: ['cite-words'].map(ofData) },
  {
    name: 'classification',
    mutate: api('classify'),
    tests: ['classify', 'classify-numbers', 'classify-exceptions', 'classify-since'].map(ofData),
  },
  { name: 'answers', mutate: api('answer', 'review'), tests: ['answer', 'classify', 'classify-numbers'].map(ofData) },
  { name: 'uncertainties', mutate: api('uncertainties'), tests: ['uncertainties'].map(ofData) },
  { name: 'destinations', mutate: api('destinations'), tests: ['destinations'].map(ofData) },
  { name: 'thresholds', mutate: api('thresholds', 'measures'), tests: ['thresholds', 'measures'].map(ofData) },
  { name: 'status', mutate: api('status'), tests: ['status', 'status-files'].map(ofData) },
  { name: 'differences', mutate: api('diff'), tests: ['diff'].map(ofData) },
  { name: 'runway', mutate: api('runway'), tests: ['runway'].map(ofData) },
  { name: 'snippet escaping', mutate: ['src/embeds/snippet/nodes.ts'], tests: ['tests/embeds/nodes.test.ts'] },
];
function api(...names) {
  return names.map((name) => `src/data/api/${name}.ts`);
}
function ofData(name) {
  return `src/data/tests/${name}.test.ts`;
}
