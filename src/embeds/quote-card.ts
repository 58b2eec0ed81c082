import '../elements/quote-card/define.js';
import './forms/offer.js';
