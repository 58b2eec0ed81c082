/**
 * An element outside any page: it is given its attributes, its language and its data, works out what it shows, and is asked
 * for its template. Nothing is registered and nothing of a page is called, so it runs where there is none.
 */
import { ContextConsumer } from '@lit/context';
import type { CSSResult, LitElement, PropertyValues, ReactiveController } from 'lit';
import { ClassifierController } from '../../elements/control-chart/control-chart.classifier.js';
import type { Policy } from '../../shared/context/policy-context.js';
import { DataErrorEvent } from '../../shared/element/chip-events.js';
import type { DataElement } from '../../shared/element/data-element.js';
import { LocaleController } from '../../shared/i18n/locale-controller.js';
import { SizeController } from '../../shared/layout/size-controller.js';

export type ElementClass = (new () => DataElement) & Pick<typeof LitElement, 'observedAttributes' | 'elementStyles'>;

export interface Unattached {
  readonly styles: readonly string[];
  /** Its template, not yet markup. */
  readonly content: unknown;
}

export interface UnattachedOptions {
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly language: string;
  readonly policy: Policy;
  /** Pixels, for the pictures that are laid out in them. */
  readonly width: number;
}

/** Words and code come from the disk. What takes longer will not come. */
const PATIENCE = 10_000;

const controllers = new WeakMap<LitElement, ReactiveController[]>();
const listeners = new WeakMap<LitElement, () => void>();

/** The element with what its controllers would have found on a page, and with nobody to draw it. */
const toUnattached = (base: ElementClass): ElementClass => {
  class Unattached extends (base as unknown as typeof LitElement) {
    override addController(controller: ReactiveController): void {
      controllers.set(this, [...(controllers.get(this) ?? []), controller]);
    }

    override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
      super.requestUpdate(...change);
      listeners.get(this)?.();
    }
  }
  return Unattached as unknown as ElementClass;
};

/**
 * The element when it is ready to be drawn.
 * @throws {RangeError} what the element would have told the page: `unknown record: …`
 */
export async function unattached(base: ElementClass, options: UnattachedOptions): Promise<Unattached> {
  const Unattached = toUnattached(base);
  // Asked for first, because that is when Lit reads which attribute belongs to which property.
  const known = new Set(Unattached.observedAttributes);
  const element = new Unattached();
  for (const [name, value] of Object.entries(options.attributes)) {
    if (value === undefined) continue;
    element.setAttribute(name, value);
    if (known.has(name)) element.attributeChangedCallback(name, null, value);
  }
  for (const controller of controllers.get(element) ?? []) inform(controller, options);
  await settled(element);
  return { styles: Unattached.elementStyles.map((sheet) => (sheet as CSSResult).cssText), content: drawn(element) };
}

/** What a controller learns from the page when the element is put into it. */
function inform(controller: ReactiveController, { language, policy, width }: UnattachedOptions): void {
  if (controller instanceof ContextConsumer) controller.value = policy;
  if (controller instanceof LocaleController) controller.follow(language);
  if (controller instanceof SizeController) controller.width = width;
  if (controller instanceof ClassifierController) controller.hostConnected();
}

/** The two steps of Lit's cycle that touch no page. */
interface Steps {
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
}

const steps = (element: DataElement): Steps => element as unknown as Steps;
const drawn = (element: DataElement): unknown => steps(element).render();

async function settled(element: DataElement): Promise<void> {
  let fault: Error | undefined;
  element.addEventListener(DataErrorEvent.eventName, (event) => {
    fault = new RangeError(event.detail);
    listeners.get(element)?.();
  });
  const deadline = AbortSignal.timeout(PATIENCE);
  for (;;) {
    const asked = new Promise<void>((resolve) => {
      listeners.set(element, resolve);
      deadline.addEventListener('abort', () => resolve());
    });
    steps(element).willUpdate(new Map());
    if (element.ready) return;
    await asked;
    if (fault) throw fault;
    if (deadline.aborted) throw new Error(`${element.constructor.name}: not ready after ${PATIENCE / 1000} seconds`);
  }
}
