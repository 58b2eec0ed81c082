import '../elements/export-status/define.js';
