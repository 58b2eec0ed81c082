import { defineOnce } from '../../shared/element/define.js';
import { ExportStatusElement } from './export-status.js';

defineOnce('chip-export-status', ExportStatusElement);

declare global {
  interface HTMLElementTagNameMap {
    'chip-export-status': ExportStatusElement;
  }
}
