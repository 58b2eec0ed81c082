import { listFormat } from './intl-cache.js';

/** `A, B and C` in the reader's language. */
export const formatList = (items: readonly string[], locale: string): string =>
  listFormat(locale, { style: 'long', type: 'conjunction' }).format(items);
