/**
 * Lit's decorators for the files that a newsroom pastes, in place of `lit/decorators.js`: our compiler writes the one old
 * kind, so that the code for the other kinds would be paid for by every reader and never run.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: object, name: string) => void;

export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

export const state = (): Decorator => property({ state: true, attribute: false });
