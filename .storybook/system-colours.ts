import { create, type ThemeVars } from 'storybook/theming';

/** The reader's system, read when the page opens. */
export const isSystemDark = matchMedia('(prefers-color-scheme: dark)').matches;

/** Storybook's own colours for that system, for its frame and for the pages of documentation. */
export const systemTheme: ThemeVars = create({
  base: isSystemDark ? 'dark' : 'light',
  // What stands behind a story while it loads.
  appPreviewBg: isSystemDark ? '#222325' : '#ffffff',
  brandTitle: 'Chip policy elements',
  brandUrl: './',
  brandTarget: '_self',
});
