import '../elements/control-chart/define.js';
import './forms/offer.js';
