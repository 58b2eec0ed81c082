import '../elements/ban-timeline/define.js';
