/**
 * How a chip stood, in the files that a newsroom pastes: one small file per chip or family, computed when the data was
 * built. Takes the place of `shared/context/built-in-status.ts` when the embeds are built.
 */
import type { ChipStatus } from 'chip-policy-data/status';
import type { RecordPlace } from '../shared/context/record-files.js';
import { loadFile } from './built-in-files.js';

/** Undefined when there is no chip or family of that id; rejects when the file cannot be had. */
export const loadBuiltInStatus = (id: string, place: RecordPlace): Promise<ChipStatus | undefined> =>
  loadFile<ChipStatus>(`status/${encodeURIComponent(id)}`, place);
