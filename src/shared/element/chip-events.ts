import type { PlainDate } from 'chip-policy-data/plain-date';
import type { Problem, ProblemCode } from '../diagnostics/problem.js';

/** Something given to the element cannot be used. The article's own text stays. */
export class DataErrorEvent extends Event {
  static readonly eventName = 'chip-data-error';
  readonly code: ProblemCode;
  readonly subject: string;
  readonly detail: string;

  constructor({ code, subject, detail }: Problem) {
    super(DataErrorEvent.eventName, { bubbles: true, composed: true });
    this.code = code;
    this.subject = subject;
    this.detail = detail;
  }
}

/** The element shows its content for the first time. */
export class ReadyEvent extends Event {
  static readonly eventName = 'chip-ready';

  constructor() {
    super(ReadyEvent.eventName, { bubbles: true, composed: true });
  }
}

/**
 * A reader opened an entry of a timeline, or closed the open one (`id` is then undefined). Known to the provider as well,
 * which moves the elements inside it to the date.
 */
export class EventSelectEvent extends Event {
  static readonly eventName = 'chip-event-select';
  readonly id: string | undefined;
  /** The day on which the event became public. */
  readonly date: PlainDate | undefined;

  constructor(selected: { readonly id: string; readonly date: PlainDate } | undefined) {
    super(EventSelectEvent.eventName, { bubbles: true, composed: true });
    this.id = selected?.id;
    this.date = selected?.date;
  }
}

/**
 * A reader chose a date on a control, or everything known (`asOf` is then undefined). Known to the provider as well, which
 * moves the elements inside it.
 */
export class AsOfChangeEvent extends Event {
  static readonly eventName = 'chip-as-of-change';
  readonly asOf: PlainDate | undefined;

  constructor(asOf: PlainDate | undefined) {
    super(AsOfChangeEvent.eventName, { bubbles: true, composed: true });
    this.asOf = asOf;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chip-data-error': DataErrorEvent;
    'chip-ready': ReadyEvent;
    'chip-event-select': EventSelectEvent;
    'chip-as-of-change': AsOfChangeEvent;
  }
}
