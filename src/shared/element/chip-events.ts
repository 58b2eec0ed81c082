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

declare global {
  interface HTMLElementEventMap {
    'chip-data-error': DataErrorEvent;
    'chip-ready': ReadyEvent;
  }
}
