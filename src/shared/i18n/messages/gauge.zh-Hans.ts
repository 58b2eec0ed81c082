import { formatNumber } from '../../format/number.js';
import { amount } from './amount.zh-Hans.js';
import { frame } from './frame.zh-Hans.js';
import type { GaugeMessages } from './gauge.en.js';

const digits = (value: number): string => formatNumber(value, 'zh-Hans-CN');

const count = (value: number): string => {
  if (value >= 1e8) return `${digits(value / 1e8)}亿`;
  return value >= 1e4 ? `${digits(value / 1e4)}万` : digits(value);
};

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: '美元',
    CNY: '元人民币',
    chips: '枚芯片',
    dies: '枚裸片',
    wafers: '片晶圆',
    'hbm-stacks': '个HBM堆栈',
    'H100-equivalents': '枚H100当量',
    'gpu-hours': 'GPU小时',
  }),
);

export const messages = {
  ...frame,
  ...amount,
  gauge: {
    amount: (value, unit) => `${count(value)}${UNITS.get(unit) ?? unit}`,
    short: (value, unit) => `${count(value)}${unit === 'USD' || unit === 'CNY' ? (UNITS.get(unit) ?? '') : ''}`,
    perMonth: (amount) => `每月${amount}`,
    withRange: (central, low, high) => `${central}（${low}至${high}）`,
    undisclosed: '数量未披露',
    horizon: (words) => `声称可用：${words}`,
    measure: {
      stockpile: '库存',
      orders: '订单',
      purchases: '采购',
      shipments: '出货',
      production: '产量',
      capacity: '产能',
      capex: '资本开支',
      charge: '减记费用',
      'training-use': '训练使用',
    },
    described: (measure, period, published) => `${measure}，${period}。${published}公布。`,
    reference: '参照',
    compare: '对照',
    contradicting: '与之矛盾的说法',
    estimates: '他方估计',
    runway: (months, use) => `按每月${use}计，可用${months}个月。`,
    runwayUnknown: '库存没有数字，谁也无法说明能用多久。',
    caption: '本图中的数字',
  },
} satisfies GaugeMessages;
