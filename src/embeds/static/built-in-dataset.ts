import { COLLECTION_NAMES, type Dataset } from 'chip-policy-data/dataset';
import { mergeDatasets } from 'chip-policy-data/select';
import { loadBuiltIn } from '../../shared/context/built-in.js';

let whole: Promise<Dataset> | undefined;

/** All collections of the built-in dataset as one. */
export function builtInDataset(): Promise<Dataset> {
  whole ??= load();
  return whole;
}

async function load(): Promise<Dataset> {
  const parts = await Promise.all(COLLECTION_NAMES.map((name) => loadBuiltIn(name)));
  return parts.flatMap((part) => part ?? []).reduce((all, part) => mergeDatasets(all, part));
}
