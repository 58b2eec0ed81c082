import { frame } from './frame.zh-Hans.js';
import type { StatusMessages } from './status.en.js';

export const messages = {
  ...frame,
  exportStatus: {
    phrase: {
      licence: '须申请许可证',
      free: '不受管制',
      perhaps: '可能须申请许可证',
      recipients: '是否须许可证视收货方而定',
      outside: '受本数据以外的其他管制',
    },
    sentence: ({ label, phrase, place, date }) => {
      const where = place && `对${place}出口，`;
      if (!date) return `${label}${where}${phrase}`;
      return date.kind === 'since'
        ? `${label}${where}自${date.text}起${phrase}`
        : `${label}${where}截至${date.text}${phrase}`;
    },
    aside: (words) => `（${words}）`,
    asides: {
      exception: '可能适用例外',
      estimated: '依据估计数值',
      'missing-input': '缺少决定性数值',
      'within-margin': '决定性数值过于接近门槛',
      'unpublished-limits': '函件的门槛未公开',
    },
    more: '来源与沿革',
    destination: {
      china: '中国（含香港）',
      macau: '澳门',
      russia: '俄罗斯',
      'united-arab-emirates': '阿联酋',
      d5: '受美国武器禁运的国家（D:5组）',
      'd1-d4-d5': 'D:1、D:4或D:5组国家',
      'hq-d5': '总部设在澳门或受美国武器禁运国家的企业',
      world: '这些规则所列各组以外的国家',
    },
    terms: {
      destination: '目的地',
      why: '原因',
      rule: '规则',
      review: '许可证申请',
      exception: '例外',
      history: '沿革',
    },
    because: {
      'meets-threshold': '达到该条款的门槛。',
      'named-in-letter': '致其厂商的函件点名了该芯片。',
      'missing-input': '缺少一项决定性数值。',
      'within-margin': '一项决定性数值不够精确，无法确定在门槛的哪一侧。',
      'unpublished-limits': '达到某函件所指的水平，而该函件的门槛未公开。',
      'approved-recipients-only': '获批收货方无须许可证；名单不在本数据中。',
      'outside-dataset': '该目的地受本数据未收录的其他管制。',
      'below-threshold': '未触及本数据中的规则：低于其门槛。',
      'not-for-data-centres': '未触及本数据中的规则：非为数据中心设计或销售。',
      'not-named': '未触及本数据中的规则：当时有效的函件未点名该芯片。',
      'destination-out-of-scope': '未触及本数据中的规则：规则不涵盖该目的地；买方总部所在地可能有影响。',
      'no-rule-in-force': '未触及本数据中的规则：当时没有对其有效的规则。',
    },
    estimated: '所比较的是估计数值。',
    cited: (citation, paragraph) => `${citation && `（${citation}）`}${paragraph && `，ECCN ${paragraph}`}`,
    review: {
      'presumption-of-denial': '推定拒绝',
      'case-by-case': '逐案审查',
      'presumption-of-approval': '推定批准',
      uncertain: '审查方式不确定，取决于一项不够确切的数值',
    },
    separator: '；',
    gap: '',
    interpreted: '。该政策适用于此前的函件，属解读。',
    exception: {
      NAC: '可能适用许可例外NAC（15 CFR 740.8）。',
      HBM: '可能适用许可例外HBM（15 CFR 740.25）。',
    },
    begins: { announced: '发布', released: '上市' },
    start: '本数据无发布日期；首项规则之前',
    publicSince: (date) => `${date}公开`,
    disclaimer: '非法律意见；目的地、最终用途和实体清单规则另行适用。',
  },
} satisfies StatusMessages;
