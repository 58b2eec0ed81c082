import { today } from '../snippet/today.js';
import { builtInDataset } from '../static/built-in-dataset.js';
import { FORMS } from '../snippet/forms.js';
import { snippet as write } from '../snippet/snippet.js';
import { LANGUAGES, type Command } from './command.js';
import { EXIT, UsageError } from './faults.js';
import { oneOf, readElement, textOf, type Flags } from './flags.js';
import { releaseAt } from './release-files.js';
import { print } from './terminal.js';

const FLAGS: Flags = {
  form: { type: 'string', default: 'tag' },
  lang: { type: 'string', default: 'en' },
  mode: { type: 'string', default: 'follow' },
  date: { type: 'string' },
  base: { type: 'string' },
  picture: { type: 'string' },
};

/** Their markup shows a page of the newsroom's own host, which npm networks do not serve. */
const FRAMED: ReadonlySet<string> = new Set(['iframe', 'amp', 'mail', 'oembed']);

export const snippet: Command = {
  summary: 'what to paste, in any form',
  help: `chip-policy-elements snippet <element> [--id ID] [attributes] [flags]

  --id ID          the record that the element shows (or --quote, --figure, --indicator)
  --form FORM      ${FORMS.join(', ')}; tag by default
  --lang LANG      ${LANGUAGES.join(', ')}; en by default
  --mode MODE      follow: follows the data; pin: never changes; follow by default
  --date DATE      the day on which a pinned snippet is made; today by default
  --base URL       folder on your host with a copy of dist/embeds; without it a public network of npm copies
  --picture URL    picture for mail and AMP
  Every attribute of the element can be written as a flag: --as-of 2025-05-15, --heading "…", --compact

Examples
  chip-policy-elements snippet quote-card --id q-lau-2025-05-14-generations --lang fr
  chip-policy-elements snippet ban-timeline --from 2025 --form div --mode pin
  chip-policy-elements snippet stockpile-gauge --id bytedance-stockpile-2023 --form iframe --base https://media.example/chip/
  chip-policy-elements snippet self-sufficiency-meter --id ss-cn-bernstein-2028 --form markdown`,

  async run(args) {
    const { name, attributes, values } = readElement(args, FLAGS);
    const form = oneOf('form', values['form'], FORMS);
    const language = oneOf('lang', values['lang'], LANGUAGES);
    const mode = oneOf('mode', values['mode'], ['follow', 'pin']);
    const [base, picture] = [textOf(values['base']), textOf(values['picture'])];
    if (FRAMED.has(form) && base === undefined) {
      throw new UsageError(`--form ${form} shows a page of your own host: give its address with --base https://…/`);
    }
    const date = textOf(values['date']) ?? (mode === 'pin' ? today() : undefined);
    const text = await write(name, attributes, {
      form,
      language,
      mode,
      dataset: await builtInDataset(),
      release: releaseAt(base),
      ...(date !== undefined && { date }),
      ...(picture !== undefined && { picture }),
    });
    print(text);
    return EXIT.ok;
  },
};
