import { expect } from '@open-wc/testing';
import type { Dataset } from 'chip-policy-data/dataset';
import { LitElement, html } from 'lit';
import { PolicyProviderElement } from '../../../src/elements/policy-provider/policy-provider.js';
import { DatasetController, type DataRequest } from '../../../src/shared/context/dataset-controller.js';
import { quoteSpecimen } from '../../../stories/specimens/quote.js';
import {
  addressOf,
  frame,
  listen,
  listenersLeftBy,
  mount,
  next,
  until,
  withAnswers,
  withConsoleGuard,
} from '../../support/index.js';

const LAU = 'q-lau-2025-05-14-generations';

/** Nothing but the controller: what it asks for, and what came of it. */
class BareHost extends LitElement {
  readonly data = new DatasetController(this);
  request: DataRequest = { collection: 'quotes' };
  updates = 0;

  ask(request: Partial<DataRequest>): void {
    this.request = { ...this.request, ...request };
    this.requestUpdate();
  }

  get texts(): (string | undefined)[] {
    return (this.data.current?.quotes ?? []).map(({ text }) => text);
  }

  protected override willUpdate(): void {
    this.updates += 1;
    this.data.resolve(this.request);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('test-data-host', BareHost);

const saying = (text: string): unknown => ({ speaker: 'A. Minister', date: '2025-04-09', text });
const fileSaying = (...texts: string[]): string =>
  addressOf({ meta: {}, quotes: texts.map(saying) } as unknown as Dataset);

const hostIn = (markup: string): BareHost => {
  const host = mount(markup).parentElement?.querySelector<BareHost>('test-data-host');
  if (!host) throw new Error('no host in the markup');
  return host;
};

describe('a page whose old script added to every object', () => {
  it('gets the data that was asked for, not what lies on Object.prototype', async () => {
    const added = { own: 'x', id: 'y', src: 'z', asOf: 'never', merge: true };
    Object.assign(Object.prototype, added);
    try {
      const host = hostIn('<test-data-host></test-data-host>');
      await until(() => host.texts.length > 0, 'the quotations have arrived');
      expect(host.data.origin).to.equal('built-in');
    } finally {
      for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});

describe('a late provider', () => {
  it('is found by elements that were on the page before its script', async () => {
    const host = hostIn(
      '<chip-policy-provider as-of="2025-05-14"><test-data-host></test-data-host></chip-policy-provider>',
    );
    await until(() => host.data.origin === 'built-in', 'the built-in data is there');
    expect(host.data.asOf).to.equal(undefined);
    customElements.define('chip-policy-provider', PolicyProviderElement);
    await until(() => host.data.asOf === '2025-05-14', 'the provider’s date arrives');
  });
});

describe('the data of an element', () => {
  it('is the author’s own property before anything else', async () => {
    const host = hostIn(
      `<chip-policy-provider src="${fileSaying('by the provider')}"><test-data-host></test-data-host></chip-policy-provider>`,
    );
    host.ask({ own: saying('by property'), src: fileSaying('by src') });
    await until(() => host.data.origin === 'property', 'the property is read');
    expect(host.texts).to.deep.equal(['by property']);
  });

  it('is its own file before the provider’s', async () => {
    const host = hostIn(
      `<chip-policy-provider src="${fileSaying('by the provider')}"><test-data-host></test-data-host></chip-policy-provider>`,
    );
    host.ask({ src: fileSaying('by src') });
    await until(() => host.texts[0] === 'by src', 'the file is read');
    expect(host.data.origin).to.equal('src');
  });

  it('is the provider’s before the built-in, which is never shown in between', async () => {
    const file = fileSaying('by the provider');
    const host = hostIn(`<chip-policy-provider src="${file}"><test-data-host></test-data-host></chip-policy-provider>`);
    const origins = new Set<string>();
    await until(() => {
      origins.add(host.data.origin);
      return host.data.origin === 'context';
    }, 'the provider’s data arrives');
    expect(host.texts).to.deep.equal(['by the provider']);
    expect([...origins]).to.not.include('built-in');
  });

  it('is the built-in when nobody gives any', async () => {
    const host = hostIn('<test-data-host></test-data-host>');
    host.ask({ id: LAU });
    await until(() => host.data.current !== undefined, 'the built-in data is there');
    expect(host.data.origin).to.equal('built-in');
    expect(host.data.asOf).to.equal(undefined);
  });

  it(
    'is nothing when no data has the record, and one event says so',
    withConsoleGuard(
      async () => {
        const { heard, stop } = listen('chip-data-error');
        const host = hostIn('<test-data-host></test-data-host>');
        host.ask({ id: 'q-nobody' });
        await until(() => host.data.problem !== undefined, 'the fault is known');
        host.requestUpdate();
        await host.updateComplete;
        await frame();
        stop();
        expect(host.data.current).to.equal(undefined);
        expect(heard.length).to.equal(1);
      },
      { expected: ['warn: <test-data-host> unknown-record: quotes: no record "q-nobody"'] },
    ),
  );

  it('is added to the built-in when the author asks for that', async () => {
    const host = hostIn('<test-data-host></test-data-host>');
    host.ask({ src: fileSaying('one more'), merge: true });
    await until(() => host.texts.length > 1, 'both are there');
    expect(host.texts).to.include('one more');
    expect(host.data.current?.quotes?.some(({ id }) => id === LAU)).to.equal(true);
  });

  it('is what was asked for last, also when an older answer comes later', async () => {
    const [slow, fast] = [fileSaying('old and slow'), fileSaying('new and fast')];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const answer = async (url: string, pass: () => Promise<Response>): Promise<Response> => {
      if (url === slow) await held;
      return pass();
    };
    await withAnswers(answer, async () => {
      const host = hostIn('<test-data-host></test-data-host>');
      host.ask({ src: slow });
      await host.updateComplete;
      host.ask({ src: fast });
      await until(() => host.texts[0] === 'new and fast', 'the newer file is read');
      release();
      await new Promise((resolve) => setTimeout(resolve, 50));
      host.requestUpdate();
      await host.updateComplete;
      expect(host.texts).to.deep.equal(['new and fast']);
    });
  });

  it('is fetched once, however many elements name the same file', async () => {
    const file = fileSaying('once');
    const asked: string[] = [];
    const answer = (url: string, pass: () => Promise<Response>): Promise<Response> => {
      asked.push(url);
      return pass();
    };
    await withAnswers(answer, async () => {
      const hosts = [1, 2, 3].map(() => hostIn('<test-data-host></test-data-host>'));
      hosts.forEach((host) => host.ask({ src: file }));
      await until(() => hosts.every(({ texts }) => texts[0] === 'once'), 'all have it');
    });
    expect(asked.filter((url) => url === file).length).to.equal(1);
  });

  it('is asked for again after a failure, which may have passed', async () => {
    const file = fileSaying('after all');
    let fails = true;
    const answer = (url: string, pass: () => Promise<Response>): Promise<Response> =>
      fails && url === file ? Promise.resolve(new Response('', { status: 503 })) : pass();
    await withAnswers(answer, async () => {
      const first = hostIn('<test-data-host></test-data-host>');
      first.ask({ src: file });
      await until(() => first.data.problem?.code === 'src-unreachable', 'the first try fails');
      fails = false;
      const second = hostIn('<test-data-host></test-data-host>');
      second.ask({ src: file });
      await until(() => second.texts[0] === 'after all', 'the second try succeeds');
    });
  });

  it('of more than ten megabytes is refused before it is read to the end', async () => {
    let sent = 0;
    const endless = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        pull: (stream) => {
          sent += 1;
          if (sent > 40) stream.close();
          else stream.enqueue(new Uint8Array(1_000_000));
        },
      });
    const answer = (url: string, pass: () => Promise<Response>): Promise<Response> =>
      url.endsWith('/bomb.json') ? Promise.resolve(new Response(endless())) : pass();
    await withAnswers(answer, async () => {
      const host = hostIn('<test-data-host></test-data-host>');
      host.ask({ src: '/bomb.json' });
      await until(() => host.data.problem !== undefined, 'it is refused');
      expect(host.data.problem?.code).to.equal('src-too-large');
      expect(sent).to.be.lessThan(15);
    });
  });

  it('is read as a table when its address ends in .csv', async () => {
    const host = hostIn('<test-data-host></test-data-host>');
    host.ask({ collection: 'events', src: '/tests/fixtures/events.csv' });
    await until(() => host.data.current !== undefined || host.data.problem !== undefined, 'the table is read');
    expect(host.data.problem).to.equal(undefined);
    expect(host.data.current?.events?.map(({ id, date }) => [id, date])).to.deep.equal([
      ['csv-one', '2025-04-09'],
      ['csv-two', '2025-05'],
    ]);
  });
});

describe('the date of an element', () => {
  const inside = (inner: string): string => `<chip-policy-provider as-of="2025-05-14">${inner}</chip-policy-provider>`;

  it('is its own before the provider’s', async () => {
    const host = hostIn(inside('<test-data-host></test-data-host>'));
    host.ask({ asOf: '2024' });
    await host.updateComplete;
    expect(host.data.asOf).to.equal('2024');
  });

  it('is that of the nearest provider', async () => {
    const host = hostIn(
      inside('<chip-policy-provider as-of="2023-11"><test-data-host></test-data-host></chip-policy-provider>'),
    );
    await until(() => host.data.asOf !== undefined, 'a date arrives');
    expect(host.data.asOf).to.equal('2023-11');
  });

  it('follows the provider when the provider’s changes', async () => {
    const host = hostIn(inside('<test-data-host></test-data-host>'));
    await until(() => host.data.asOf === '2025-05-14', 'the first date');
    host.parentElement?.setAttribute('as-of', '2025-07-14');
    await until(() => host.data.asOf === '2025-07-14', 'the second date');
    host.parentElement?.removeAttribute('as-of');
    await until(() => host.data.asOf === undefined, 'no date');
  });

  it('goes when the element is moved out of its provider, and changes when it is moved to another', async () => {
    const host = hostIn(inside('<test-data-host></test-data-host>'));
    await until(() => host.data.asOf === '2025-05-14', 'the provider’s date');
    mount('<div></div>').append(host);
    host.requestUpdate();
    await host.updateComplete;
    expect(host.data.asOf).to.equal(undefined);
    mount('<chip-policy-provider as-of="2023-11"></chip-policy-provider>').append(host);
    await until(() => host.data.asOf === '2023-11', 'the other provider’s date');
  });

  it('is a promise of what was known: nothing later is in the data', async () => {
    const host = hostIn('<test-data-host></test-data-host>');
    host.ask({ src: addressOf(quoteSpecimen), asOf: '2025-05-01' });
    await until(() => host.data.current !== undefined, 'the data is there');
    const ids = host.data.current?.quotes?.map(({ id }) => id);
    expect(ids).to.deep.equal(['q-ren-2025-02-17-plan2', 'q-liang-2024-07-embargo', 'q-sargent-2024-engineers']);
  });

  it('is the same object for the same day, so that nothing is drawn twice', async () => {
    const host = hostIn('<test-data-host></test-data-host>');
    host.ask({ src: addressOf(quoteSpecimen), asOf: '2025-05-01' });
    await until(() => host.data.current !== undefined, 'the data is there');
    const before = host.data.current;
    host.requestUpdate();
    await host.updateComplete;
    expect(host.data.current).to.equal(before);
  });
});

describe('an element that comes and goes', () => {
  it('leaves nothing behind after 1,000 times', async () => {
    const provider = mount(
      '<chip-policy-provider as-of="2025-05-14"><test-data-host></test-data-host></chip-policy-provider>',
    );
    const host = provider.querySelector('test-data-host') as BareHost;
    await until(() => host.data.asOf === '2025-05-14', 'the provider’s date');
    const left = await listenersLeftBy(async () => {
      for (let i = 0; i < 1_000; i += 1) {
        host.remove();
        provider.append(host);
      }
      await host.updateComplete;
    });
    expect(left).to.equal(0);
    await frame();
    // Were it still subscribed a thousand times, one change would make it ask a thousand times.
    let asked = 0;
    const requestUpdate = host.requestUpdate.bind(host);
    host.requestUpdate = (...rest) => {
      asked += 1;
      requestUpdate(...rest);
    };
    provider.setAttribute('as-of', '2025-07-14');
    await until(() => host.data.asOf === '2025-07-14', 'the new date');
    expect(asked).to.equal(1);
  });

  it('says a fault to the page again when it is another fault', async () => {
    const host = hostIn('<test-data-host></test-data-host>');
    const first = next(host, 'chip-data-error');
    host.ask({ asOf: '2025-13-41' });
    await first;
    const second = next(host, 'chip-data-error');
    host.ask({ asOf: '2025-13-42' });
    expect(((await second) as Event & { subject: string }).subject).to.equal('2025-13-42');
  });

  it('says a fault to the page again when it comes back after a time without', async () => {
    const host = hostIn('<test-data-host></test-data-host>');
    const { heard, stop } = listen('chip-data-error');
    host.ask({ asOf: '2025-13-43' });
    await until(() => heard.length === 1, 'the fault is told');
    host.ask({ asOf: undefined });
    await until(() => host.data.current !== undefined, 'all is well');
    host.ask({ asOf: '2025-13-43' });
    await host.updateComplete;
    await frame();
    stop();
    expect(heard.length).to.equal(2);
  });
});
