import { frame } from './frame.zh-Hans.js';
import type { QuoteMessages } from './quote.en.js';

export const messages = {
  ...frame,
  quote: {
    open: '“',
    close: '”',
    showOriginal: (language) => `原文（${language}）`,
    showFound: (language) => `所见文本（${language}）`,
    showTranslation: '译文',
    translated: '由本数据集翻译',
    converted: '转换为简体字',
    original: (language) => `原文为${language}`,
    originalUnknown: '未找到原话；此处文字本身即为译文。',
    indirect: '间接引述，并非原话。',
    context: '背景',
    since: '此后',
    words: '原话',
    translation: '译文',
    speaker: '发言人',
    role: '当时职务',
    venue: '场合',
    date: '日期',
    caption: (name) => `引语：${name}`,
    field: '项目',
    content: '内容',
  },
} satisfies QuoteMessages;
