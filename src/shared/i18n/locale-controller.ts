import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../diagnostics/problem.js';
import type { ProblemLine } from './problem-line.js';
import { nearestLanguage, toPageLocale, type InterfaceLanguage } from './language.js';

/** Interface words by language. English is at hand; the others are fetched when a page asks for them. */
export type Catalogue<M> = { readonly en: M } & Readonly<Record<Exclude<InterfaceLanguage, 'en'>, () => Promise<M>>>;

type ProblemWords = typeof import('./problem-line.js');

let problemWords: ProblemWords | undefined;

const listeners = new WeakMap<Node, Set<() => void>>();

/** One observer per document or shadow root, however many elements stand in it. */
function onLanguageChange(root: Node, listener: () => void): () => void {
  let set = listeners.get(root);
  if (!set) {
    const created = new Set<() => void>();
    new MutationObserver(() => created.forEach((call) => call())).observe(root, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
    listeners.set(root, created);
    set = created;
  }
  const joined = set;
  joined.add(listener);
  return () => joined.delete(listener);
}

/**
 * Knows the language of the place where its host stands, and has the words for it. Two elements of one page may stand in
 * two languages. `messages` stays undefined until the words have arrived; the host then keeps the article's own text.
 */
export class LocaleController<M> implements ReactiveController {
  language: InterfaceLanguage = 'en';
  locale = 'en-GB';
  messages: M | undefined;
  /** What our words must be marked with, when the page around them is in another language. */
  lang: InterfaceLanguage | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #catalogue: Catalogue<M>;
  readonly #loaded = new Map<InterfaceLanguage, M>();
  #stops: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element, catalogue: Catalogue<M>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#loaded.set('en', catalogue.en);
    host.addController(this);
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#stops.push(onLanguageChange(root, this.#read));
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#read();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  readonly #read = (): void => this.follow(nearestLanguage(this.#host));

  /** Takes up a page's language tag; where there is no page, as when static HTML is written, the tag is told. */
  follow(tag: string): void {
    const { language, locale, lang } = toPageLocale(tag);
    const isSame = language === this.language && locale === this.locale && lang === this.lang;
    if (isSame && this.messages) return;
    this.language = language;
    this.locale = locale;
    this.lang = lang;
    const words = this.#loaded.get(language);
    this.messages = undefined;
    if (language === 'en' || words) this.#speak(words ?? this.#catalogue.en);
    else void this.#load(language);
  }

  /** What is wrong, in words; they are fetched when something is. */
  problemLine(problem: Problem | undefined): ProblemLine | undefined {
    if (!problem || problemWords) return problem && problemWords?.problemLine(problem, this);
    void this.#loadProblemWords();
    return undefined;
  }

  async #loadProblemWords(): Promise<void> {
    problemWords = await import('./problem-line.js').catch(() => undefined);
    if (problemWords) this.#host.requestUpdate();
  }

  #speak(words: M): void {
    this.messages = words;
    if (words === this.#catalogue.en && this.language !== 'en') this.lang = 'en';
    this.#host.requestUpdate();
  }

  async #load(language: Exclude<InterfaceLanguage, 'en'>): Promise<void> {
    let words: M;
    try {
      words = await this.#catalogue[language]();
    } catch {
      // The file with the words is missing on this host: English is better than nothing.
      words = this.#catalogue.en;
    }
    this.#loaded.set(language, words);
    if (this.language === language) this.#speak(words);
  }
}
