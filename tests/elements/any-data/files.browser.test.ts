import '../../../src/elements/define.js';
import { blobOf, files, forAny, SUBJECTS } from '../../support/any-data.js';

describe('whatever an author’s file says', () => {
  for (const { tag, collection } of SUBJECTS) {
    it(`<${tag}> shows any file that the schema allows, and loses no value`, () =>
      forAny(tag, files(collection), (element, file) => element.setAttribute('src', blobOf(file)))).timeout(60_000);
  }
});
