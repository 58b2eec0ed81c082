import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Status } from 'chip-policy-data/schema';

export type Direction = 'tightens' | 'loosens' | 'neutral';

/** Shapes in a box of 10 by 10. Every meaning has a shape of its own, so that none rests on colour. */
const STATUS_SHAPES: Readonly<Record<Status, SVGTemplateResult>> = {
  official: svg`<rect x="1" y="1" width="8" height="8" fill="currentColor"/>`,
  'company-claim': svg`<path d="M5 .8 9.2 5 5 9.2 .8 5Z" fill="none" stroke="currentColor" stroke-width="1.2"/>`,
  reported: svg`<path d="M1.5 1.5h7v7h-7Z" fill="none" stroke="currentColor"/><path d="M1.5 1.5H5v7H1.5Z" fill="currentColor"/>`,
  estimate: svg`<path d="M1.5 1.5h7v7h-7Z" fill="none" stroke="currentColor"/><path d="M1.5 5 5 1.5M1.5 8.5l7-7M5 8.5 8.5 5" stroke="currentColor"/>`,
  disputed: svg`<path d="M1.5 1.5h7v7h-7Z" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2 1.2"/>`,
  retracted: svg`<path d="m1.5 1.5 7 7m0-7-7 7" stroke="currentColor" stroke-width="1.5"/>`,
};

const DIRECTION_PATHS: Readonly<Record<Direction, string>> = {
  tightens: 'M5 .8 9.6 9H.4Z',
  loosens: 'M5 8.6 1.2 1.6h7.6Z',
  neutral: 'M5 1 9 5 5 9 1 5Z',
};

const box = (shape: SVGTemplateResult, name: string): TemplateResult =>
  html`<svg class="mark ${name}" part="marker" viewBox="0 0 10 10" aria-hidden="true">${shape}</svg>`;

/** The sign of a status. Always beside the word. */
export const statusMark = (status: Status): TemplateResult => box(STATUS_SHAPES[status], status);

const fillOf = (direction: Direction): string => (direction === 'loosens' ? 'none' : 'currentColor');
const strokeOf = (direction: Direction): string => (direction === 'loosens' ? 'currentColor' : 'none');

/** The sign of a direction. Always beside the word, or in a picture that is described by one. One template: lists are long. */
export const directionMark = (direction: Direction): TemplateResult =>
  html`<svg class="mark ${direction}" part="marker" viewBox="0 0 10 10" aria-hidden="true">
    <path d=${DIRECTION_PATHS[direction]} fill=${fillOf(direction)} stroke=${strokeOf(direction)} stroke-width="1.4" />
  </svg>`;

/** The shape alone, for use inside a larger picture. */
export const directionShape = (direction: Direction): SVGTemplateResult =>
  svg`<path d=${DIRECTION_PATHS[direction]} fill=${fillOf(direction)} stroke=${strokeOf(direction)} stroke-width="1.4"/>`;
