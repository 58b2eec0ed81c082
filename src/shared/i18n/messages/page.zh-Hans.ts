import type { PageMessages } from './page.en.js';

export const messages = {
  dir: 'ltr',
  noTag: (example) => `此框架的网址没有指明标签。网址中应包含，例如 ${example}。`,
  unknownTag: (name, known) => `没有名为“${name}”的标签。现有：${known}。`,
  notLoaded: '此处的内容未能加载。',
} satisfies PageMessages;
