import '../elements/control-chart/define.js';
