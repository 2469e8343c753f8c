/** The domains that this page may write cookies to, and some that the browser refuses: this host's own, and each above it. */
export function domainsOfPage(): (string | undefined)[] {
  const labels = location.hostname.split('.');
  return [undefined, ...labels.map((_, i) => labels.slice(i).join('.'))];
}
