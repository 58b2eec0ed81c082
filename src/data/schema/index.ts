/** One schema per collection, and the dataset that holds them. Types are inferred, never written twice. */
import { Actor } from './actors.js';
import { Chip } from './chips.js';
import { PolicyEvent } from './events.js';
import { Indicator } from './indicators.js';
import { Quotation } from './quotes.js';
import { ControlRule } from './rules.js';
import { Source } from './sources.js';
import { Stockpile } from './stockpiles.js';

export const SCHEMAS = {
  events: PolicyEvent,
  rules: ControlRule,
  chips: Chip,
  stockpiles: Stockpile,
  indicators: Indicator,
  quotes: Quotation,
  actors: Actor,
  sources: Source,
} as const;

export type { Actor, Chip, ControlRule, Indicator, PolicyEvent, Quotation, Source, Stockpile };
export type { Language, LocalizedText, Qualifier, Status } from './fields.js';
export type { Quantity, Unit } from './stockpiles.js';
export type { IndicatorKind } from './indicators.js';
export type { Direction, Instrument, Jurisdiction } from './events.js';
