/** The block in the editor: choices at the side, the readable children in the article. No build step. */
(({ blocks, element, blockEditor, components, i18n }) => {
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

  /** A tag or a div that is pasted becomes the block; what else it carries would be lost, so such a paste is left alone. */
  function attributesOf(node) {
    const isDiv = node.nodeName === 'DIV';
    const name = isDiv ? node.getAttribute('data-chip') : node.nodeName.toLowerCase().replace(/^chip-/, '');
    if (!name || !Object.hasOwn(ELEMENTS, name)) return undefined;
    const places = { [ELEMENTS[name][1]]: 'record', lang: 'language', 'as-of': 'date', theme: 'theme' };
    const found = { element: name };
    for (const { name: attribute, value } of node.attributes) {
      if (attribute === 'data-chip') continue;
      // Of a div, data-chip names the element, and the chip that it shows has another name.
      const key = attribute === 'data-chip-id' ? 'chip' : attribute.replace(/^data-/, '');
      if (!Object.hasOwn(places, key)) return undefined;
      found[places[key]] = value;
    }
    return found;
  }

  blocks.registerBlockType('chip-policy/embed', {
    edit,
    save: () => el(InnerBlocks.Content),
    transforms: {
      from: [
        {
          type: 'raw',
          priority: 5,
          isMatch: (node) => node.nodeType === 1 && attributesOf(node) !== undefined,
          transform: (node) =>
            blocks.createBlock(
              'chip-policy/embed',
              attributesOf(node),
              blocks.rawHandler({ HTML: [...node.children].map(({ outerHTML }) => outerHTML).join('') }),
            ),
        },
      ],
    },
  });
})(window.wp);
