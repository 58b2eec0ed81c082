import type { DatasetCheck } from './check.js';

/** Nobody is quoted from memory, not even in a record that is held back for some other reason. */
export const quotationSource: DatasetCheck = {
  name: 'quotation-source',
  description: 'A quotation that is published word for word has a source that was read.',
  scope: 'dataset',
  check(logger, data) {
    const checked = new Set(data.sources.filter((s) => s.checked !== null).map(({ id }) => id));
    for (const quote of data.quotes.filter(({ held, indirect }) => !held && !indirect)) {
      if (quote.sources.some((id) => checked.has(id))) continue;
      logger.error({
        collection: 'quotes',
        id: quote.id,
        field: 'sources',
        message: 'the words have been read nowhere; a quotation needs a source with a check date',
      });
    }
  },
};
