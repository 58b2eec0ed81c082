/** Files of the built-in dataset, where they are fetched one by one: beside a pasted script, or from a folder that the author names. */

/** What an author says of where the records come from, on the tag. */
export interface RecordPlace {
  /** A folder with the dataset's files, instead of the one beside the script or the modules of the package. */
  readonly records?: string | undefined;
  /** Hash of the one file that the tag shows; another file is not used. */
  readonly integrity?: string | undefined;
}

/** Undefined when there is no such file; rejects when it cannot be had, or is not the one that the hash names. */
export async function fetchFile<Content>(path: string, base: URL, integrity = ''): Promise<Content | undefined> {
  // Chromium ends the page at a hash of thousands of words; real ones are under a hundred characters each.
  const options = integrity ? { integrity: integrity.slice(0, 999) } : undefined;
  const response = await fetch(new URL(`${path}.json`, base), options);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${path}.json answered ${response.status}`);
  return (await response.json()) as Content;
}

/** The folder that an author names; it need not end with a slash. Throws when it is no address on the web. */
export function toFolder(records: string, base: string): URL {
  const url = new URL(records.endsWith('/') ? records : `${records}/`, base);
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) throw new Error(`records: "${records}" is not on the web`);
  return url;
}
