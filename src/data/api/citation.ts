/** What there is to cite, apart from how it is written: one shape for sources and for records of the dataset. */
import { sourcesOf, type AnyRecord, type Dataset } from './dataset.js';
import type { PlainDate } from './plain-date.js';
import { CITATION_WORDS } from './cite-words.js';
import type { Language, LocalizedText, Quotation, Source, Status } from '../schema/index.js';

export interface Citation {
  readonly id: string;
  readonly type: 'source' | 'record';
  /** Who is responsible, as one name: a publisher, or the dataset's contributors. */
  readonly author?: string | undefined;
  readonly title: string;
  /** Who said it, when the title is what somebody said. */
  readonly speaker?: string | undefined;
  /** Indirect speech or a summary, which never stands in quotation marks. */
  readonly indirect?: true | undefined;
  /** The day, month or year of the publication; for a record, that to which the dataset's facts are known. */
  readonly issued?: PlainDate | undefined;
  readonly url?: string | undefined;
  readonly archived?: string | undefined;
  readonly document?: string | undefined;
  readonly language: string;
  readonly version?: string | undefined;
  /** The line that whoever uses the data must show. */
  readonly credit?: string | undefined;
  readonly status?: Status | undefined;
  /** When what the record says happened, and when it became public if that is another day. */
  readonly happened?: PlainDate | undefined;
  readonly published?: PlainDate | undefined;
  readonly corrected?: PlainDate | undefined;
  readonly withdrawn?: PlainDate | undefined;
  readonly sources: readonly Source[];
}

const isSource = (record: AnyRecord): record is Source => 'publisher' in record;

/** A source or a record as something to cite, in a language. */
export const toCitation = (record: AnyRecord, dataset: Dataset, language: Language): Citation =>
  isSource(record) ? ofSource(record) : ofRecord(record, dataset, language);

function ofSource(source: Source): Citation {
  const { id, publisher, title, url, archived, document, date, language, withdrawn } = source;
  return {
    id,
    type: 'source',
    author: publisher,
    title,
    language,
    issued: date,
    url,
    archived,
    document,
    withdrawn: withdrawn?.date,
    sources: [],
  };
}

function ofRecord(record: Exclude<AnyRecord, Source>, dataset: Dataset, language: Language): Citation {
  const { version, asOf, credit } = dataset.meta;
  return {
    id: record.id,
    type: 'record',
    credit,
    author: credit && nameIn(credit),
    ...('text' in record ? wordsOf(record, dataset, language) : { title: titleOf(record, language) }),
    language,
    issued: asOf,
    version,
    ...('status' in record && { status: record.status }),
    ...datesOf(record),
    corrected: record.corrections.at(-1)?.date,
    withdrawn: record.withdrawn?.date,
    sources: 'sources' in record ? sourcesOf(dataset, record) : [],
  };
}

/** `chip-policy-data contributors, CC BY 4.0` names its people before its licence. */
const nameIn = (credit: string): string => credit.replace(/, CC\b.*/, '');

function wordsOf(
  quote: Quotation,
  dataset: Dataset,
  language: Language,
): Pick<Citation, 'title' | 'speaker' | 'indirect'> {
  const actor = dataset.actors?.find(({ id }) => id === quote.speaker);
  return {
    speaker: actor ? textIn(actor.name, language) : quote.speaker,
    title: quote.translations[language]?.text ?? quote.text,
    indirect: quote.indirect,
  };
}

function titleOf(record: Exclude<AnyRecord, Source | Quotation>, language: Language): string {
  if ('title' in record) return textIn(record.title, language);
  return typeof record.name === 'string' ? record.name : textIn(record.name, language);
}

/** The text in a language, or in the first that there is. */
const textIn = (text: LocalizedText, language: Language): string =>
  text[language] ?? text.en ?? text.fr ?? text['zh-Hans'] ?? '';

function datesOf(record: Exclude<AnyRecord, Source>): Pick<Citation, 'happened' | 'published'> {
  if ('instrument' in record) {
    const { date, published } = record;
    return { happened: date, published: published === date ? undefined : published };
  }
  if ('text' in record) return { happened: record.date };
  if ('validFrom' in record) return { happened: record.validFrom };
  return 'published' in record ? { published: record.published } : {};
}

/** A citation as a sentence. Dates stay as they are known: `2025-04` is a month and is written as one. */
export function toText(citation: Citation, language: Language, accessed?: PlainDate): string {
  const words = CITATION_WORDS[language];
  const labelled = (name: string, text: string | undefined): string[] =>
    text === undefined ? [] : [words.label(name, text)];
  const { author, url, status } = citation;
  const head = [...(author === undefined ? [] : [author]), headline(citation, language)];
  const body =
    citation.type === 'source'
      ? [citation.issued ?? words.noDate, ...labelled(words.document, citation.document)]
      : [
          ...(citation.happened === undefined ? [] : [citation.happened]),
          ...labelled(words.published, citation.published),
          ...(status === undefined ? [] : [words.status[status]]),
          words.label(words.record, citation.id),
          ...labelled(words.version, citation.version),
          ...labelled(words.knownTo, citation.issued),
        ];
  const tail = [
    ...labelled(words.corrected, citation.corrected),
    ...labelled(words.withdrawn, citation.withdrawn),
    ...(url === undefined ? [] : [url]),
    ...labelled(words.archived, citation.archived),
    ...labelled(words.accessed, accessed),
    ...(citation.credit === undefined ? [] : [citation.credit]),
  ];
  return [...head, ...body, ...tail].join(words.separator) + words.end + sourcesText(citation, language);
}

function headline({ title, speaker, indirect }: Citation, language: Language): string {
  const words = CITATION_WORDS[language];
  if (speaker === undefined) return words.quote(title);
  return words.speech(speaker, indirect ? title : words.quote(title));
}

function sourcesText({ sources }: Citation, language: Language): string {
  if (sources.length === 0) return '';
  const words = CITATION_WORDS[language];
  const each = sources.map(({ publisher, title, date, url }) =>
    [publisher, words.quote(title), date ?? words.noDate, ...(url === undefined ? [] : [url])].join(words.separator),
  );
  return ` ${words.label(words.sources, each.join('; '))}${words.end}`;
}
