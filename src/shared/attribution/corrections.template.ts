import { html, nothing, type TemplateResult } from 'lit';
import { phrase } from '../i18n/phrase.template.js';
import type { CorrectionView } from './corrections.js';

export const renderCorrections = (
  corrections: readonly CorrectionView[] | undefined,
): readonly TemplateResult[] | typeof nothing =>
  corrections?.map(
    ({ when, wasNow, reason }) =>
      html`<p class="note" part="correction"><strong>${when}</strong> ${phrase(reason)} ${wasNow}</p>`,
  ) ?? nothing;
