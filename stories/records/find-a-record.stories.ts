import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CollectionName } from 'chip-policy-data/dataset';
import { useArgs } from 'storybook/preview-api';
import '../../src/elements/define.js';
import { languageOf } from '../support/controls.js';
import './record-finder.js';
import type { RecordChooseEvent } from './record-finder.js';

interface Args {
  readonly search: string;
  /** The record that is shown, with what the Embed panel must know of it, which reads no data. */
  readonly record: string;
  readonly collection: CollectionName | '';
  readonly day: string;
}

const meta: Meta<Args> = {
  title: 'Start here/Find a record',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  args: { search: '', collection: '', record: '', day: '' },
  render: (args, { globals }) => {
    const [, updateArgs] = useArgs<Args>();
    const name = ({ chosen }: RecordChooseEvent): void =>
      updateArgs({ record: chosen.id, collection: chosen.collection, day: chosen.day ?? '' });
    return html`<h1>Find a record</h1>
      <p>
        Everything that the dataset holds: choose one, and see it as a reader will. The address of this page then leads
        to it.
      </p>
      <record-finder
        .search=${args.search}
        .record=${args.record}
        .language=${languageOf({}, globals)}
        @record-choose=${name}
      ></record-finder>`;
  },
};
export default meta;

export const FindARecord: StoryObj<Args> = { name: 'Find a record' };
