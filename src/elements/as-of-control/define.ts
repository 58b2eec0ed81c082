import { defineOnce } from '../../shared/element/define.js';
import { AsOfControlElement } from './as-of-control.js';

defineOnce('chip-as-of-control', AsOfControlElement);

declare global {
  interface HTMLElementTagNameMap {
    'chip-as-of-control': AsOfControlElement;
  }
}
