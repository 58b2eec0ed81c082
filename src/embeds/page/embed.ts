/**
 * The page that a frame shows: one element, alone, named in the address: `?tag=quote-card&quote=…&lang=fr`. It takes
 * nothing but the element's public attributes, hears no message, stores nothing, and asks for nothing but its own files.
 * It works without an origin of its own (`sandbox="allow-scripts"`); the host must then answer every file under
 * `dist/embeds/` with `Access-Control-Allow-Origin: *`, because such a page is a stranger to it.
 */
import { toPageLocale } from '../../shared/i18n/language.js';
import { messages as en, type PageMessages } from '../../shared/i18n/messages/page.en.js';
import { attributesOf, isTagName, TAG_NAMES, type TagName } from '../tags.js';
import { attributesIn, languageIn, themeIn } from './address.js';
import { reportHeight } from './height-report.js';

const parameters = new URLSearchParams(location.search);
const language = languageIn(parameters) ?? 'en';

/** These show nothing without tags inside them or around them. */
const NEVER_ALONE: readonly TagName[] = ['policy-provider', 'as-of-control'];
const offered = TAG_NAMES.filter((name) => !NEVER_ALONE.includes(name));

async function show(): Promise<void> {
  const name = parameters.get('tag');
  if (!name) return say(({ noTag }) => noTag('?tag=quote-card&quote=…'));
  if (!isTagName(name) || !offered.includes(name)) {
    return say(({ unknownTag }) => unknownTag(name, offered.join(', ')));
  }
  try {
    await import(new URL(`../${name}.js`, import.meta.url).href);
  } catch {
    return say(({ notLoaded }) => notLoaded);
  }
  replaceContent(elementFor(`chip-${name}`));
}

function elementFor(tag: string): HTMLElement {
  const element = document.createElement(tag);
  const known = attributesOf(tag);
  for (const [name, value] of attributesIn(parameters, { known, page: location.href })) {
    element.setAttribute(name, value);
  }
  element.addEventListener('chip-ready', () => nameAfter(element));
  return element;
}

/** Tabs, histories and screen readers announce the page by its title. */
function nameAfter(element: HTMLElement): void {
  const headline = element.shadowRoot?.querySelector('[role=heading], blockquote')?.textContent;
  if (headline?.trim()) document.title = headline.replace(/\s+/g, ' ').trim();
}

async function say(words: (messages: PageMessages) => string): Promise<void> {
  const { lang } = toPageLocale(language);
  const messages = await wordsFor(language);
  const line = document.createElement('p');
  line.textContent = words(messages);
  line.dir = messages.dir;
  if (lang) line.lang = lang;
  replaceContent(line);
}

const replaceContent = (content: HTMLElement): void => document.querySelector('main')?.replaceChildren(content);

async function wordsFor(tag: string): Promise<PageMessages> {
  switch (toPageLocale(tag).language) {
    case 'fr':
      return (await import('../../shared/i18n/messages/page.fr.js')).messages;
    case 'zh-Hans':
      return (await import('../../shared/i18n/messages/page.zh-Hans.js')).messages;
    case 'ar':
      return (await import('../../shared/i18n/messages/page.ar.js')).messages;
    default:
      return en;
  }
}

document.documentElement.lang = language;
document.documentElement.dataset['theme'] = themeIn(parameters) ?? '';
reportHeight(parameters.get('childId'));
void show();
