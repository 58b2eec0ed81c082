interface Readiness extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
  readonly ready?: boolean;
}

const patience = 5_000;

/**
 * Waits until an element shows its final state: it is defined, it has said `chip-ready` or
 * `chip-data-error` (or its property `ready` is true), and nothing is left to draw.
 */
export async function ready<E extends HTMLElement>(element: E): Promise<E> {
  const subject: Readiness = element;
  await customElements.whenDefined(element.localName);
  const said = Promise.race([next(element, 'chip-ready'), next(element, 'chip-data-error')]);
  await subject.updateComplete;
  if (subject.ready !== true) await inTime(said, element);
  await subject.updateComplete;
  return element;
}

/** The next event of a type on an element. */
export function next<T extends Event = Event>(element: EventTarget, type: string): Promise<T> {
  return new Promise((resolve) => {
    element.addEventListener(type, (event) => resolve(event as T), { once: true });
  });
}

async function inTime(said: Promise<Event>, element: Element): Promise<void> {
  let timer = 0;
  const tooLate = new Promise<never>((_, reject) => {
    const message = `<${element.localName}> said neither chip-ready nor chip-data-error`;
    timer = window.setTimeout(() => reject(new Error(message)), patience);
  });
  await Promise.race([said, tooLate]);
  window.clearTimeout(timer);
}
