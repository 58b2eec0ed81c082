import type { Dataset } from 'chip-policy-data/dataset';
import type { Status } from 'chip-policy-data/schema';
import type { CorrectionView } from '../attribution/corrections.js';
import type { SourceView } from '../attribution/source-note.js';
import { formatDate } from '../format/date.js';
import type { FrameMessages } from '../i18n/messages/frame.en.js';
import type { Phrase } from '../i18n/phrase.js';

/** The same content as the picture, for *Data* and for whoever does not see the picture. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Phrase[])[];
}

/** What the frame around every picture says. Each element's view extends it. */
export interface FrameView {
  readonly heading?: Phrase | undefined;
  readonly description?: Phrase | undefined;
  readonly sentence?: Phrase | undefined;
  readonly note?: Phrase | undefined;
  readonly corrections?: readonly CorrectionView[] | undefined;
  readonly status?: Status | undefined;
  readonly sources: readonly SourceView[];
  readonly asOf?: string | undefined;
  readonly credit?: string | undefined;
  readonly table: TableView;
}

/** Whose data it is, when it is not ours. Ours is credited in every citation. */
export function creditText(dataset: Dataset, messages: FrameMessages): string | undefined {
  if (dataset.meta.version !== undefined) return undefined;
  return messages.ownData(dataset.meta.credit ?? messages.authorsData);
}

/** "As of …": the date that the author or a reader chose, else the date to which the data is known. */
export function asOfText(
  dataset: Dataset,
  chosen: string | undefined,
  words: { readonly locale: string; readonly messages: FrameMessages },
): string | undefined {
  const date = chosen ?? dataset.meta.asOf;
  return date === undefined ? undefined : words.messages.asOf(formatDate(date, words.locale));
}
