import { defineOnce } from '../../shared/element/define.js';
import { PolicyProviderElement } from './policy-provider.js';

defineOnce('chip-policy-provider', PolicyProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'chip-policy-provider': PolicyProviderElement;
  }
}
