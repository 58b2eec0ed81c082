export { expectAccessible } from './accessibility.js';
export { withConsoleGuard } from './console-guard.js';
export { mount } from './mount.js';
export { next, ready } from './ready.js';
