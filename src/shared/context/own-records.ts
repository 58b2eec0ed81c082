/**
 * Data that is not the built-in one alone: an author's property or file, a provider's dataset, and what these are read
 * against. Most embeds have none of it, so it is code that is fetched when it is needed.
 */
import type { Dataset } from 'chip-policy-data/dataset';
import { mergeDatasets } from 'chip-policy-data/select';
import { inTurn } from '../element/turns.js';
import { joined, lacking, loadNeeded, type DataOrigin, type Loaded, type Needed } from './loaded.js';
import { checkOwn, loadOwn, type OwnData } from './own-data.js';
import type { RecordPlace } from './record-files.js';

export interface OwnRequest extends Needed {
  readonly own?: unknown;
  readonly src?: string | undefined;
  readonly merge?: boolean | undefined;
  /** What the nearest provider has. */
  readonly shared: Dataset | undefined;
  readonly base: string;
}

export async function loadRecords(request: OwnRequest, { records }: RecordPlace): Promise<Loaded> {
  const found = await ownRecords(request, { records });
  const { dataset } = found;
  if (!dataset) return found;
  const parts = await Promise.all(
    lacking(dataset, request).map((collection) => loadNeeded({ collection }, { records })),
  );
  return parts.reduce(joined, found);
}

async function ownRecords(request: OwnRequest, place: RecordPlace): Promise<Loaded> {
  const { collection, own, src, merge, shared, base } = request;
  // Thousands of records take their time, which counts as a turn: what is drawn of them comes in another task.
  if (own !== undefined) return toLoaded('property', await inTurn(() => checkOwn(own, collection)));
  if (src === undefined) return { origin: 'context', dataset: shared };
  const loaded = toLoaded('src', await loadOwn(src, base, collection));
  if (!merge || !loaded.dataset) return loaded;
  const builtIn = await loadNeeded({ collection }, place);
  return builtIn.dataset ? { origin: 'src', dataset: mergeDatasets(builtIn.dataset, loaded.dataset) } : loaded;
}

const toLoaded = (origin: DataOrigin, own: OwnData): Loaded => ({ origin, ...own });
