import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { offerChoices } from './offer-choices.js';
import { pageDecorator } from './page-decorator.js';
import { withNamedSlots } from './slot-names.js';
import { isSystemDark, systemTheme } from './system-colours.js';

setCustomElementsManifest(withNamedSlots(manifest));

const choices = (labels: Record<string, string>) => Object.entries(labels).map(([value, title]) => ({ value, title }));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [pageDecorator],
  argTypesEnhancers: [offerChoices],
  globalTypes: {
    language: {
      description: 'Language of the article',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: choices({ en: 'English', fr: 'Français', 'zh-Hans': '简体中文', ar: 'العربية' }),
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
          desktop: '1000 px',
          tablet: '600 px',
          phone: '320 px (phone)',
        }),
      },
    },
  },
  // An audit is asked for under Accessibility: it would load axe, 660 KB, for every journalist who only looks.
  initialGlobals: { language: 'en', theme: isSystemDark ? 'dark' : 'light', width: 'full', a11y: { manual: true } },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    // What an editor copies is the tag, without the page around it.
    docs: { theme: systemTheme, source: { excludeDecorators: true, dark: isSystemDark } },
    interactions: { disable: true },
    options: {
      storySort: {
        order: ['Start here', ['What this is', 'By question', 'Find a record'], 'Elements', 'Guides', ['First embed']],
      },
    },
  },
};

export default preview;
