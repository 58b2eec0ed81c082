/** A quantity in words: what every row, the headline number and the table say. */
import { runway, type Amount } from 'chip-policy-data/runway';
import type { Quantity, Status } from 'chip-policy-data/schema';
import { formatRough, roundEstimate } from '../../shared/format/number.js';
import type { GaugeMessages } from '../../shared/i18n/messages/gauge.en.js';

/** "at least $16 bn", "600,000 to 700,000 chips", "quantity not disclosed". Estimates to the digits they can bear. */
export function formatQuantity(
  quantity: Quantity | undefined,
  status: Status,
  { gauge, qualifier: qualifiers, range }: GaugeMessages,
): string {
  if (!quantity) return gauge.undisclosed;
  const { value, low, high, central, unit, qualifier, per } = quantity;
  const exact = status === 'official' || status === 'company-claim';
  const shown = (n: number): string => gauge.amount(exact ? n : roundEstimate(n), unit);
  const bare = (n: number): string => gauge.short(exact ? n : roundEstimate(n), unit);
  const qualified = (words: string): string => (qualifier ? qualifiers[qualifier](words) : words);
  const middle = value ?? central;
  let words: string;
  if (middle !== undefined && low !== undefined && high !== undefined) {
    words = gauge.withRange(qualified(shown(middle)), bare(low), bare(high));
  } else if (middle !== undefined) words = qualified(shown(middle));
  else if (low !== undefined && high !== undefined) words = range(bare(low), shown(high));
  else if (low !== undefined) words = qualifiers['at-least'](shown(low));
  else words = qualifiers[qualifier ?? 'up-to'](shown(high ?? 0));
  return per === 'month' ? gauge.perMonth(words) : words;
}

/** How long a stock lasts, with its range carried through; that nobody can say where there is no number. */
export function runwayOf(
  quantity: Quantity | undefined,
  options: { readonly monthlyUse?: number | undefined; readonly messages: GaugeMessages; readonly locale: string },
): string | undefined {
  const { monthlyUse, messages, locale } = options;
  // A monthly rate is no stock that could run out.
  if (monthlyUse === undefined || !(monthlyUse > 0) || quantity?.per !== undefined) return undefined;
  const months = quantity && runway(toAmount(quantity), { value: monthlyUse });
  if (!months) return messages.gauge.runwayUnknown;
  const { value, low, high, digits } = months;
  const shown = (n: number | undefined): string => formatRough(n ?? 0, locale, digits);
  const { qualifier } = messages;
  let duration = qualifier.about(shown(value ?? low));
  if (low !== undefined && high !== undefined && low !== high) duration = messages.range(shown(low), shown(high));
  else if (high === undefined && low !== undefined) duration = qualifier['at-least'](shown(low));
  else if (low === undefined && high !== undefined) duration = qualifier['at-most'](shown(high));
  return messages.gauge.runway(duration, messages.gauge.amount(monthlyUse, quantity.unit));
}

/** "At least 400,000" has no upper end, "up to 384,000" no lower one. */
function toAmount({ value, low, high, qualifier }: Quantity): Amount {
  if (qualifier === 'at-least' || qualifier === 'more-than') return { low: value ?? low };
  if (qualifier === 'at-most' || qualifier === 'less-than' || qualifier === 'up-to') return { high: value ?? high };
  return { value, low, high };
}
