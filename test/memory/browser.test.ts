import { expect } from '@esm-bundle/chai';
import type { Browser } from '../../src/memory/index.js';
import { parseUserAgent } from '../../src/memory/user-agent.js';
import { until } from '../until.js';
import { cookies, leave, pause, pretend, visit } from './visit.js';

const hints = (version: string, more: object = {}) => ({
  brands: [{ brand: 'Not/A)Brand', version: '24' }, { brand: 'Chromium', version }, { brand: 'Google Chrome', version }],
  mobile: false,
  platform: 'Linux',
  getHighEntropyValues: async () => ({ formFactors: ['Tablet'] }),
  ...more,
});

let undo: (() => void)[] = [];
const saying = (name: string, get: () => unknown) => undo.push(pretend(name, get));

describe('the browser', () => {
  afterEach(() => {
    leave();
    for (const act of undo) act();
    undo = [];
  });

  it('is not asked for anything before the grant', async () => {
    const asked: string[] = [];
    for (const name of ['userAgentData', 'userAgent', 'plugins', 'pdfViewerEnabled', 'cookieEnabled', 'platform']) {
      saying(name, () => void asked.push(name));
    }
    const { say, memory } = visit({ browser: true });
    await pause(50);
    for (const act of undo) act();
    expect([asked, memory.browser.current, cookies()]).to.deep.equal([[], undefined, {}]);
    saying('userAgentData', () => {
      asked.push('userAgentData');
      return hints('140');
    });
    say(['browser']);
    await until(() => memory.browser.current);
    expect(asked).to.deep.equal(['userAgentData']);
  });

  it('is told by its hints, where it gives some, and only their form factor is asked for', async () => {
    const wanted: string[][] = [];
    saying('userAgentData', () => hints('140', {
      getHighEntropyValues: async (names: string[]) => {
        wanted.push(names);
        return { formFactors: ['Tablet'] };
      },
    }));
    const { memory } = visit({ browser: true }, ['browser']);
    const { software, ...agent } = await until(() => memory.browser.current);
    expect(agent).to.deep.equal({ name: 'Chrome', version: '140', engine: 'Blink', system: 'Linux', form: 'tablet' });
    expect(software).to.include({ cookies: true, storage: true, installed: false });
    expect(wanted).to.deep.equal([['formFactors']]);
    expect(cookies()['askfirst-browser']).to.match(/^software=(pdf\.)?cookies\.storage(\.gpc)?&form=tablet&system=Linux&engine=Blink&version=140&name=Chrome$/);
  });

  it('is told also where a page may not ask further', async () => {
    saying('userAgentData', () => hints('140', { mobile: true, getHighEntropyValues: async () => { throw new DOMException('no', 'NotAllowedError'); } }));
    const { memory } = visit({ browser: true }, ['browser']);
    expect((await until(() => memory.browser.current)).form).to.equal('mobile');
  });

  it('is read from its user agent string elsewhere', async () => {
    saying('userAgentData', () => undefined);
    saying('userAgent', () => 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0');
    const { memory } = visit({ browser: true }, ['browser']);
    const { software, ...agent } = await until(() => memory.browser.current);
    expect(agent).to.deep.equal({ name: 'Firefox', version: '153', engine: 'Gecko', system: 'Linux', form: 'desktop' });
    expect(software.plugins).to.deep.equal([]);
  });

  for (const text of ['', 'curl', '\0', 'x'.repeat(50_000)]) {
    it(`stays unknown where the string tells nothing: ${JSON.stringify(text.slice(0, 20))}`, async () => {
      expect(parseUserAgent(text).version).to.equal('');
      saying('userAgentData', () => undefined);
      saying('userAgent', () => text);
      const { memory } = visit({ browser: true }, ['browser']);
      await pause(30);
      expect([memory.browser.current, cookies()]).to.deep.equal([undefined, {}]);
    });
  }

  it('is compared with the last visit, and told once when it is another', async () => {
    let version = '140';
    saying('userAgentData', () => hints(version));
    const come = async () => {
      const { memory } = visit({ browser: true }, ['browser']);
      const told: string[] = [];
      memory.addEventListener('browserchange', ({ detail: { previous, current } }) => told.push(`${previous.version} → ${current.version}`));
      const { changed } = await until(() => memory.browser.current && memory.browser);
      await pause(1);
      return { changed, told, previous: memory.browser.previous };
    };
    expect(await come()).to.deep.equal({ changed: false, told: [], previous: undefined });
    const { previous, ...same } = await come();
    expect(same).to.deep.equal({ changed: false, told: [] });
    expect(previous).to.include({ name: 'Chrome', version: '140', form: 'tablet', system: 'Linux', engine: 'Blink' });
    version = '141';
    expect(await come()).to.deep.include({ changed: true, told: ['140 → 141'] });
    expect(await come()).to.deep.include({ changed: false, told: [] });
  });

  it('remembers its additional software, by name', async () => {
    saying('userAgentData', () => hints('140'));
    saying('plugins', () => [{ name: 'PDF Viewer' }, { name: 'Shockwave; &=% Flash' }, { name: 'QuickTime' }]);
    saying('pdfViewerEnabled', () => true);
    saying('globalPrivacyControl', () => true);
    const { memory } = visit({ browser: true }, ['browser']);
    await until(() => memory.browser.current);
    const again = visit({ browser: true }, ['browser']).memory;
    const software = { pdf: true, plugins: ['Shockwave; &=% Flash', 'QuickTime'], installed: false, cookies: true, storage: true, gpc: true };
    expect(again.browser.previous!.software).to.deep.equal(software);
    expect((await until(() => again.browser.current)).software).to.deep.equal(software);
  });

  for (const garbage of ['', 'x', '%', 'name=Chrome', 'name=&version=1', 'name=Chrome&version=1e9', 'version=3&name=', '{"name":1}']) {
    it(`remembers nothing where its cookie holds garbage: ${garbage}`, async () => {
      document.cookie = `askfirst-browser=${garbage}; path=/`;
      saying('userAgentData', () => hints('140'));
      const { memory } = visit({ browser: true }, ['browser']);
      await until(() => memory.browser.current);
      expect([memory.browser.previous, memory.browser.changed]).to.deep.equal([undefined, false]);
    });
  }

  it('is forgotten at once on withdrawal, and whoever listens hears of it', async () => {
    saying('userAgentData', () => hints('140'));
    const { memory, withdraw } = visit({ browser: true }, ['browser']);
    await until(() => memory.browser.current);
    const heard: (Browser | undefined)[] = [];
    memory.addEventListener('change', () => heard.push(memory.browser.current));
    withdraw();
    await pause(1);
    expect([heard, memory.browser.previous, cookies()]).to.deep.equal([[undefined], undefined, {}]);
  });
});
