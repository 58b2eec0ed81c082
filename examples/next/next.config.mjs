/** Rendered by Node from the packages as they are, not bundled. */
export default { serverExternalPackages: ['@lit-labs/ssr', 'chip-policy-data', 'chip-policy-elements', 'lit'] };
