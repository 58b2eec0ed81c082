import * as v from 'valibot';
import { Day, Id, LANGUAGES, LocalizedText, Text, claimEntries } from './fields.js';

export const QUOTE_LANGUAGES = [...LANGUAGES, 'zh-Hant'] as const;

/** `own`: made for this dataset. `conversion`: the same words in simplified characters. */
const Translation = v.strictObject({
  text: Text,
  by: v.picklist(['own', 'conversion']),
});

/** Words that somebody said or wrote, in the language they were said in, with who, as what, where and when. */
export const Quotation = v.strictObject({
  ...claimEntries,
  speaker: Id,
  /** The role held on that day. */
  role: LocalizedText,
  organisation: v.optional(Id),
  date: Day,
  venue: LocalizedText,
  text: Text,
  lang: v.picklist(QUOTE_LANGUAGES),
  /** False when `text` is itself a translation because the words as spoken were not found. */
  originalKnown: v.optional(v.literal(false)),
  /** Indirect speech or a summary: shown without quotation marks, and said to be so. */
  indirect: v.optional(v.literal(true)),
  translations: v.optional(v.partial(v.strictObject({ en: Translation, fr: Translation, 'zh-Hans': Translation })), {}),
  /** One sentence that a reader needs to understand it. */
  context: v.optional(LocalizedText),
  /** What the record shows since, with the ids of the records that show it. */
  aftermath: v.optional(v.strictObject({ text: LocalizedText, see: v.array(Id) })),
  topics: v.optional(v.array(Id), []),
});
export type Quotation = v.InferOutput<typeof Quotation>;
