/**
 * What was corrected after a pinned embed was made. Loaded only by an embed that is pinned and names a log; one file for a
 * whole page, asked for when the page has nothing better to do, and never stored.
 */
import { html, type TemplateResult } from 'lit';
import { isOnOrBefore, isPlainDate, type PlainDate } from 'chip-policy-data/plain-date';
import type { LocalizedText } from 'chip-policy-data/schema';
import { formatDate } from '../format/date.js';
import type { InterfaceLanguage } from '../i18n/language.js';
import type { FrameMessages } from '../i18n/messages/frame.en.js';
import { PANEL_WORDS } from '../i18n/panel-words.js';
import { toPhrase } from '../i18n/phrase.js';
import { phrase } from '../i18n/phrase.template.js';

interface Entry {
  readonly kind?: 'withdrawn';
  readonly date: PlainDate;
  readonly was?: string;
  readonly now?: string;
  readonly reason?: LocalizedText;
}

/** The log in the data package, `corrections.json`. */
interface Log {
  readonly records: Readonly<Record<string, readonly Entry[]>>;
}

/** The entries since the day of pinning, newest first; `unknown` when the log could not be had. */
export type Later = readonly Entry[] | 'unknown';

export interface LaterRequest {
  readonly corrections: string;
  readonly pinned: PlainDate;
  /** Records by `collection/id`; `collection/` stands for all of it. */
  readonly keys: readonly string[];
  readonly base: string;
}

const logs = new Map<string, Promise<Log>>();

export async function changesSince({ corrections, pinned, keys, base }: LaterRequest): Promise<Later> {
  try {
    const { records } = await readLog(new URL(corrections, base).href);
    const concerns = (id: string): boolean => keys.some((key) => (key.endsWith('/') ? id.startsWith(key) : id === key));
    return Object.entries(records)
      .flatMap(([id, entries]) => (concerns(id) ? entries : []))
      .filter(({ date }) => isPlainDate(date) && !isOnOrBefore(date, pinned));
  } catch {
    return 'unknown';
  }
}

function readLog(url: string): Promise<Log> {
  const running = logs.get(url) ?? fetchLog(url);
  logs.set(url, running);
  running.catch(() => logs.delete(url));
  return running;
}

async function fetchLog(url: string): Promise<Log> {
  await new Promise<void>((resolve) => (window.requestIdleCallback ?? window.setTimeout)(() => resolve()));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const log = (await response.json()) as Partial<Log> | null;
  if (typeof log?.records !== 'object') throw new Error(`${url} is not a log of corrections`);
  return { records: log.records };
}

export function renderLater(
  later: Later,
  context: {
    readonly pinned: PlainDate;
    readonly language: InterfaceLanguage;
    readonly locale: string;
    readonly messages: FrameMessages;
  },
): readonly TemplateResult[] {
  const { pinned, language, locale, messages } = context;
  const words = PANEL_WORDS[language];
  if (later === 'unknown') {
    return [html`<p class="note" part="later">${words.notChecked(formatDate(pinned, locale))}</p>`];
  }
  return later.map(({ kind, date, was, now, reason }) => {
    const when = words[kind === 'withdrawn' ? 'withdrawnSince' : 'correctedSince'](formatDate(date, locale));
    const change = was === undefined || now === undefined ? '' : messages.wasNow(was, now);
    return html`<p class="note" part="later">
      <strong>${when}</strong> ${phrase(toPhrase(reason, language))} ${change}
    </p>`;
  });
}
