import '../elements/stockpile-gauge/define.js';
import './forms/offer.js';
