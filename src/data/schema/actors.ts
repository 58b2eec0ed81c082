import * as v from 'valibot';
import { Id, LocalizedText, Text, lifeEntries } from './fields.js';

export const ACTOR_KINDS = [
  'person',
  'company',
  'government',
  'agency',
  'legislature',
  'court',
  'research',
  'press',
  'mixed',
] as const;

/** A person or body that acts or speaks. Roles change and stand on the quotation, not here. */
export const Actor = v.strictObject({
  id: Id,
  name: LocalizedText,
  short: v.optional(LocalizedText),
  kind: v.picklist(ACTOR_KINDS),
  country: v.optional(v.pipe(Text, v.regex(/^[A-Z]{2}$/, 'must be a two-letter country code'))),
  ...lifeEntries,
});
export type Actor = v.InferOutput<typeof Actor>;
