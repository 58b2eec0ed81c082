import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html } from 'lit';
import '../../src/elements/export-status/define.js';
import '../../src/elements/quote-card/define.js';
import { languageOf } from '../support/controls.js';
import { storyAddress } from '../support/embedded.js';
import { quoteFallback } from '../support/fallback/quote.js';
import { QUESTIONS } from './questions.js';

/** What is said here is kept short: who opens this for the first time reads for ten seconds. */
const meta: Meta = {
  title: 'Start here/What this is',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const style = css`
  .front {
    max-inline-size: 62rem;
    margin-inline: auto;
    line-height: 1.5;
  }
  .front h1 {
    margin: 0.4em 0 0.3em;
    font-size: clamp(1.7rem, 5vw, 2.6rem);
    line-height: 1.15;
    text-wrap: balance;
  }
  .front h2 {
    margin: 0 0 0.6em;
    font-size: 1.15rem;
  }
  .front h2:not(:first-child) {
    margin-block-start: 1.6em;
  }
  .front .lede {
    max-inline-size: 40em;
    font-size: 1.15em;
  }
  .front .two {
    display: grid;
    gap: 2em 2.5em;
    margin-block-start: 2em;
  }
  /* The card beside both: what an editor may do next stands in the first screen. */
  @media (min-width: 45rem) {
    .front .two {
      grid: auto 1fr / 1fr 1fr;
    }
    .front .sees {
      grid-area: 1 / 2 / span 2;
    }
  }
  .front ul,
  .front ol {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .front li {
    margin-block-end: 0.5em;
  }
  .front a {
    color: inherit;
  }
  .front form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.8em;
  }
  .front :is(input, button) {
    box-sizing: border-box;
    min-block-size: 2.6em;
    padding: 0.3em 0.7em;
    border: 1px solid;
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .front input {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .front pre {
    margin: 0;
    font-size: 0.8rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

const paste = `<chip-quote-card quote="q-lau-2025-05-14-generations">
  <blockquote>“… enough high-end chips to continue our training …”</blockquote>
</chip-quote-card>
<script type="module" src="…/quote-card.js"></script>`;

/** The search itself is on the page of records; the word goes along in its address. */
function find(event: SubmitEvent): void {
  event.preventDefault();
  const typed = new FormData(event.target as HTMLFormElement).get('search');
  // An address of Storybook holds letters and digits of the Latin alphabet only.
  const search = String(typed)
    .replace(/[^\w -]+/g, ' ')
    .trim();
  window.open(storyAddress('start-here-find-a-record--find-a-record', search ? { search } : {}), '_top');
}

export const WhatThisIs: StoryObj = {
  name: 'What this is',
  render: (_args, { globals }) => {
    const language = languageOf({}, globals);
    const quote = 'q-lau-2025-05-14-generations';
    return html`<style>
        ${style}
      </style>
      <div class="front">
        <h1>AI chips and export controls, with the date on everything</h1>
        <p class="lede">
          Paste a tag into your article. Your reader sees a quotation, a number or a timeline with its date, its source
          and its status, and still does years later, when nobody edits the article any more.
        </p>
        <div class="two">
          <section>
            <h2>You paste</h2>
            <pre tabindex="0" aria-label="HTML to paste"><code>${paste}</code></pre>
            <p>
              Without JavaScript, in a feed or in a newsletter, readers see the text inside. In the middle of a sentence
              it is one line:
              <chip-export-status chip="h20" lang=${language} records="embeds/data/">H20</chip-export-status>.
            </p>
          </section>
          <section class="sees">
            <h2>Your reader sees</h2>
            <chip-quote-card quote=${quote} heading="" records="embeds/data/"
              >${quoteFallback(quote, { language })}</chip-quote-card
            >
          </section>
          <section>
            <h2>Start from a question</h2>
            <ul>
              ${QUESTIONS.map(
                ({ id, question }) =>
                  html`<li><a href=${storyAddress(`start-here-by-question--${id}`)} target="_top">${question}</a></li>`,
              )}
            </ul>
            <h2>Or find a record</h2>
            <form role="search" @submit=${find}>
              <input type="search" name="search" aria-label="Search all records" placeholder="Tencent, H20, 2025 …" />
              <button>Find</button>
            </form>
            <ol>
              <li>Choose a record, a language and a day.</li>
              <li>See it as your reader will, light or dark, on a phone.</li>
              <li>
                Copy it under <em>Embed</em>, beside each story, or on the
                <a href="embed-page/index.html" target="_top">embed page</a>.
              </li>
            </ol>
            <p>
              <a href=${storyAddress('guides-first-embed--docs')} target="_top">Your first embed, step by step</a> ·
              <a href="examples/article.html" target="_top">A whole article, in French</a>
            </p>
          </section>
        </div>
      </div>`;
  },
};
