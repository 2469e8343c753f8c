import type { Profile } from './engine.ts';
import { Page } from './page.ts';
import type { Site } from './site.ts';

/** Somebody who comes to the site, with a browser that has never been there. */
export class Visitor {
  readonly #profile: Profile;
  readonly #site: Site;
  /** All tabs, in the order they were opened. */
  readonly pages: Page[] = [];

  constructor(profile: Profile, site: Site) {
    this.#profile = profile;
    this.#site = site;
  }

  /** Opens a path of the site, or any address, in the first tab, and resolves when the page has loaded. */
  async open(address: string): Promise<Page> {
    const [first] = this.pages;
    if (!first) return this.tab(address);
    await first.goto(address);
    return first;
  }

  /** The same in a further tab, which is then in front. */
  async tab(address: string): Promise<Page> {
    const page = new Page(await this.#profile.tab(), (path) => this.#site.address(path));
    this.pages.push(page);
    await page.front();
    await page.goto(address);
    return page;
  }

  /** Closes the browser, cookies and all. */
  leave(): Promise<void> {
    return this.#profile.close();
  }
}
