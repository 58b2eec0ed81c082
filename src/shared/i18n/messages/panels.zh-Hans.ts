import type { PanelMessages } from './panels.en.js';

export const panels = {
  primary: '一手来源',
  downloadCsv: '下载CSV',
  citationFormat: { text: '文本', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  correctedSince: (date) => `嵌入之后的更正：${date}。`,
  withdrawnSince: (date) => `嵌入之后撤回：${date}。`,
  notChecked: (date) => `所示为嵌入当日（${date}）的内容。此后的更正未能查询。`,
} satisfies PanelMessages;
