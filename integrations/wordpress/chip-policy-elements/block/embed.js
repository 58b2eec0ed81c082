/** The block in the editor: choices at the side, the readable children in the article. No build step. */
(({ blocks, element, blockEditor, components, i18n }, attributesByElement) => {
  const { createElement: el, Fragment } = element;
  const { InnerBlocks, InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl } = components;
  const __ = (words) => i18n.__(words, 'chip-policy-elements');

  /** By element: its name for people, the attribute that names a record, and what to write there. */
  const ELEMENTS = {
    'quote-card': [__('Quotation'), 'quote', __('Id of the quotation, q-…')],
    'stockpile-gauge': [__('Quantity of chips'), 'figure', __('Id of the quantity')],
    'self-sufficiency-meter': [__('Share of a country’s own chips'), 'indicator', __('Id of the share')],
    'ban-timeline': [__('Decisions over time'), 'chip', __('Only decisions on this chip; empty: all')],
    'control-chart': [__('Chips against the limits'), 'highlight', __('Ids of chips, separated by spaces')],
    'export-status': [__('May this chip be sold there?'), 'chip', __('Id of the chip')],
  };
  const CHILDREN = ['core/paragraph', 'core/quote', 'core/list', 'core/heading'];
  const TEMPLATE = [
    ['core/paragraph', { placeholder: __('What readers see without JavaScript: words, date, source with its link.') }],
  ];

  const options = (labels) => Object.entries(labels).map(([value, label]) => ({ value, label }));

  function edit({ attributes, setAttributes }) {
    const field = (Control, key, label, rest = {}) =>
      el(Control, {
        key,
        label,
        value: attributes[key],
        onChange: (value) => setAttributes({ [key]: value }),
        ...rest,
      });
    const [, , help] = ELEMENTS[attributes.element];
    const names = Object.fromEntries(Object.entries(ELEMENTS).map(([name, [label]]) => [name, label]));
    const choices = el(
      PanelBody,
      { title: __('What is shown') },
      field(SelectControl, 'element', __('Element'), { options: options(names) }),
      field(TextControl, 'record', __('Record'), { help }),
      field(TextControl, 'language', __('Language'), { help: __('en, fr, zh-Hans, ar; empty: as the page') }),
      field(TextControl, 'date', __('As of'), { type: 'date', help: __('Shows only what was known on that day') }),
      field(SelectControl, 'theme', __('Theme'), {
        options: options({ '': __('As the page'), light: __('Light'), dark: __('Dark') }),
      }),
    );
    return el(
      Fragment,
      {},
      el(InspectorControls, {}, choices),
      el('div', useBlockProps(), el(InnerBlocks, { allowedBlocks: CHILDREN, template: TEMPLATE })),
    );
  }

  /** The element of a tag or a div that is pasted, or nothing. */
  function elementOf({ nodeName, dataset }) {
    const name = nodeName === 'DIV' ? dataset.chip : nodeName.toLowerCase().replace(/^chip-/, '');
    return Object.hasOwn(attributesByElement, name ?? '') ? name : undefined;
  }

  // Of a div, data-chip names the element, and the chip that it shows has another name.
  const dataAttribute = (name) => (name === 'chip' ? 'data-chip-id' : `data-${name}`);

  /** The readable text of a snippet: the tags in which it is written, and no others. */
  const WORDS = { '#text': {} };
  const LINE = {
    ...WORDS,
    a: { attributes: ['href'], children: WORDS },
    em: { children: WORDS },
    strong: { children: WORDS },
    cite: { children: WORDS },
  };
  const named = (names, rule) => Object.fromEntries(names.map((name) => [name, rule]));
  const LINES = named(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'li'], { attributes: ['lang'], children: LINE });
  const TEXT = {
    ...LINE,
    ...LINES,
    ...named(['ul', 'ol', 'dl'], { children: LINES }),
    blockquote: { attributes: ['cite'], children: { ...LINE, ...LINES } },
  };

  /** The editor takes everything off a paste that is not named here, so that nothing that runs is pasted with it. */
  const all = [...new Set([...Object.values(attributesByElement).flat(), 'lang'])];
  const schema = {
    div: { attributes: ['data-chip', ...all.map(dataAttribute)], children: TEXT },
    ...named(
      Object.keys(attributesByElement).map((name) => `chip-${name}`),
      { attributes: all, children: TEXT },
    ),
  };

  /** What is pasted as attributes of the block; nothing when it has more than the block can say. */
  function attributesOf(node) {
    const name = elementOf(node);
    if (!Object.hasOwn(ELEMENTS, name)) return undefined;
    const isDiv = node.nodeName === 'DIV';
    const places = { [ELEMENTS[name][1]]: 'record', lang: 'language', 'as-of': 'date', theme: 'theme' };
    const found = { element: name };
    for (const [attribute, place] of Object.entries(places)) {
      const value = node.getAttribute(isDiv ? dataAttribute(attribute) : attribute);
      if (value !== null) found[place] = value;
    }
    return Object.keys(found).length === node.attributes.length + (isDiv ? 0 : 1) ? found : undefined;
  }

  /** A block where the block can say all of it, else the HTML as it is: a pinned tag stays pinned. */
  function fromPaste(node) {
    // The schema keeps an address whatever it begins with.
    for (const link of node.querySelectorAll('a[href]')) {
      if (!/^(?:https?:|mailto:)/i.test(link.getAttribute('href').trim())) link.removeAttribute('href');
    }
    const attributes = attributesOf(node);
    if (!attributes) return blocks.createBlock('core/html', { content: node.outerHTML });
    const HTML = [...node.children].map(({ outerHTML }) => outerHTML).join('');
    return blocks.createBlock('chip-policy/embed', attributes, blocks.rawHandler({ HTML }));
  }

  blocks.registerBlockType('chip-policy/embed', {
    edit,
    save: () => el(InnerBlocks.Content),
    transforms: {
      from: [
        {
          type: 'raw',
          priority: 5,
          schema,
          isMatch: (node) => node.nodeType === 1 && elementOf(node) !== undefined,
          transform: fromPaste,
        },
      ],
    },
  });
})(window.wp, window.chipPolicyElements);
