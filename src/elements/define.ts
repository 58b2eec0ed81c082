/** Registers every tag. */
import './as-of-control/define.js';
import './ban-timeline/define.js';
import './control-chart/define.js';
import './export-status/define.js';
import './policy-provider/define.js';
import './quote-card/define.js';
import './self-sufficiency-meter/define.js';
import './stockpile-gauge/define.js';
