import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

const themes = {
  light: { 'color-scheme': 'light', color: '#1a1a1a', 'background-color': '#ffffff' },
  dark: { 'color-scheme': 'dark', color: '#ededed', 'background-color': '#121212' },
} as const;

const widths = { phone: '320px', tablet: '600px', desktop: '1000px', full: 'none' } as const;

/** Stands for the article: its language, its paper and the width of its column. */
export const pageDecorator: Decorator = (story, { globals, viewMode }) => {
  const page = {
    ...choose(themes, globals.theme, 'light'),
    'box-sizing': 'border-box',
    padding: '16px',
    'min-height': viewMode === 'story' ? '100vh' : 'auto',
    'font-family': "Georgia, 'Times New Roman', serif",
  };
  const language = String(globals.language ?? 'en');
  const column = { 'max-width': choose(widths, globals.width, 'full') };
  return html`<div lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'} style=${styleMap(page)}>
    <div style=${styleMap(column)}>${story()}</div>
  </div>`;
};

function choose<T extends object>(table: T, key: unknown, otherwise: keyof T): T[keyof T] {
  return Object.hasOwn(table, String(key)) ? table[key as keyof T] : table[otherwise];
}
