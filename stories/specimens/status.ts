import type { Dataset } from 'chip-policy-data/dataset';
import { chartSpecimen } from './chart.js';

const byId = <R extends { readonly id: string }>(records: readonly R[] = [], ids: readonly string[]): R[] =>
  ids.flatMap((id) => records.find((record) => record.id === id) ?? []);

/**
 * A family of two, a chip that was controlled from its first day, one with an exception, one by estimates and one that lacks
 * a number, and the rules that decide for them. Real records, frozen: tests read their exact words, so a correction in the
 * data is not followed here. What the chart's specimen has is taken from there.
 */
export const statusSpecimen: Dataset = {
  meta: {
    version: '0.1.0',
    asOf: '2026-10',
  },
  chips: [
    ...byId(chartSpecimen.chips, ['nvidia-h20', 'nvidia-h20-141gb']),
    {
      id: 'nvidia-h200-sxm',
      status: 'company-claim',
      sources: ['epoch-ai-2026-03-31'],
      contradicts: [],
      corrections: [],
      name: 'NVIDIA H200 SXM 141 GB',
      label: 'H200',
      family: 'h200',
      vendor: 'nvidia',
      announced: '2023-11-13',
      released: '2024',
      state: 'shipping',
      process: {
        node: '4N (5 nm class)',
        foundry: 'TSMC',
        nonPlanar: true,
        confidence: 'published',
      },
      performance: {
        fp16: {
          value: 989.5,
          confidence: 'published',
        },
      },
      tpp: {
        value: 15832,
        format: 'fp16',
        working: '989.5 TFLOPS (FP16/BF16, dense) × 16 bits = 15,832',
        confidence: 'derived',
      },
      dieArea: {
        value: 814,
        confidence: 'published',
      },
      performanceDensity: {
        value: 19.45,
        working: '15,832 ÷ 814 mm²',
        confidence: 'derived',
      },
      memoryBandwidth: {
        value: 4800,
        confidence: 'published',
      },
      interconnect: {
        value: 900,
        type: 'NVLink 4',
        confidence: 'published',
      },
      marketedFor: 'data-centre',
      chinaVariant: false,
    },
    {
      id: 'google-tpu-v4',
      status: 'company-claim',
      sources: ['epoch-ai-2026-03-31'],
      contradicts: [],
      corrections: [],
      name: 'Google TPU v4',
      label: 'TPU v4',
      family: 'tpu-v4',
      vendor: 'google',
      announced: '2021-05-18',
      released: '2021-05-20',
      state: 'cloud-only',
      process: {
        node: '7 nm',
        foundry: 'TSMC',
        nonPlanar: true,
        confidence: 'published',
      },
      performance: {
        fp16: {
          value: 275,
          confidence: 'published',
        },
      },
      tpp: {
        value: 4400,
        format: 'fp16',
        working: '275 TFLOPS (FP16/BF16, dense) × 16 bits = 4,400',
        confidence: 'derived',
      },
      memoryBandwidth: {
        value: 1200,
        confidence: 'published',
      },
      interconnect: {
        value: 300,
        type: 'ICI',
        confidence: 'published',
      },
      marketedFor: 'data-centre',
      chinaVariant: false,
    },
    {
      id: 'nvidia-rtx-4090',
      status: 'company-claim',
      sources: ['epoch-ai-2026-03-31'],
      contradicts: [],
      corrections: [],
      name: 'NVIDIA GeForce RTX 4090',
      label: 'RTX 4090',
      family: 'rtx4090',
      vendor: 'nvidia',
      announced: '2022-09-20',
      released: '2022-10-12',
      state: 'discontinued',
      process: {
        node: '4N (5 nm class)',
        foundry: 'TSMC',
        nonPlanar: true,
        confidence: 'published',
      },
      performance: {
        fp8: {
          value: 660.6,
          confidence: 'published',
        },
      },
      tpp: {
        value: 5285,
        format: 'fp8',
        working: '660.6 TFLOPS (FP8, dense) × 8 bits = 5,285',
        confidence: 'derived',
      },
      dieArea: {
        value: 608.5,
        confidence: 'published',
      },
      performanceDensity: {
        value: 8.69,
        working: '5,285 ÷ 608.5 mm²',
        confidence: 'derived',
      },
      memoryBandwidth: {
        value: 1008,
        confidence: 'published',
      },
      interconnect: {
        value: 64,
        type: 'PCIe 4.0 x16',
        confidence: 'published',
      },
      marketedFor: 'consumer',
      chinaVariant: false,
    },
    {
      id: 'amd-mi300x',
      status: 'estimate',
      sources: ['epoch-ai-2026-03-31'],
      contradicts: [],
      corrections: [],
      name: 'AMD Instinct MI300X',
      label: 'MI300X',
      family: 'mi300x',
      vendor: 'amd',
      announced: '2023-06-13',
      released: '2023-12-06',
      state: 'shipping',
      process: {
        node: 'N5 + N6',
        foundry: 'TSMC',
        nonPlanar: true,
        confidence: 'published',
      },
      performance: {
        fp8: {
          value: 2614.9,
          confidence: 'published',
        },
      },
      tpp: {
        value: 20919,
        format: 'fp8',
        working: '2614.9 TFLOPS (FP8, dense) × 8 bits = 20,919',
        confidence: 'derived',
      },
      dieArea: {
        value: 2400,
        confidence: 'estimated',
      },
      performanceDensity: {
        value: 8.72,
        working: '20,919 ÷ 2400 mm²',
        confidence: 'estimated',
      },
      memoryBandwidth: {
        value: 5300,
        confidence: 'published',
      },
      interconnect: {
        value: 896,
        type: 'Infinity Fabric',
        confidence: 'published',
      },
      marketedFor: 'data-centre',
      chinaVariant: false,
    },
  ],
  rules: [
    ...byId(chartSpecimen.rules, ['oct-2022', 'oct-2023', 'apr-2025-h20-letter', 'jan-2026-review']),
    {
      id: 'letters-2022-08',
      status: 'reported',
      sources: ['worldecr-2022-09-01'],
      contradicts: [],
      corrections: [],
      title: {
        en: 'Letters to Nvidia and AMD, August 2022',
        fr: 'Lettres à Nvidia et AMD, août 2022',
        'zh-Hans': '致英伟达和AMD的函件，2022年8月',
      },
      kind: 'letter',
      jurisdiction: 'US',
      published: '2022-08-31',
      validFrom: '2022-08-26',
      validTo: '2022-10-20',
      destinations: ['china', 'russia'],
      paragraphs: [],
      names: ['nvidia-a100-40gb', 'nvidia-a100-80gb', 'nvidia-h100-sxm', 'nvidia-h100-pcie'],
      items: ['A100X', 'DGX', 'MI250'],
      levels: [
        [
          {
            measure: 'TPP',
            op: '>=',
            value: 4992,
          },
          {
            measure: 'ioGBps',
            op: '>=',
            value: 600,
          },
        ],
      ],
      exceptions: [],
      supersedes: [],
    },
    {
      id: 'uae-a5-2026',
      status: 'official',
      sources: ['fr-2026-14132'],
      contradicts: [],
      corrections: [],
      title: {
        en: 'UAE joins group A:5, July 2026',
        fr: 'Les Émirats rejoignent le groupe A:5, juillet 2026',
        'zh-Hans': '阿联酋加入A：5组，2026年7月',
      },
      kind: 'destination',
      jurisdiction: 'US',
      citation: '91 FR 43034',
      published: '2026-07-14',
      validFrom: '2026-07-10',
      destinations: ['united-arab-emirates'],
      paragraphs: [],
      names: [],
      items: [],
      levels: [],
      exceptions: [],
      supersedes: [],
    },
  ],
  sources: [
    ...(chartSpecimen.sources ?? []),
    {
      id: 'fr-2026-14132',
      publisher: 'GovInfo',
      title: '91 FR 43034 (cites the May 2025 framework)',
      url: 'https://www.govinfo.gov/content/pkg/FR-2026-07-14/html/2026-14132.htm',
      document: 'FR Doc. 2026-14132',
      date: '2026-07-14',
      checked: '2026-10',
      language: 'en',
      kind: 'primary',
      corrections: [],
    },
    {
      id: 'worldecr-2022-09-01',
      publisher: 'WorldECR',
      title: 'New licence requirement may force NVIDIA to transition operations out of China',
      url: 'https://www.worldecr.com/news/new-licence-requirement-may-force-nvidia-to-transition-operations-out-of-china/',
      date: '2022-09-01',
      checked: '2026-10',
      language: 'en',
      kind: 'secondary',
      corrections: [],
    },
  ],
};
