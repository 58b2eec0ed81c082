import '../elements/self-sufficiency-meter/define.js';
import './forms/offer.js';
