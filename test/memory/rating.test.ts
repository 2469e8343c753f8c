import { expect } from '@esm-bundle/chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { until } from '../until.js';
import { clear, cookies, leave, pause, place, visit } from './visit.js';

type Rating = HTMLElement & { value: number | undefined; name: string; page: string; form: HTMLFormElement | null };

const rating = (html = '<askfirst-rating page="/a">How was it?</askfirst-rating>') => place(html).querySelector<Rating>('askfirst-rating')!;
const inputs = (element: Rating) => [...element.shadowRoot!.querySelectorAll('input')];
const shown = (element: Rating) => inputs(element).find(({ checked }) => checked)?.value;
const said = (element: Rating) => [...element.shadowRoot!.querySelectorAll('slot[name]')].filter((slot) => !(slot as HTMLElement).hidden).map((slot) => (slot as HTMLSlotElement).name);

/** As a hand does. */
async function click(element: Rating, stars: number) {
  const { left, top, width, height } = inputs(element)[stars - 1]!.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await resetMouse();
}

/** What was sent, while the page answers so. */
function server(answer: () => Response | Promise<Response>) {
  const sent: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = async (address, { method, body } = {}) => {
    sent.push(`${method} ${new URL(String(address)).pathname} ${String(body as URLSearchParams)}`);
    return answer();
  };
  return { sent, end: () => (globalThis.fetch = fetch) };
}

describe('a rating', () => {
  afterEach(() => {
    leave();
    clear();
  });

  it('is a group of five radio buttons with the site\'s question, and numbers as they are written around it', () => {
    visit({ feedback: true });
    const element = rating('<p lang="ar-EG"><askfirst-rating>كيف كان؟</askfirst-rating></p>');
    const fieldset = element.shadowRoot!.querySelector('fieldset')!;
    expect(fieldset.querySelector<HTMLSlotElement>('legend slot')!.assignedNodes()[0]!.textContent).to.equal('كيف كان؟');
    expect(inputs(element).map(({ type, name, value, labels }) => [type, name, value, labels![0]!.textContent])).to.deep.equal([
      ['radio', 'stars', '1', '١'], ['radio', 'stars', '2', '٢'], ['radio', 'stars', '3', '٣'], ['radio', 'stars', '4', '٤'], ['radio', 'stars', '5', '٥'],
    ]);
    expect(element.page).to.equal(location.pathname);
  });

  it('takes the site\'s own words for its numbers', () => {
    visit({ feedback: true });
    const element = rating('<askfirst-rating labels="Bad, Poor, Fair, Good, Great">How was it?</askfirst-rating>');
    expect(inputs(element).map(({ labels }) => labels![0]!.textContent)).to.deep.equal(['Bad', 'Poor', 'Fair', 'Good', 'Great']);
  });

  it('is given by hand, and told to the page', async () => {
    visit({ feedback: true });
    const element = rating();
    const told: unknown[] = [];
    document.addEventListener('rate', (event) => told.push((event as CustomEvent).detail), { once: true });
    await click(element, 4);
    expect([shown(element), element.value, told]).to.deep.equal(['4', 4, [{ page: '/a', rating: 4 }]]);
    expect(said(element)).to.deep.equal(['rated']);
    expect(cookies()).to.deep.equal({});
  });

  it('is given by keyboard', async () => {
    visit({ feedback: true });
    const element = rating();
    element.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(element.value).to.equal(3);
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.value).to.equal(2);
  });

  it('has targets that a thumb can hit, also in a narrow place', () => {
    visit({ feedback: true });
    for (const [width, least] of [[320, 44], [140, 24]] as const) {
      const element = rating(`<div style="width: ${width}px"><askfirst-rating>How was it?</askfirst-rating></div>`);
      for (const input of inputs(element)) {
        const box = input.getBoundingClientRect();
        expect(Math.min(box.width, box.height), `${width}`).to.be.at.least(least);
      }
    }
  });

  it('is a field of its form', () => {
    visit({ feedback: true });
    const form = place('<form><askfirst-rating name="stars" required>How was it?</askfirst-rating></form>').querySelector('form')!;
    const element = form.querySelector<Rating>('askfirst-rating')!;
    expect([form.checkValidity(), new FormData(form).get('stars')]).to.deep.equal([false, null]);
    expect(element.matches(':invalid')).to.equal(true);
    element.value = 5;
    expect([form.checkValidity(), new FormData(form).get('stars')]).to.deep.equal([true, '5']);
    form.reset();
    expect([form.checkValidity(), element.value, shown(element)]).to.deep.equal([false, undefined, undefined]);
    form.innerHTML = '<fieldset disabled><askfirst-rating>How was it?</askfirst-rating></fieldset>';
    expect(inputs(form.querySelector('askfirst-rating')!)[0]!.matches(':disabled')).to.equal(true);
  });

  it('is there on the next visit, and so are those of other pages', async () => {
    visit({ feedback: true }, ['feedback']);
    await click(rating(), 4);
    await click(rating('<askfirst-rating page="/b">And here?</askfirst-rating>'), 2);
    clear();
    const { memory } = visit({ feedback: true }, ['feedback']);
    const element = rating();
    expect([element.value, shown(element), said(element)]).to.deep.equal([4, '4', ['earlier']]);
    expect(element.matches(':state(earlier):state(kept)')).to.equal(true);
    expect([...memory.feedback.ratings]).to.deep.equal([['/a', 4], ['/b', 2]]);
    expect(cookies()['askfirst-ratings']).to.equal('/a=4&/b=2');
  });

  it('that was given before it was allowed is kept at once', async () => {
    const { say, memory } = visit({ feedback: true });
    const element = rating();
    await click(element, 5);
    say(['feedback']);
    expect([cookies(), element.matches(':state(kept)'), said(element)]).to.deep.equal([{ 'askfirst-ratings': '/a=5' }, true, ['rated']]);
    memory.feedback.rate('/a', undefined);
    expect([cookies(), element.value]).to.deep.equal([{}, undefined]);
  });

  it('is gone from the page on withdrawal, and can be given again', async () => {
    const { withdraw, memory } = visit({ feedback: true }, ['feedback']);
    const element = rating();
    await click(element, 5);
    withdraw();
    expect([element.value, shown(element), said(element), cookies(), memory.feedback.ratings.size]).to.deep.equal([undefined, undefined, [], {}, 0]);
    await click(element, 5);
    expect([element.value, cookies()]).to.deep.equal([5, {}]);
  });

  it('of two on one page is remembered for itself', async () => {
    visit({ feedback: true }, ['feedback']);
    const area = place('<askfirst-rating name="taste">Taste</askfirst-rating><askfirst-rating name="price">Price</askfirst-rating>');
    const [taste, price] = area.querySelectorAll<Rating>('askfirst-rating');
    await click(taste!, 5);
    await click(price!, 1);
    expect([taste!.page, taste!.value, price!.value]).to.deep.equal([`${location.pathname}#taste`, 5, 1]);
  });

  it('is sent to the site\'s address once the visitor has settled on one', async () => {
    const { sent, end } = server(() => new Response());
    visit({ feedback: true });
    const element = rating('<askfirst-rating page="/a" action="/ratings">How was it?</askfirst-rating>');
    element.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(sent).to.deep.equal([]);
    await until(() => sent.length);
    expect(sent).to.deep.equal(['POST /ratings page=%2Fa&rating=3']);
    await click(element, 2);
    dispatchEvent(new Event('pagehide'));
    expect(sent).to.deep.equal(['POST /ratings page=%2Fa&rating=3', 'POST /ratings page=%2Fa&rating=2']);
    end();
  });

  it('is not sent where the page takes it in hand', async () => {
    const { sent, end } = server(() => new Response());
    visit({ feedback: true });
    const element = rating('<askfirst-rating page="/a" action="/ratings">How was it?</askfirst-rating>');
    element.addEventListener('rate', (event) => event.preventDefault());
    await click(element, 2);
    dispatchEvent(new Event('pagehide'));
    expect(sent).to.deep.equal([]);
    end();
  });

  for (const [how, fail] of [
    ['refused', () => new Response('', { status: 500 })],
    ['lost', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    it(`that is ${how} says so, stays, and is sent again by a click on the same star`, async () => {
      let broken = true;
      const { sent, end } = server(() => (broken ? fail() : new Response()));
      visit({ feedback: true });
      const element = rating('<askfirst-rating page="/a" action="/ratings">How was it?<p slot="failed">That did not arrive.</p></askfirst-rating>');
      const failures: unknown[] = [];
      element.addEventListener('ratefailed', (event) => failures.push((event as CustomEvent).detail.rating));
      await click(element, 4);
      dispatchEvent(new Event('pagehide'));
      await until(() => failures[0]);
      expect([failures, shown(element), said(element), element.matches(':state(failed)')]).to.deep.equal([[4], '4', ['failed'], true]);
      broken = false;
      await click(element, 4);
      await until(() => said(element)[0] === 'rated');
      expect([sent.length, failures.length]).to.deep.equal([2, 1]);
      end();
    });
  }

  it('that stands in the page before the library, or without memory, is a question and works', async () => {
    const { consent } = visit({ feedback: true });
    const element = rating();
    consent.stop();
    await click(element, 3);
    expect(element.value).to.equal(3);
  });

  for (const garbage of ['', '%', '/a=9', '/a=4.5', '/a', '=4', '/a=__proto__', '[1]']) {
    it(`is none where the cookie holds garbage: ${garbage}`, () => {
      document.cookie = `askfirst-ratings=${encodeURIComponent(garbage)}; path=/`;
      visit({ feedback: true }, ['feedback']);
      expect(rating().value).to.equal(undefined);
    });
  }

  it('from code must be a whole number from 1 to 5', async () => {
    const { memory } = visit({ feedback: true });
    expect(() => memory.feedback.rate('/a', 6)).to.throw(RangeError, 'A rating must be a whole number from 1 to 5, not 6.');
    await pause(1);
  });
});
