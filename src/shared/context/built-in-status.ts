/**
 * How a chip of the built-in dataset stood, in the modular build: computed from the chips and rules, which a bundler
 * splits off by itself. The embed files replace this module by one that fetches the answer ready-made.
 */
import type { ChipStatus } from 'chip-policy-data/status';
import { loadBuiltIn } from './built-in.js';
import type { RecordPlace } from './record-files.js';

/** By the id of a chip or of a family. Undefined when there is neither. Rejects when the data cannot be loaded. */
export async function loadBuiltInStatus(
  id: string,
  { records, integrity }: RecordPlace,
): Promise<ChipStatus | undefined> {
  if (records !== undefined) {
    const { fetchFile, toFolder } = await import('./record-files.js');
    return fetchFile(`status/${encodeURIComponent(id)}`, toFolder(records, document.baseURI), integrity);
  }
  const [chips, rules, { chipStatus }] = await Promise.all([
    loadBuiltIn('chips'),
    loadBuiltIn('rules'),
    import('chip-policy-data/status'),
  ]);
  return chips && rules && chipStatus({ ...rules, chips: chips.chips ?? [] }, id);
}
