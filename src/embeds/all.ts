import '../elements/define.js';
import './forms/offer.js';
