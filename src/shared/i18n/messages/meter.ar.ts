import { plural } from '../../format/plural.js';
import { amount } from './amount.ar.js';
import { frame } from './frame.ar.js';
import type { MeterMessages } from './meter.en.js';

/** The number that a page's locale has printed, whichever digits it took. */
const toNumber = (printed: string): number =>
  Number(printed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace('٫', '.'));

const apart = (points: string): string =>
  plural(toNumber(points), 'ar', {
    one: 'بفارق نقطة مئوية واحدة',
    two: 'بفارق نقطتين مئويتين',
    few: `بفارق ${points} نقاط مئوية`,
    other: `بفارق ${points} نقطة مئوية`,
  });

export const messages = {
  ...frame,
  ...amount,
  meter: {
    definition: 'ما الذي يُقاس',
    kind: { estimate: 'تقدير', forecast: 'توقع', target: 'هدف', claim: 'تصريح' },
    inYear: (share, year, kind) => `${share} في ${year} (${kind})`,
    undated: (share, kind) => `${share} (${kind})`,
    short: (points, year) => `النسبة دون هدف عام ${year} ${apart(points)}`,
    above: (points, year) => `النسبة فوق هدف عام ${year} ${apart(points)}`,
    met: (year) => `تحقق هدف عام ${year}`,
    yearsLeft: (years) =>
      plural(years, 'ar', {
        zero: 'ولم يبق أي عام',
        one: 'والمتبقي عام واحد',
        two: 'والمتبقي عامان',
        few: `والمتبقي ${years} أعوام`,
        many: `والمتبقي ${years} عامًا`,
        other: `والمتبقي ${years} عام`,
      }),
    yearsPast: (years) =>
      plural(years, 'ar', {
        zero: 'في عام الهدف نفسه',
        one: 'وقد مضى على موعده عام واحد',
        two: 'وقد مضى على موعده عامان',
        few: `وقد مضت على موعده ${years} أعوام`,
        many: `وقد مضى على موعده ${years} عامًا`,
        other: `وقد مضى على موعده ${years} عام`,
      }),
    forecastMoved: (year, up, points) =>
      `أحدث توقع بشأن ${year} ${up ? 'أعلى' : 'أدنى'} من التوقع الأول ${apart(points)}.`,
    noNumber: 'لم تُذكر أي نسبة.',
    otherDefinition: 'تعريف مختلف: لا يصح الطرح بينهما',
    notComparable: 'غير قابل للمقارنة',
    caption: 'النسب الواردة في هذا الرسم',
    columns: { share: 'النسبة', year: 'العام', kind: 'النوع', by: 'صاحب التصريح', date: 'تاريخ التصريح' },
    join: (parts) => `${parts.join('، ')}.`,
  },
} satisfies MeterMessages;
