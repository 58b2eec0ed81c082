import { LANGUAGES } from '../schema/fields.js';
import type { RecordCheck } from './check.js';
import { textFieldsOf } from './translations.js';

/** A name of a person or body may be the same in every language, so only sentences must be complete. */
export const translationCoverage: RecordCheck = {
  name: 'translation-coverage',
  description: 'Every text but a name is in English, French and Simplified Chinese.',
  scope: 'record',
  check(logger, entry) {
    const { collection, record } = entry;
    if (collection === 'actors') return;
    for (const { field, languages } of textFieldsOf(entry)) {
      const missing = LANGUAGES.filter((language) => !languages.includes(language));
      if (missing.length === 0) continue;
      const message = `is missing in ${missing.join(', ')}`;
      logger.error({ collection, id: record.id, field, message });
    }
  },
};
