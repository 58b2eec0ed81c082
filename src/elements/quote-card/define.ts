import { defineOnce } from '../../shared/element/define.js';
import { QuoteCardElement } from './quote-card.js';

defineOnce('chip-quote-card', QuoteCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'chip-quote-card': QuoteCardElement;
  }
}
