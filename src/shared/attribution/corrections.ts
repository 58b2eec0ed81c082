import { compareDates } from 'chip-policy-data/plain-date';
import type { Quotation } from 'chip-policy-data/schema';
import { formatDate } from '../format/date.js';
import type { InterfaceLanguage } from '../i18n/language.js';
import type { FrameMessages } from '../i18n/messages/frame.en.js';
import { toPhrase, type Phrase } from '../i18n/phrase.js';

/** What a published record said before, when and why that was changed: readers are owed it where they read the record. */
export interface CorrectionView {
  readonly when: string;
  readonly wasNow: string;
  readonly reason: Phrase | undefined;
}

/** The corrections of a record, newest first. */
export const toCorrectionViews = (
  { corrections }: Pick<Quotation, 'corrections'>,
  words: { readonly language: InterfaceLanguage; readonly locale: string; readonly messages: FrameMessages },
): CorrectionView[] =>
  [...corrections]
    .sort((a, b) => compareDates(b.date, a.date))
    .map(({ date, was, now, reason }) => ({
      when: words.messages.corrected(formatDate(date, words.locale)),
      wasNow: words.messages.wasNow(was, now),
      reason: toPhrase(reason, words.language),
    }));
