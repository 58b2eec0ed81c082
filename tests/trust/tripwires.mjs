/** Runs in a page before anything else: hears everything that hostile data must not reach, and everything that is said. */
export function setTripwires() {
  const heard = [];
  globalThis.heard = heard;
  globalThis.pwned = () => heard.push('a script ran');
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    globalThis[name] = () => heard.push(`${name}() was called`);
  }
  const name = (thing) => (thing instanceof Error ? `${thing.name}: ${thing.message}` : String(thing));
  addEventListener('error', (event) => heard.push(`error: ${event.message || 'a file could not be loaded'}`), true);
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`rejection: ${name(reason)}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    heard.push(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn', 'table', 'dir', 'assert']) {
    console[method] = (...values) => {
      const line = values.map(name).join(' ');
      // One clear line for bad input is promised; anything else is not.
      if (method !== 'warn' || !/^<chip-[a-z-]+> [a-z-]+: /.test(line)) heard.push(`console.${method}: ${line}`);
    };
  }
}
