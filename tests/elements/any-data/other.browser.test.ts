import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/elements/define.js';
import { blobOf, faultsOf, files, forAny, heardDuring, RUNS, shown, SUBJECTS } from '../../support/any-data.js';
import { withAnswers } from '../../support/index.js';

/** As a hostile folder of records would answer. */
const answering = (value: unknown) => (): Promise<Response> =>
  Promise.resolve(new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } }));

describe('whatever else an author gives', () => {
  for (const { tag, property } of SUBJECTS) {
    it(`<${tag}> keeps the article for any other JSON, by property and by file`, () =>
      forAny(tag, fc.jsonValue(), (element, value) => {
        if (JSON.stringify(value).length % 2 === 0) Object.assign(element, { [property]: value });
        else element.setAttribute('src', blobOf(value));
      })).timeout(60_000);
  }
});

describe('whatever a folder of records answers', () => {
  for (const { tag, collection, id } of SUBJECTS) {
    it(`<${tag}> throws nothing at the page`, async () => {
      const answer = fc.oneof(
        fc.jsonValue(),
        files(collection),
        fc.record({ [collection]: fc.array(fc.record({ id: fc.constant('mine') })) }),
        fc.record({ [collection]: fc.array(fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()))) }),
      );
      let count = 0;
      await fc.assert(
        fc.asyncProperty(answer, async (value) => {
          count += 1;
          const heard = await heardDuring(() =>
            withAnswers(answering(value), async () => {
              const element = await shown(tag, 'en', (one) => {
                one.setAttribute('records', `/folder-${count}/`);
                if (id) one.setAttribute(id, 'mine');
              });
              if (!element.ready) expect(faultsOf(element, value).join('\n')).to.equal('');
              element.closest('main')?.remove();
            }),
          );
          expect(heard.join('\n')).to.equal('');
        }),
        { ...RUNS, numRuns: 60 },
      );
    }).timeout(60_000);
  }
});
