/** What every collection shares: ids, dates, text in languages, status, sources and the life of a record. */
import * as v from 'valibot';
import { isPlainDate } from '../api/plain-date.js';

export const LANGUAGES = ['en', 'fr', 'zh-Hans'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What kind of claim it is. Shown in words and shape, never by colour alone. */
export const STATUSES = ['official', 'company-claim', 'reported', 'estimate', 'disputed', 'retracted'] as const;
export type Status = (typeof STATUSES)[number];

/** A hedge that belongs to the number and is printed with it. */
export const QUALIFIERS = ['about', 'at-least', 'at-most', 'more-than', 'less-than', 'nearly', 'up-to'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const CONFIDENCES = ['published', 'derived', 'estimated'] as const;

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

export const Id = v.pipe(
  v.string('must be an id'),
  v.regex(ID, 'must be an id in lower case with hyphens, such as h20-reversal-2025'),
);

/**
 * Invisible characters that turn the direction of text. Left open, one turns the date and the source beside the text as
 * well, so that a reader sees another number than the data holds; an override turns letters by itself.
 */
const turnsWhatFollows = (text: string): boolean => {
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
  return (
    count(/[\u202d\u202e]/g) > 0 ||
    count(/[\u202a\u202b]/g) !== count(/\u202c/g) ||
    count(/[\u2066-\u2068]/g) !== count(/\u2069/g)
  );
};

export const Text = v.pipe(
  v.string('must be text'),
  v.check((text) => text.trim() !== '', 'must not be empty'),
  v.check(
    (text) => !turnsWhatFollows(text),
    'must not hold an invisible character (U+202A to U+202E, U+2066 to U+2069) that turns what follows',
  ),
);
export const Day = v.pipe(
  v.string('must be a date in quotation marks'),
  v.check((text) => isPlainDate(text), 'must be a date that exists, written 2028, 2025-04 or 2025-04-09'),
);
export const Amount = v.pipe(v.number('must be a number'), v.finite('must be a finite number'));

/** An address that a reader may be sent to. Anything but the web and mail is refused. */
export const WebAddress = v.pipe(
  Text,
  v.regex(/^(?:https?:\/\/|mailto:)\S+$/i, 'must be an address that begins with https://'),
);

export const LocalizedText = v.pipe(
  v.strictObject(
    { en: v.optional(Text), fr: v.optional(Text), 'zh-Hans': v.optional(Text) },
    'must be text by language (en, fr, zh-Hans)',
  ),
  v.check((text) => Object.keys(text).length > 0, 'must have at least one language'),
);
export type LocalizedText = v.InferOutput<typeof LocalizedText>;

/** A change to a published value, on the record itself, because readers are owed it. */
export const Correction = v.strictObject({
  date: Day,
  field: Text,
  was: Text,
  now: Text,
  reason: LocalizedText,
});

/**
 * The life of a record. Ids are for ever: a record may move or be withdrawn, and an embed that names it still
 * says something true. `held` keeps a record that is not published yet, and says why.
 */
export const lifeEntries = {
  corrections: v.optional(v.array(Correction), []),
  moved: v.optional(v.strictObject({ redirect: Id, date: Day })),
  withdrawn: v.optional(v.strictObject({ date: Day, reason: LocalizedText, replacedBy: v.optional(Id) })),
  held: v.optional(v.strictObject({ reason: Text })),
};

/** What every claim carries besides its own fields. */
export const claimEntries = {
  id: Id,
  status: v.picklist(STATUSES, `must be one of ${STATUSES.join(', ')}`),
  sources: v.pipe(v.array(Id), v.minLength(1, 'must name at least one source')),
  note: v.optional(LocalizedText),
  contradicts: v.optional(v.array(Id), []),
  ...lifeEntries,
};
