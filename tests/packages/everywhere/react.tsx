import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'chip-policy-elements/define';
import { first, second } from './records';

function Everywhere() {
  const [changed, setChanged] = useState(false);
  const [heard, setHeard] = useState('');
  const hear = (event: Event) => setHeard((before) => `${before} ${event.type}`);
  return (
    <>
      <chip-as-of-control from="2025" />
      <chip-quote-card
        variant={changed ? 'line' : 'pull'}
        compact={!changed}
        heading-level={changed ? 2 : 4}
        record={changed ? second : first}
        onchip-ready={hear}
      >
        <p>{changed ? 'second words' : 'first words'}</p>
        {changed ? <p id="more">more</p> : null}
      </chip-quote-card>
      <chip-quote-card quote="nowhere" onchip-data-error={hear} />
      {/* @ts-expect-error there is no such look */}
      <chip-quote-card quote="q-lau-2025-05-14-stockpile" variant="poster" />
      <button onClick={() => setChanged(true)}>change</button>
      <output>{heard}</output>
    </>
  );
}

createRoot(document.body).render(<Everywhere />);
