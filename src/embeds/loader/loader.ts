/**
 * For sites whose authors may not paste tags or scripts. The site loads this file once; every `<div data-chip="…">`, there
 * now or later, becomes the element that it names when a reader comes near. Until its script has arrived, and for good when
 * it does not, the div and the text in it stay as they are.
 *
 * Divs inside shadow roots are not found: a page does not tell when one is attached, and walking every element to look is
 * not cheap. A script that builds such roots can write the tags themselves.
 */
import { isTagName } from '../tags.js';
import { upgrade } from './upgrade.js';

const DIV = 'div[data-chip]';

/** One screen in each direction, so that most readers see only the finished element. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      load(target as HTMLElement);
    }
  },
  { rootMargin: '100%' },
);

const scripts = new Map<string, Promise<unknown>>();

function load(div: HTMLElement): void {
  const name = div.dataset['chip'] ?? '';
  const script = scripts.get(name) ?? arrival(name);
  scripts.set(name, script);
  // The browser has already said which file could not be had, and the reader has the text.
  script.then(
    () => upgrade(div, `chip-${name}`),
    () => undefined,
  );
}

/** The page may have the tag from elsewhere; then nothing is fetched. */
const arrival = async (name: string): Promise<unknown> =>
  customElements.get(`chip-${name}`) ?? import(new URL(`${name}.js`, import.meta.url).href);

/** Watching a div twice is the same as watching it once. */
function watch(divs: Iterable<Element>): void {
  for (const div of divs) if (isTagName(div.getAttribute('data-chip'))) near.observe(div);
}

new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof Element)) continue;
    if (node.matches(DIV)) watch([node]);
    watch(node.querySelectorAll(DIV));
  }
}).observe(document, { childList: true, subtree: true });

watch(document.querySelectorAll(DIV));
