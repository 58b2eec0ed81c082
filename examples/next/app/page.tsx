import { renderStatic, type Attributes, type EmbedName } from 'chip-policy-elements/static';
import { Opened } from './opened';

/** For each visit, on the server. */
export const dynamic = 'force-dynamic';

async function Chip({ name, attributes }: { readonly name: EmbedName; readonly attributes: Attributes }) {
  const __html = await renderStatic(name, attributes, { language: 'en' });
  return <span dangerouslySetInnerHTML={{ __html }} suppressHydrationWarning />;
}

export default function Page() {
  return (
    <>
      <h1>Chips for a few more generations</h1>
      <p>
        When Tencent spoke to investors in May 2025, Nvidia’s chip for China had just been stopped (
        <Chip name="export-status" attributes={{ chip: 'h20' }} />
        ). Its president saw no hurry:
      </p>
      <Chip name="quote-card" attributes={{ quote: 'q-lau-2025-05-14-generations' }} />
      <p>What was decided in the first half of that year:</p>
      <Chip name="ban-timeline" attributes={{ from: '2025', to: '2025-06' }} />
      <Opened />
    </>
  );
}
