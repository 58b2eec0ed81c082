/** Where the files of one release lie and what their hashes are: all that a snippet must know to be pinned. */
export interface Release {
  /** Version of chip-policy-elements. */
  readonly version: string;
  /** Folder with the files of this very release; ends with a slash. */
  readonly base: string;
  /** Folder whose files are replaced by each new release; the same as `base` where a host keeps only one. */
  readonly latest: string;
  /** Folder with `index.html`, the page that a frame shows; on a host that serves pages, as npm networks do not. */
  readonly pages: string;
  /** `sha384-…` by file name relative to the folder: `quote-card.js`, `data/quotes/q-….json`. */
  readonly files: Readonly<Record<string, string>>;
}

/** What `release.json` beside the scripts says; where the files lie, their reader knows. */
export type ReleaseFiles = Pick<Release, 'version' | 'files'>;

const PACKAGE = 'https://cdn.jsdelivr.net/npm/chip-policy-elements';

/** A release as a public network of npm copies serves it, for who hosts nothing: `version` is exact, `latest` its major. */
export const fromNetwork = (release: ReleaseFiles, pages: string): Release => ({
  ...release,
  pages: withSlash(pages),
  base: `${PACKAGE}@${release.version}/dist/embeds/`,
  latest: `${PACKAGE}@${release.version.split('.')[0] ?? '0'}/dist/embeds/`,
});

/** A release that a newsroom has copied to its own host; `latest` is the folder that it overwrites, if it has one. */
export const fromHost = (release: ReleaseFiles, base: string, latest = base): Release => ({
  ...release,
  base: withSlash(base),
  latest: withSlash(latest),
  pages: `${withSlash(base)}embed/`,
});

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
