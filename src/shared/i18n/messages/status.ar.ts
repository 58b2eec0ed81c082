import { frame, isolate } from './frame.ar.js';
import type { StatusMessages } from './status.en.js';

export const messages = {
  ...frame,
  exportStatus: {
    phrase: {
      licence: 'ترخيص مطلوب',
      free: 'غير خاضعة للضوابط',
      perhaps: 'قد يلزم ترخيص',
      recipients: 'الترخيص يتوقف على الجهة المستلمة',
      outside: 'تخضع لضوابط خارج هذه البيانات',
    },
    sentence: ({ label, phrase, place, date }) => {
      const words = `${label} ${phrase}${place && ` للتصدير إلى ${place}`}`;
      return date ? `${words} ${date.kind === 'since' ? 'منذ' : 'حتى'} ${date.text}` : words;
    },
    aside: (words) => ` (${words})`,
    asides: {
      exception: 'الاستثناء ممكن',
      estimated: 'وفق أرقام تقديرية',
      'missing-input': 'رقم حاسم غير معروف',
      'within-margin': 'رقم حاسم شديد القرب من الحد',
      'unpublished-limits': 'حدود أحد الخطابات غير منشورة',
    },
    more: 'المصدر والتسلسل الزمني',
    destination: {
      china: 'الصين بما فيها هونغ كونغ',
      macau: 'ماكاو',
      russia: 'روسيا',
      'united-arab-emirates': 'الإمارات العربية المتحدة',
      d5: `بلد خاضع لحظر أسلحة أمريكي (المجموعة ${isolate('D:5')})`,
      'd1-d4-d5': `بلد في إحدى المجموعات ${isolate('D:1')} و${isolate('D:4')} و${isolate('D:5')}`,
      'hq-d5': 'شركة مقرها في ماكاو أو في بلد خاضع لحظر أسلحة أمريكي',
      world: 'بلد خارج المجموعات التي تسميها هذه القواعد',
    },
    terms: {
      destination: 'الوجهة',
      why: 'السبب',
      rule: 'القاعدة',
      review: 'طلبات الترخيص',
      exception: 'الاستثناء',
      history: 'التسلسل الزمني',
    },
    because: {
      'meets-threshold': 'تبلغ حدود الفقرة.',
      'named-in-letter': 'يسميها خطاب موجه إلى صانعها.',
      'missing-input': 'رقم حاسم غير معروف.',
      'within-margin': 'رقم حاسم معروف على وجه التقريب فلا يُعرف على أي جانب من الحد يقع.',
      'unpublished-limits': 'تبلغ مستوى يشير إليه خطاب، وحدود الخطاب غير منشورة.',
      'approved-recipients-only': 'لا يلزم ترخيص للجهات المعتمدة، وقائمتها ليست في هذه البيانات.',
      'outside-dataset': 'تشمل هذه الوجهة ضوابط أخرى لا تتضمنها هذه البيانات.',
      'below-threshold': 'لا تشملها القواعد الواردة في هذه البيانات: فهي دون حدودها.',
      'not-for-data-centres': 'لا تشملها القواعد الواردة في هذه البيانات: لم تُصمم ولم تُسوّق لمراكز البيانات.',
      'not-named': 'لا تشملها القواعد الواردة في هذه البيانات: لم تسمّها الخطابات السارية.',
      'destination-out-of-scope':
        'لا تشملها القواعد الواردة في هذه البيانات، إذ لم تكن تغطي هذه الوجهة؛ وقد يكون لمقر المشتري أثر.',
      'no-rule-in-force': 'لا تشملها القواعد الواردة في هذه البيانات: لم تكن أي منها سارية عليها.',
    },
    estimated: 'قورنت أرقام تقديرية.',
    cited: (citation, paragraph) =>
      `${citation && ` (${isolate(citation)})`}${paragraph && `، ${isolate(`ECCN ${paragraph}`)}`}`,
    review: {
      'presumption-of-denial': 'افتراض الرفض',
      'case-by-case': 'دراسة كل حالة على حدة',
      'presumption-of-approval': 'افتراض الموافقة',
      uncertain: 'طريقة الدراسة غير مؤكدة، إذ إن رقمًا حاسمًا لا يُعرف بالدقة الكافية',
    },
    separator: '؛ ',
    gap: ' ',
    interpreted: '. القول إن هذه السياسة تحكم الخطاب السابق تفسير.',
    exception: {
      NAC: `قد ينطبق استثناء الترخيص NAC (${isolate('15 CFR 740.8')}).`,
      HBM: `قد ينطبق استثناء الترخيص HBM (${isolate('15 CFR 740.25')}).`,
    },
    begins: { announced: 'أُعلن عنها', released: 'طُرحت' },
    start: 'قبل أول قاعدة في هذه البيانات',
    publicSince: (date) => `أُعلن ذلك في ${date}`,
    disclaimer: 'ليست هذه مشورة قانونية؛ وتسري معها قواعد الوجهة والاستخدام النهائي وقائمة الكيانات.',
  },
} satisfies StatusMessages;
