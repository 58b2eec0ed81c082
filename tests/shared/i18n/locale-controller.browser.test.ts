import { LitElement, html } from 'lit';
import { LocaleController } from '../../../src/shared/i18n/locale-controller.js';
import { mount, until } from '../../support/index.js';

let isMissing = false;

class LocaleHost extends LitElement {
  readonly words = new LocaleController<string>(this, {
    en: 'hello',
    fr: () => (isMissing ? Promise.reject(new Error('404')) : Promise.resolve('bonjour')),
    ar: () => Promise.resolve('مرحبا'),
    'zh-Hans': () => Promise.resolve('你好'),
  });

  protected override render() {
    return html`${this.words.messages} ${this.words.locale}`;
  }
}
customElements.define('test-locale-host', LocaleHost);

class ShadowHost extends LitElement {
  protected override render() {
    return html`<section><test-locale-host></test-locale-host></section>`;
  }
}
customElements.define('test-shadow-host', ShadowHost);

const shown = (host: Element): string => (host.shadowRoot?.textContent ?? '').trim();
const shows = (host: Element, text: string): Promise<void> =>
  until(() => shown(host) === text, `it says “${text}”, not “${shown(host)}”`);
const hostIn = (markup: string): LocaleHost => {
  const host = mount(markup).parentElement?.querySelector<LocaleHost>('test-locale-host');
  if (!host) throw new Error('no host in the markup');
  return host;
};

describe('the language of an element', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    isMissing = false;
  });

  it('is that of the page', async () => {
    document.documentElement.lang = 'fr';
    await shows(hostIn('<test-locale-host></test-locale-host>'), 'bonjour fr-FR');
  });

  it('is that of the nearest part of the page, and its own before that', async () => {
    await shows(
      hostIn('<div lang="zh-CN"><div lang="fr-CA"><test-locale-host></test-locale-host></div></div>'),
      'bonjour fr-CA',
    );
    await shows(hostIn('<div lang="fr"><test-locale-host lang="en-US"></test-locale-host></div>'), 'hello en-US');
  });

  it('is found through the shadow roots of others', async () => {
    const outer = mount('<div lang="zh-Hans"><test-shadow-host></test-shadow-host></div>').firstElementChild;
    await until(() => outer?.shadowRoot?.querySelector('test-locale-host') != null, 'the inner host is there');
    const host = outer?.shadowRoot?.querySelector('test-locale-host');
    await shows(host as Element, '你好 zh-Hans-CN');
    outer?.parentElement?.setAttribute('lang', 'fr');
    await shows(host as Element, 'bonjour fr-FR');
  });

  it('follows the page when a reader changes it, there and back', async () => {
    const host = hostIn('<div lang="en"><test-locale-host></test-locale-host></div>');
    await shows(host, 'hello en-GB');
    host.parentElement?.setAttribute('lang', 'fr');
    await shows(host, 'bonjour fr-FR');
    document.documentElement.lang = 'zh';
    host.parentElement?.removeAttribute('lang');
    await shows(host, '你好 zh-Hans-CN');
    document.documentElement.lang = 'en-US';
    await shows(host, 'hello en-US');
  });

  it('may differ from that of its neighbour', async () => {
    const place = mount(
      '<div><p lang="fr"><test-locale-host></test-locale-host></p><p lang="zh"><test-locale-host></test-locale-host></p></div>',
    );
    const [first, second] = place.querySelectorAll('test-locale-host');
    await shows(first as Element, 'bonjour fr-FR');
    await shows(second as Element, '你好 zh-Hans-CN');
  });

  it('is read again where the element is moved to', async () => {
    const host = hostIn('<div lang="fr"><test-locale-host></test-locale-host></div>');
    await shows(host, 'bonjour fr-FR');
    mount('<div lang="zh"></div>').append(host);
    await shows(host, '你好 zh-Hans-CN');
  });

  it('is English in words when the file with the words is missing, with the page’s own numbers and dates', async () => {
    isMissing = true;
    await shows(hostIn('<div lang="fr"><test-locale-host></test-locale-host></div>'), 'hello fr-FR');
  });
});
