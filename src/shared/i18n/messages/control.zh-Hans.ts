import type { ControlMessages } from './control.en.js';
import { frame } from './frame.zh-Hans.js';

export const messages = {
  ...frame,
  control: {
    name: '所示内容的日期',
    description: '每个标记代表AI芯片规则发生变化的一天。',
    asOf: (date) => `截至${date}`,
    spokenAsOf: (date) => `截至${date}`,
    range: '日期',
    field: '日期',
    previous: (date) => `${frame.label('上一次变化')}${date}`,
    next: (date) => `${frame.label('下一次变化')}${date}`,
    noPrevious: '此前无变化',
    noNext: '此后无变化',
    play: '播放',
    pause: '暂停',
    everything: '显示全部已知内容',
    everythingKnown: '显示全部已知内容。',
    lastChange: (date) => `最近一次变化：${date}。`,
    noChange: '规则尚无变化。',
    begins: '生效',
    revealed: (since) => `公布（自${since}起生效）`,
    ends: '失效',
    dropped: '不予执行',
    wordSpace: '',
    titleSeparator: '；',
    stop: '。',
    caption: '规则发生变化的日期',
    columns: { day: '日期', change: '变化', rule: '规则' },
  },
} satisfies ControlMessages;
