import type { ProblemMessages } from './problem.en.js';

export const problems = {
  'unknown-record': (s) => `数据中没有编号为“${s}”的记录，请检查拼写。`,
  'not-yet-known': (s) => `${s}时尚未公开。`,
  'invalid-date': (s) => `“${s}”不是日期。请写作2025、2025-04或2025-04-09。`,
  'invalid-number': (s) => `“${s}”不是数字。请只写数字，例如16000000000。`,
  'invalid-choice': (s) => `此处不能写“${s}”，浏览器控制台会列出可用的词。`,
  withdrawn: (s) => `记录“${s}”已撤回。`,
  'src-unreachable': (s) => `无法加载数据文件“${s}”。`,
  'src-not-data': (s) => `“${s}”不是数据文件：文件为空、已损坏或是网页。需要JSON或CSV。`,
  'src-invalid': (s) => `“${s}”中的数据有误，浏览器控制台会指出所在行。`,
  'src-too-large': (s) => `数据文件“${s}”过大。`,
  'data-unreachable': () => '无法加载数据，请重新加载页面。',
} satisfies ProblemMessages;
