import type { SnippetMessages } from './snippet.en.js';

export const messages = {
  showAll: '显示全部',
  forms: {
    tag: '标签',
    div: 'Div（权限受限的作者）',
    iframe: '框架',
    amp: 'AMP',
    mail: '邮件与订阅源',
    markdown: 'Markdown',
    text: '纯文本',
    oembed: 'oEmbed',
  },
  modes: { follow: '随数据更新', pin: '永不改变' },
  copy: '复制',
  copied: '已复制。',
  selected: '文本已选中：请按Ctrl+C或⌘C。',
} satisfies SnippetMessages;
