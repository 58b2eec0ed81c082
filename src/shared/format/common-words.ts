/** The words that two names begin with ("H100 SXM" and "H100 PCIe": "H100"); the first name when they share none. */
export function commonWords(a: string, b: string): string {
  const [first, second] = [a.split(' '), b.split(' ')];
  const shared = first.filter((_, i) => first.slice(0, i + 1).join(' ') === second.slice(0, i + 1).join(' '));
  return shared.length > 0 ? shared.join(' ') : a;
}
