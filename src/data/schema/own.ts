/**
 * What an author's own data must say. It is laxer than a record of ours where honest display allows: no id, no source
 * and no status are needed, because the element credits the author apart and says "reported". What is shown is never
 * without a date, a unit or a speaker. An empty text, `{}`, means "not said".
 */
import * as v from 'valibot';
import { Actor } from './actors.js';
import { Chip } from './chips.js';
import { Id, STATUSES, Text } from './fields.js';
import { PolicyEvent } from './events.js';
import { INDICATOR_KINDS, Indicator } from './indicators.js';
import { Quotation } from './quotes.js';
import { ControlRule } from './rules.js';
import { Source } from './sources.js';
import { BASES, QUANTITY_MEASURES, Stockpile } from './stockpiles.js';

/** The actor of a claim that names nobody. */
export const NOT_NAMED = 'not-named';

const OwnText = v.strictObject({
  en: v.optional(Text),
  fr: v.optional(Text),
  'zh-Hans': v.optional(Text),
});

const claim = {
  sources: v.optional(v.array(Id), []),
  status: v.optional(v.picklist(STATUSES), 'reported'),
};

const OwnEvent = v.strictObject({
  ...PolicyEvent.entries,
  ...claim,
  jurisdiction: v.optional(PolicyEvent.entries.jurisdiction, 'other'),
  instrument: v.optional(PolicyEvent.entries.instrument, 'other'),
  direction: v.optional(PolicyEvent.entries.direction, 'neutral'),
});

const OwnQuotation = v.strictObject({
  ...Quotation.entries,
  ...claim,
  role: v.optional(OwnText, {}),
  venue: v.optional(OwnText, {}),
});

const OwnStockpile = v.strictObject({
  ...Stockpile.entries,
  ...claim,
  summary: v.optional(OwnText, {}),
  subject: v.optional(Id, NOT_NAMED),
  measure: v.optional(v.picklist(QUANTITY_MEASURES), 'stockpile'),
  basis: v.optional(v.picklist(BASES), 'press-report'),
});

const OwnIndicator = v.pipe(
  v.strictObject({
    ...Indicator.entries,
    ...claim,
    scope: v.optional(Id, 'own'),
    definition: v.optional(OwnText, {}),
    kind: v.optional(v.picklist(INDICATOR_KINDS), 'claim'),
    unit: v.optional(v.literal('percent'), 'percent'),
    statedBy: v.optional(Id, NOT_NAMED),
  }),
  v.check(
    (r) => r.value === undefined || (r.low === undefined && r.high === undefined),
    'must be a value or a range, not both',
  ),
);

export const OWN_SCHEMAS = {
  events: OwnEvent,
  rules: ControlRule,
  chips: Chip,
  stockpiles: OwnStockpile,
  indicators: OwnIndicator,
  quotes: OwnQuotation,
  actors: Actor,
  sources: Source,
} as const;
