/** What the page for a frame takes from its own address. Everything that is not asked for here is left unread. */

/** Attributes from which an element fetches. */
const ADDRESSES: ReadonlySet<string> = new Set(['src', 'records', 'corrections']);

/** The parameters that the element reads, as attributes. An address that is neither https nor the page's own host is left out. */
export function attributesIn(
  parameters: URLSearchParams,
  { known, page }: { readonly known: readonly string[]; readonly page: string },
): [name: string, value: string][] {
  return known.flatMap((name) => {
    const value = parameters.get(name);
    if (value === null || (ADDRESSES.has(name) && !isAllowed(value, page))) return [];
    return [[name, value]];
  });
}

/** `http` only to the page's own host, which is how it is tried out on one's own machine. */
function isAllowed(address: string, page: string): boolean {
  try {
    const { protocol, origin } = new URL(address, page);
    return protocol === 'https:' || (protocol === 'http:' && origin === new URL(page).origin);
  } catch {
    return false;
  }
}

/** The language that the address asks for, if it has the shape of a language tag. */
export function languageIn(parameters: URLSearchParams): string | undefined {
  const lang = parameters.get('lang') ?? '';
  return /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(lang) ? lang : undefined;
}

/** The scheme that the address asks for; without one the page is as transparent as the browser lets it be. */
export function themeIn(parameters: URLSearchParams): 'light' | 'dark' | undefined {
  const theme = parameters.get('theme');
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}
