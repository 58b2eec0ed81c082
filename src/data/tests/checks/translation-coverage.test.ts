import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translationCoverage } from '../../checks/translation-coverage.js';
import { say } from './run-one.js';

test('translation-coverage finds a text that one language lacks', () => {
  assert.deepEqual(
    say(translationCoverage, {
      rules: { r: 'title: {en: October rule, fr: Règle d’octobre}' },
    }),
    ['records/rules/r.yml: title: is missing in zh-Hans (translation-coverage)'],
  );
});

test('translation-coverage is silent about records that are right', () => {
  assert.deepEqual(
    say(translationCoverage, {
      rules: { r: 'title: {en: A, fr: B, zh-Hans: C}' },
      actors: { maker: 'name: {en: A}' },
    }),
    [],
  );
});
