/**
 * Puts markup on the test page, as an author would write it, and returns its first element. What a
 * test mounts is removed after it.
 */
export function mount<E extends HTMLElement = HTMLElement>(markup: string): E {
  const fragment = document.createRange().createContextualFragment(markup);
  const element = fragment.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`no element in the markup: ${markup}`);
  const place = document.createElement('main');
  place.append(fragment);
  document.body.append(place);
  mounted.add(place);
  return element as E;
}

const mounted = new Set<Element>();

afterEach(() => {
  for (const place of mounted) place.remove();
  mounted.clear();
});
