import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asOfText, creditText } from '../../../src/shared/frame/frame-view.js';
import { frame as en } from '../../../src/shared/i18n/messages/frame.en.js';
import { frame as fr } from '../../../src/shared/i18n/messages/frame.fr.js';
import { frame as zh } from '../../../src/shared/i18n/messages/frame.zh-Hans.js';

const ours = { meta: { version: '0.1.0', asOf: '2026-10', credit: 'chip-policy-data contributors' } };

describe('the date in the foot', () => {
  test('is the one that the author or a reader chose, at its own precision', () => {
    const words = { locale: 'en-GB', messages: en };
    assert.equal(asOfText(ours, '2025-05-14', words), 'As of 14 May 2025');
    assert.equal(asOfText(ours, '2025-05', words), 'As of May 2025');
    assert.equal(asOfText(ours, '2025', words), 'As of 2025');
  });

  test('is otherwise the date to which the data is known', () => {
    assert.equal(asOfText(ours, undefined, { locale: 'en-GB', messages: en }), 'As of October 2026');
    assert.equal(asOfText(ours, undefined, { locale: 'fr-FR', messages: fr }), 'Données : octobre 2026');
    assert.equal(asOfText(ours, undefined, { locale: 'zh-Hans-CN', messages: zh }), '截至2026年10月');
  });

  test('is left out when nobody knows one', () => {
    assert.equal(asOfText({ meta: {} }, undefined, { locale: 'en-GB', messages: en }), undefined);
  });
});

describe('the credit in the foot', () => {
  test('names whose data it is when it is not ours', () => {
    assert.equal(creditText({ meta: { credit: 'The Daily' } }, en), 'Data: The Daily');
    assert.equal(creditText({ meta: {} }, en), 'Data: the publisher of this page');
    assert.equal(creditText({ meta: {} }, zh), '数据：本页发布者');
  });

  test('is silent for our own, which every citation credits', () => {
    assert.equal(creditText(ours, en), undefined);
  });
});
