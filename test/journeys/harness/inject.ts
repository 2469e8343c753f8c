const NONCE = "'nonce-journey'";
const META_POLICY = /(<meta[^>]+http-equiv=["']?content-security-policy["']?[^>]+content=")([^"]*)/gi;

/** Puts a script at the very start of a page, for engines that cannot bring it themselves. */
export function inject(html: string, script: string): string {
  const tag = `<script nonce="journey">${script}</script>`;
  const start = /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  const rest = html.slice(at).replace(META_POLICY, (_, tag: string, policy: string) => tag + allow(policy));
  return html.slice(0, at) + tag + rest;
}

/** A content security policy that lets in that script too, and nothing else that was not allowed before. */
export function allow(policy: string): string {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/)).filter(([name]) => name);
  const find = (name: string) => directives.find(([first]) => first?.toLowerCase() === name);
  const scripts = find('script-src-elem') ?? find('script-src');
  if (scripts) admit(scripts);
  else {
    const others = find('default-src');
    if (others) directives.push(admit(['script-src', ...others.slice(1)]));
  }
  return directives.map((directive) => directive.join(' ')).join('; ');
}

function admit(directive: string[]): string[] {
  const isStrict = directive.some((source) => /^'(nonce-|sha\d|strict-dynamic)/.test(source));
  // A nonce would switch 'unsafe-inline' off.
  if (directive.includes("'unsafe-inline'") && !isStrict) return directive;
  const none = directive.indexOf("'none'");
  if (none !== -1) directive.splice(none, 1);
  directive.push(NONCE);
  return directive;
}
