import { amount } from './amount.zh-Hans.js';
import { frame } from './frame.zh-Hans.js';
import type { MeterMessages } from './meter.en.js';

export const messages = {
  ...frame,
  ...amount,
  meter: {
    definition: '衡量什么',
    kind: { estimate: '估计', forecast: '预测', target: '目标', claim: '说法' },
    inYear: (share, year, kind) => `${year}${share}（${kind}）`,
    undated: (share, kind) => `${share}（${kind}）`,
    short: (points, year) => `距${year}目标差${points}个百分点`,
    above: (points, year) => `高出${year}目标${points}个百分点`,
    met: (year) => `已达到${year}目标`,
    yearsLeft: (years) => `还剩${years}年`,
    yearsPast: (years) => (years === 0 ? '今年到期' : `已过期${years}年`),
    forecastMoved: (year, up, points) => `对${year}的最新预测比最初${up ? '高' : '低'}${points}个百分点。`,
    noNumber: '没有给出百分比。',
    otherDefinition: '定义不同，不能相减',
    notComparable: '不可比',
    caption: '本图中的比例',
    columns: { share: '比例', year: '年份', kind: '类别', by: '出处', date: '提出日期' },
    join: (parts) => `${parts.join('，')}。`,
  },
} satisfies MeterMessages;
