import '../elements/stockpile-gauge/define.js';
