/** Citation.js comes without types. Only what the tests call is declared. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain<T>(text: string, options: { forceType: string; generateGraph: boolean }): T[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
