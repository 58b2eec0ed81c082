import '../elements/self-sufficiency-meter/define.js';
