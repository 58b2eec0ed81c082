import { createSignal } from 'solid-js';

export function Article() {
  const [opened, setOpened] = createSignal<string>();
  return (
    <>
      <h1>Chips for a few more generations</h1>
      <p>
        When Tencent spoke to investors in May 2025, Nvidia’s chip for China had just been stopped (
        <chip-export-status chip="h20">H20: licence required since 9 April 2025</chip-export-status>). Its president saw
        no hurry:
      </p>
      <chip-quote-card quote="q-lau-2025-05-14-generations">
        <blockquote>
          <p>
            “… we should have enough high-end chips to continue our training of models for a few more generations …”
          </p>
        </blockquote>
        <p>Martin Lau, 14 May 2025</p>
      </chip-quote-card>
      <p>What was decided in the first half of that year:</p>
      <chip-ban-timeline from="2025" to="2025-06" on:chip-event-select={({ id }) => setOpened(id)}>
        <p>
          13 January: a worldwide licensing framework. 9 April: the H20 needs a licence. 13 May: the framework is
          withdrawn.
        </p>
      </chip-ban-timeline>
      <p role="status">{opened() && `Opened: ${opened()}`}</p>
    </>
  );
}
