import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateNote } from '../../checks/estimate-note.js';
import { say } from './run-one.js';

test('estimate-note asks whose estimate it is', () => {
  assert.deepEqual(
    say(estimateNote, {
      stockpiles: { stock: 'status: estimate' },
      actors: { maker: '' },
    }),
    [
      'records/stockpiles/stock.yml: note: is an estimate and does not say whose; name who estimates, or add a note (estimate-note)',
    ],
  );
});

test('estimate-note is silent about records that are right', () => {
  assert.deepEqual(
    say(estimateNote, {
      stockpiles: {
        heading: '{status: estimate, title: {en: "SemiAnalysis: SMIC near 45,000 wafers"}}',
        named: '{status: estimate, summary: {en: IDC counts 10 chips.}}',
        noted: '{status: estimate, note: {en: By several firms.}}',
      },
      actors: { idc: 'name: {en: IDC}' },
      indicators: { share: '{status: estimate, basis: {en: City plan}}' },
    }),
    [],
  );
});
