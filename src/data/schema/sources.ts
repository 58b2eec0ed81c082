import * as v from 'valibot';
import { Day, Id, Text, WebAddress, lifeEntries } from './fields.js';

/** A publication that a record rests on. `checked: null` says that nobody has read it for this dataset. */
export const Source = v.strictObject({
  id: Id,
  publisher: Text,
  title: Text,
  url: v.optional(WebAddress),
  archived: v.optional(WebAddress),
  /** Document number, such as a Federal Register document or an SEC accession number. */
  document: v.optional(Text),
  date: v.optional(Day),
  checked: v.nullable(Day),
  language: v.pipe(Text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z]+)?$/, 'must be a language code')),
  kind: v.picklist(['primary', 'secondary']),
  /** How it was read when not on its own page. */
  via: v.optional(Text),
  ...lifeEntries,
});
export type Source = v.InferOutput<typeof Source>;
