import type { InterfaceLanguage } from './language.js';
import { panels as ar } from './messages/panels.ar.js';
import { panels as en, type PanelMessages } from './messages/panels.en.js';
import { panels as fr } from './messages/panels.fr.js';
import { panels as zhHans } from './messages/panels.zh-Hans.js';

/** Words that only a reader who opens a panel needs, or the reader of an embed that was corrected since. */
export const PANEL_WORDS: Readonly<Record<InterfaceLanguage, PanelMessages>> = { en, fr, 'zh-Hans': zhHans, ar };
