import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { pageDecorator } from './page-decorator.js';

setCustomElementsManifest(manifest);

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, title]) => ({ value, title }));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [pageDecorator],
  globalTypes: {
    language: {
      description: 'Language of the article',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: choices({ en: 'English', fr: 'Français', 'zh-Hans': '简体中文' }),
      },
    },
    theme: {
      description: 'Light or dark page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: choices({ light: 'Light page', dark: 'Dark page' }),
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: choices({
          full: 'Full width',
          '1000': '1000 px',
          '600': '600 px',
          '320': '320 px (phone)',
        }),
      },
    },
  },
  initialGlobals: { language: 'en', theme: 'light', width: 'full' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Start here', 'Elements', 'Guides'] } },
  },
};

export default preview;
