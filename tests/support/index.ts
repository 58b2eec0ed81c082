export { expectAccessible } from './accessibility.js';
export { withConsoleGuard } from './console-guard.js';
export { isAccessible, keepsTheArticle, markupOf, registersOnce, staysQuiet, type Subject } from './contract.js';
export { itWhereItCan } from './engine.js';
export { mount } from './mount.js';
export { next, ready } from './ready.js';
export {
  addressOf,
  allSaid,
  button,
  changesDuring,
  frame,
  has,
  isSeen,
  layoutErrorsDuring,
  listen,
  listenersLeftBy,
  said,
  savedBy,
  show,
  until,
  withAnswers,
  words,
} from './show.js';
