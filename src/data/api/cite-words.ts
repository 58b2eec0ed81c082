/** The few words that a citation in running text needs, by language. */
import type { Language, Status } from '../schema/index.js';

interface CitationWords {
  readonly quote: (text: string) => string;
  /** Words that somebody said, which are no title. */
  readonly speech: (speaker: string, text: string) => string;
  readonly separator: string;
  readonly end: string;
  readonly label: (name: string, text: string) => string;
  readonly noDate: string;
  readonly document: string;
  readonly archived: string;
  readonly accessed: string;
  readonly record: string;
  readonly version: string;
  readonly knownTo: string;
  readonly published: string;
  readonly corrected: string;
  readonly withdrawn: string;
  readonly sources: string;
  readonly status: Readonly<Record<Status, string>>;
}

export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  en: {
    quote: (text) => `“${text}”`,
    speech: (speaker, text) => `${speaker}: ${text}`,
    separator: ', ',
    end: '.',
    label: (name, text) => `${name} ${text}`,
    noDate: 'no date',
    document: 'document',
    archived: 'archived at',
    accessed: 'accessed',
    record: 'record',
    version: 'version',
    knownTo: 'facts known to',
    published: 'published',
    corrected: 'corrected',
    withdrawn: 'withdrawn',
    sources: 'Sources:',
    status: {
      official: 'official',
      'company-claim': 'company claim',
      reported: 'reported',
      estimate: 'estimate',
      disputed: 'disputed',
      retracted: 'retracted',
    },
  },
  fr: {
    quote: (text) => `«\u00A0${text}\u00A0»`,
    speech: (speaker, text) => `${speaker}\u00A0: ${text}`,
    separator: ', ',
    end: '.',
    label: (name, text) => `${name} ${text}`,
    noDate: 'sans date',
    document: 'document',
    archived: 'archivé à',
    accessed: 'consulté le',
    record: 'fiche',
    version: 'version',
    knownTo: 'faits connus au',
    published: 'publié le',
    corrected: 'corrigé le',
    withdrawn: 'retiré le',
    sources: 'Sources\u00A0:',
    status: {
      official: 'officiel',
      'company-claim': 'affirmation d’entreprise',
      reported: 'rapporté',
      estimate: 'estimation',
      disputed: 'contesté',
      retracted: 'rétracté',
    },
  },
  'zh-Hans': {
    quote: (text) => `《${text}》`,
    speech: (speaker, text) => `${speaker}：${text.replace(/^《(.*)》$/s, '“$1”')}`,
    separator: '，',
    end: '。',
    label: (name, text) => `${name}${text}`,
    noDate: '无日期',
    document: '文号',
    archived: '存档于',
    accessed: '访问日期',
    record: '条目',
    version: '版本',
    knownTo: '事实截至',
    published: '公布于',
    corrected: '更正于',
    withdrawn: '撤回于',
    sources: '来源：',
    status: {
      official: '官方',
      'company-claim': '企业说法',
      reported: '报道',
      estimate: '估计',
      disputed: '有争议',
      retracted: '已撤回',
    },
  },
};
