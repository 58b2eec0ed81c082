import { SCHEMAS } from 'chip-policy-data/schema';
import '../../../src/elements/define.js';
import { forAny, SUBJECTS } from '../../support/any-data.js';
import { arbitraryOf } from '../../support/arbitrary.js';

describe('whatever an author’s record says', () => {
  for (const { tag, property, collection } of SUBJECTS) {
    it(`<${tag}> shows any record that the schema allows, and loses no value`, () =>
      forAny(tag, arbitraryOf(SCHEMAS[collection]), (element, record) =>
        Object.assign(element, { [property]: property === 'record' ? record : [record] }),
      )).timeout(60_000);
  }
});
