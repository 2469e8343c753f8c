import { expect } from '@esm-bundle/chai';
import { sendMouse } from '@web/test-runner-commands';
import { listenToControls } from '../../src/browser/controls.js';

function setup(html: string) {
  const life = new AbortController();
  const said: string[] = [];
  const area = document.createElement('div');
  area.innerHTML = html;
  document.body.append(area);
  listenToControls(() => said.push('open'), (keys) => said.push(`grant ${keys}`), life.signal);
  return {
    said,
    area,
    end() {
      life.abort();
      area.remove();
    },
  };
}

/** As a hand does. */
async function click(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

describe('the page\'s own controls', () => {
  it('open the preferences, from a link, a button, and what stands inside of one', async () => {
    const page = setup('<a href="#askfirst-settings">Settings</a> <button data-askfirst-open><b>Settings</b></button>');
    await click(page.area.querySelector('a')!);
    await click(page.area.querySelector('b')!);
    expect(page.said).to.deep.equal(['open', 'open']);
    expect(location.hash).to.equal('');
    page.end();
  });

  it('open from a link with the whole address of the page, each time, and leave the settings of another site to that site', async () => {
    const page = setup(`<a href="${location.origin}/#askfirst-settings">Settings</a> <a href="https://elsewhere.example/#askfirst-settings">Theirs</a>`);
    const [ours, theirs] = page.area.querySelectorAll('a');
    await click(ours!);
    await click(ours!);
    let isLeft = false;
    page.area.addEventListener('click', (event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    });
    await click(theirs!);
    expect(page.said).to.deep.equal(['open', 'open']);
    expect(isLeft).to.equal(true);
    page.end();
  });

  it('work when they come later, and inside a component of the page', async () => {
    const page = setup('<div></div>');
    const root = page.area.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<button data-askfirst-open>Settings</button>';
    await click(root.querySelector('button')!);
    expect(page.said).to.deep.equal(['open']);
    page.end();
  });

  it('grant by hand, and not by a script', async () => {
    const page = setup('<button data-askfirst-grant=" a  b ">Allow</button>');
    const button = page.area.querySelector('button')!;
    button.click();
    expect(page.said).to.deep.equal([]);
    await click(button);
    expect(page.said).to.deep.equal(['grant  a  b ']);
    page.end();
  });

  it('open when the address comes to name the settings', async () => {
    const page = setup('');
    location.hash = '#askfirst-settings';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(page.said).to.deep.equal(['open']);
    page.end();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('do nothing when the library has ended', async () => {
    const page = setup('<button data-askfirst-open>Settings</button>');
    page.end();
    document.body.append(page.area);
    await click(page.area.querySelector('button')!);
    expect(page.said).to.deep.equal([]);
    page.area.remove();
  });
});
