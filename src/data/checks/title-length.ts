import { LANGUAGES } from '../schema/fields.js';
import type { LocalizedText } from '../schema/index.js';
import type { RecordCheck } from './check.js';

/** Characters that fit in two lines on a phone (titles) and in five (summaries). A Chinese character is two wide. */
const LIMITS = {
  title: { en: 80, fr: 100, 'zh-Hans': 40 },
  summary: { en: 280, fr: 320, 'zh-Hans': 130 },
} as const;

export const titleLength: RecordCheck = {
  name: 'title-length',
  description: 'Titles and summaries fit on a phone.',
  scope: 'record',
  check(logger, { collection, record }) {
    for (const name of ['title', 'summary'] as const) {
      const text = (record as { readonly [key in typeof name]?: LocalizedText | string })[name];
      // A source's title is the publication's own, whatever its length.
      if (text === undefined || typeof text === 'string') continue;
      for (const language of LANGUAGES) {
        const length = [...(text[language] ?? '')].length;
        const limit = LIMITS[name][language];
        if (length <= limit) continue;
        const message = `is ${length} characters long; at most ${limit} fit`;
        logger.error({ collection, id: record.id, field: `${name}.${language}`, message });
      }
    }
  },
};
