import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRecord, type Dataset } from '../api/dataset.js';
import type { Quotation } from '../schema/index.js';

const moved = (id: string, redirect: string): Partial<Quotation> => ({ id, moved: { redirect, date: '2025' } });
const dataset = (...quotes: readonly Partial<Quotation>[]): Dataset => ({ meta: {}, quotes: quotes as Quotation[] });

test('a record that moved twice is found where it is', () => {
  const there = { id: 'c' };
  assert.equal(findRecord(dataset(moved('a', 'b'), moved('b', 'c'), there), 'quotes', 'a'), there);
});

test('records that send the reader round in a circle are not found, and nothing goes on for ever', () => {
  assert.equal(findRecord(dataset(moved('a', 'b'), moved('b', 'a')), 'quotes', 'a'), undefined);
});
