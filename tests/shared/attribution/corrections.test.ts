import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toCorrectionViews } from '../../../src/shared/attribution/corrections.js';
import { frame as en } from '../../../src/shared/i18n/messages/frame.en.js';
import { frame as fr } from '../../../src/shared/i18n/messages/frame.fr.js';
import { frame as zh } from '../../../src/shared/i18n/messages/frame.zh-Hans.js';

const corrections = [
  {
    date: '2026-05-01',
    field: 'value',
    was: '16',
    now: '18',
    reason: { en: 'A later filing.', fr: 'Un dépôt ultérieur.' },
  },
  { date: '2026-11', field: 'period', was: '2024', now: '2025', reason: { en: 'Misread.' } },
];

describe('a correction', () => {
  test('says when, why, what was said and what is said now, the newest first', () => {
    assert.deepEqual(toCorrectionViews({ corrections }, { language: 'en', locale: 'en-GB', messages: en }), [
      {
        when: 'Corrected: November 2026.',
        wasNow: 'It said “2024”; it now says “2025”.',
        reason: { text: 'Misread.' },
      },
      {
        when: 'Corrected: 1 May 2026.',
        wasNow: 'It said “16”; it now says “18”.',
        reason: { text: 'A later filing.' },
      },
    ]);
  });

  test('is told in French and Chinese, a reason that is missing there in English and marked so', () => {
    const [newest, oldest] = toCorrectionViews({ corrections }, { language: 'fr', locale: 'fr-FR', messages: fr });
    assert.deepEqual(newest, {
      when: 'Corrigé : novembre 2026.',
      wasNow: 'Il était écrit « 2024 » ; il est écrit maintenant « 2025 ».',
      reason: { text: 'Misread.', lang: 'en' },
    });
    assert.deepEqual(oldest?.when, 'Corrigé : 1er mai 2026.');
    const [chinese] = toCorrectionViews({ corrections }, { language: 'zh-Hans', locale: 'zh-Hans-CN', messages: zh });
    assert.deepEqual(chinese, {
      when: '更正：2026年11月。',
      wasNow: '原为“2024”，现为“2025”。',
      reason: { text: 'Misread.', lang: 'en' },
    });
  });

  test('is nothing to speak of where none was made', () => {
    assert.deepEqual(toCorrectionViews({ corrections: [] }, { language: 'en', locale: 'en-GB', messages: en }), []);
  });
});
