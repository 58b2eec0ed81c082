import '../elements/policy-provider/define.js';
