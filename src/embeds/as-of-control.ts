import '../elements/as-of-control/define.js';
