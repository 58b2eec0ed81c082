import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../api/classify.js';
import { DATASET } from './support/records.js';

const { rules } = DATASET;

test('every chip has an answer on every day on which a rule changed, for every destination', () => {
  const dates = [...new Set(rules.map(({ validFrom }) => validFrom))];
  for (const destination of ['china', 'macau', 'russia', 'united-arab-emirates', 'world'] as const) {
    for (const subject of DATASET.chips) {
      for (const date of dates) {
        const { outcome, missing, uncertainties } = classify(subject, { date, destination, rules });
        const isDecisive = uncertainties.some(({ decisive }) => decisive);
        assert.equal(isDecisive || missing.length > 0, outcome === 'depends', `${subject.id} ${date}`);
      }
    }
  }
});
