import '../elements/define.js';
