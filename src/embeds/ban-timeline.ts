import '../elements/ban-timeline/define.js';
import './forms/offer.js';
