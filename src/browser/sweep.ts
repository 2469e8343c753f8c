/**
 * Removing cookies wherever they may have been written.
 */
import Cookies from 'js-cookie';

/** Removes every cookie of this name that this page can see: of this host, of each parent domain, of each path. */
export function removeEverywhere(name: string): void {
  const labels = location.hostname.split('.');
  const segments = location.pathname.split('/');
  const domains = labels.map((_, i) => labels.slice(i).join('.'));
  const paths = segments.flatMap((_, i) => {
    const path = segments.slice(0, i + 1).join('/');
    return [path || '/', `${path}/`];
  });
  for (const path of paths) {
    Cookies.remove(name, { path });
    for (const domain of domains) Cookies.remove(name, { path, domain });
  }
}
