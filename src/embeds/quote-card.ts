import '../elements/quote-card/define.js';
