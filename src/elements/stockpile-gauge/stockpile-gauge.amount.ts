/** A quantity in words: what every row, the headline number and the table say. */
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
  {
    monthlyUse,
    messages,
    locale,
  }: { readonly monthlyUse?: number | undefined; readonly messages: GaugeMessages; readonly locale: string },
): string | undefined {
  if (monthlyUse === undefined || !(monthlyUse > 0)) return undefined;
  if (!quantity) return messages.gauge.runwayUnknown;
  const low = quantity.low ?? quantity.value ?? quantity.central ?? quantity.high ?? 0;
  const high = quantity.high ?? quantity.value ?? quantity.central ?? low;
  const months = (stock: number): string => formatRough(stock / monthlyUse, locale);
  return messages.gauge.runway(months(low), months(high), messages.gauge.amount(monthlyUse, quantity.unit));
}
