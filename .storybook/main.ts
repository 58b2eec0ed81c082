import { existsSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import type { StorybookConfig } from '@storybook/web-components-vite';

/**
 * Vite bundles `lit` once in advance, while Storybook's renderer imports these paths one by one.
 * Unless they are named here, development mode loads Lit twice and says so in the console.
 */
const bundledOnce = [
  'lit',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/html.js',
  'lit/static-html.js',
  '@lit/context',
];

const served = [
  { from: '../stories/examples', to: '/examples' },
  { from: '../dist/embeds', to: '/embeds' },
  { from: '../dist/site', to: '/embed-page' },
  { from: '../tests/baselines', to: '/baselines' },
];

/** MDX knows no tables of its own; without this a guide shows its bars and dashes. */
const docs = {
  name: '@storybook/addon-docs',
  options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [docs, '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: served.filter(({ from }) => existsSync(new URL(from, import.meta.url))),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...bundledOnce],
    },
  }),
};

export default config;
