import { expect } from '@esm-bundle/chai';
import { until } from '../until.js';
import { clear, cookies, leave, pause, place, visit } from './visit.js';

const COMMENT = `<form id="comment" data-askfirst-remember="name email">
  <input name="name"><input name="email" type="email"><input name="city"><textarea name="text"></textarea><button>Send</button></form>`;

/** A form, and how a visitor writes into it and sends it. */
function form(html = COMMENT) {
  const element = place(html).querySelector('form')!;
  const field = (name: string) => document.querySelector<HTMLInputElement>(`.placed [name="${name}"]`)!;
  return {
    element,
    field,
    write(name: string, text: string) {
      field(name).value = text;
      field(name).dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    send() {
      element.addEventListener('submit', (event) => event.preventDefault());
      element.requestSubmit();
    },
  };
}

/** The page as the visitor finds it when they come back: another document, the same browser. */
function again(html = COMMENT, yes = ['feedback']) {
  dispatchEvent(new Event('pagehide'));
  clear();
  visit({ feedback: true }, yes);
  return form(html);
}

const drafts = () => Object.keys(sessionStorage);

describe('a comment form', () => {
  afterEach(() => {
    leave();
    clear();
  });

  it('is filled in on return with the fields that the site names', () => {
    visit({ feedback: true }, ['feedback']);
    const { write, send } = form();
    write('name', 'Ada & Bob');
    write('email', 'ada@example.com');
    write('city', 'London');
    write('text', 'Well done.');
    send();
    expect(cookies()).to.deep.equal({ 'askfirst-fields': 'name=Ada %26 Bob&email=ada@example.com' });
    const { field } = again(COMMENT.replace('"comment"', '"other"'));
    return until(() => field('name').value).then(() => {
      expect(['name', 'email', 'city', 'text'].map((name) => field(name).value)).to.deep.equal(['Ada & Bob', 'ada@example.com', '', '']);
    });
  });

  it('keeps what stands in it already, and tells the page\'s scripts what it fills in', async () => {
    document.cookie = 'askfirst-fields=name%3DAda%26email%3Dada%40example.com; path=/';
    const { field, element } = form(COMMENT.replace('<input name="name">', '<input name="name" value="Bob">'));
    const told: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, ({ target }) => told.push(`${type} ${(target as HTMLInputElement).name}`));
    visit({ feedback: true }, ['feedback']);
    expect([field('name').value, field('email').value]).to.deep.equal(['Bob', 'ada@example.com']);
    expect(told).to.deep.equal(['input email', 'change email']);
    field('email').value = '';
    element.append(document.createElement('i'));
    await pause(150);
    expect(field('email').value, 'what the visitor has emptied stays empty').to.equal('');
  });

  it('keeps an unfinished comment over a reload, in this tab, and never in what is sent with every request', async () => {
    visit({ feedback: true }, ['feedback']);
    const { write } = form();
    const long = 'ಕನ್ನಡ '.repeat(1000);
    write('name', 'Ada');
    write('text', long);
    write('city', 'London');
    await until(() => drafts()[0]);
    expect([drafts(), cookies()]).to.deep.equal([[`askfirst:feedback:draft:${location.pathname}#comment`], {}]);
    const { field, send } = again();
    await until(() => field('text').value === long);
    expect([field('name').value, field('city').value]).to.deep.equal(['Ada', '']);
    send();
    expect(drafts()).to.deep.equal([]);
    expect(again().field('text').value).to.equal('');
  });

  it('keeps it also when the page is left in the middle of a word', () => {
    visit({ feedback: true }, ['feedback']);
    form().write('text', 'Unfini');
    dispatchEvent(new Event('pagehide'));
    expect(drafts().length).to.equal(1);
  });

  it('forgets a comment that the visitor has deleted or reset', async () => {
    visit({ feedback: true }, ['feedback']);
    const { write, element } = form();
    write('text', 'Hm');
    await until(() => drafts()[0]);
    write('text', '');
    await until(() => !drafts()[0]);
    write('text', 'Hm');
    await until(() => drafts()[0]);
    element.reset();
    expect(drafts()).to.deep.equal([]);
  });

  it('works without the grant, remembers nothing, and offers to', () => {
    const offer = place('<p hidden data-askfirst-offer="feedback">Remember?</p>').firstElementChild as HTMLElement;
    visit({ feedback: true });
    const { write, send } = form();
    write('name', 'Ada');
    write('text', 'Hello');
    dispatchEvent(new Event('pagehide'));
    expect([offer.hidden, drafts(), cookies()]).to.deep.equal([false, [], {}]);
    send();
    expect(cookies()).to.deep.equal({});
  });

  it('keeps at once what was written before it was allowed', () => {
    const { say } = visit({ feedback: true });
    form().write('text', 'Hello');
    say(['feedback']);
    expect(drafts().length).to.equal(1);
  });

  it('gives up on withdrawal what it had filled in, and leaves the visitor what they are writing', async () => {
    document.cookie = 'askfirst-fields=name%3DAda%26email%3Dada%40example.com; path=/';
    const { withdraw, memory } = visit({ feedback: true }, ['feedback']);
    const { field, write } = form();
    await until(() => field('name').value);
    expect([...memory.feedback.fields.keys()]).to.deep.equal(['name', 'email']);
    write('email', 'ada@example.org');
    write('text', 'Half a');
    await until(() => drafts()[0]);
    withdraw();
    expect(['name', 'email', 'text'].map((name) => field(name).value)).to.deep.equal(['', 'ada@example.org', 'Half a']);
    expect([drafts(), cookies(), memory.feedback.fields.size]).to.deep.equal([[], {}, 0]);
    write('text', 'Half a thought');
    await pause(300);
    expect(drafts()).to.deep.equal([]);
  });

  const NEVER = [
    '<input name="x" type="password">',
    '<input name="x" type="hidden">',
    '<input name="x" type="file">',
    '<input name="x" type="number">',
    '<input name="x" autocomplete="off">',
    '<input name="x" autocomplete="OFF">',
    '<input name="x" autocomplete="section-a billing cc-number">',
    '<input name="x" autocomplete="cc-csc">',
    '<input name="x" autocomplete="new-password">',
    '<input name="x" autocomplete="current-password webauthn">',
    '<input name="x" autocomplete="one-time-code">',
    '<input name="x" autocomplete="transaction-amount">',
    '<textarea name="x" autocomplete="off"></textarea>',
  ];
  for (const html of NEVER) {
    it(`never remembers ${html}`, async () => {
      visit({ feedback: true }, ['feedback']);
      const markup = `<form data-askfirst-remember="x"><input name="y">${html}</form>`;
      const { write, send, field } = form(markup);
      if (field('x').type !== 'file') write('x', '123');
      dispatchEvent(new Event('pagehide'));
      expect(drafts()).to.deep.equal([]);
      send();
      expect(cookies()).to.deep.equal({});
      document.cookie = 'askfirst-fields=x%3Dplanted; path=/';
      expect(again(markup).field('x').value).to.not.equal('planted');
    });
  }

  it('never remembers anything of a form with `autocomplete="off"`', () => {
    visit({ feedback: true }, ['feedback']);
    const { write, send } = form('<form autocomplete="off" data-askfirst-remember="x"><input name="x" autocomplete="on"><textarea name="text"></textarea></form>');
    write('x', '1');
    write('text', '1');
    dispatchEvent(new Event('pagehide'));
    send();
    expect([drafts(), cookies()]).to.deep.equal([[], {}]);
  });

  it('is none of ours without the attribute', () => {
    visit({ feedback: true }, ['feedback']);
    const { write, send } = form('<form><input name="name"><textarea name="text"></textarea></form>');
    write('name', '1');
    write('text', '1');
    dispatchEvent(new Event('pagehide'));
    send();
    expect([drafts(), cookies()]).to.deep.equal([[], {}]);
  });

  it('may have fields named like its own properties, and fields outside of it', () => {
    visit({ feedback: true }, ['feedback']);
    const { write, send } = form(`<form id="f" data-askfirst-remember="id name elements dataset"><input name="id"><input name="name"><input name="elements"></form>
      <input form="f" name="dataset">`);
    for (const name of ['id', 'name', 'elements', 'dataset']) write(name, name);
    send();
    expect(cookies()['askfirst-fields']).to.equal('id=id&name=name&elements=elements&dataset=dataset');
  });

  for (const garbage of ['', '{', '[]', 'null', '3', '{"text":3}', '{"__proto__":{"text":"x"}}']) {
    it(`is empty where the storage holds garbage: ${garbage}`, () => {
      sessionStorage.setItem(`askfirst:feedback:draft:${location.pathname}#comment`, garbage);
      const { field } = form();
      visit({ feedback: true }, ['feedback']);
      expect(field('text').value).to.equal('');
    });
  }

  it('works where the storage is refused', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get() {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    });
    const { withdraw } = visit({ feedback: true }, ['feedback']);
    const { write, field } = form();
    write('text', 'Hello');
    dispatchEvent(new Event('pagehide'));
    withdraw();
    Object.defineProperty(globalThis, 'sessionStorage', own);
    expect(field('text').value).to.equal('Hello');
  });

  it('is forgotten when the page says so', async () => {
    const { memory } = visit({ feedback: true }, ['feedback']);
    const { write, send } = form();
    write('name', 'Ada');
    send();
    write('text', 'Hello');
    await until(() => drafts()[0]);
    memory.feedback.rate('/a', 4);
    memory.feedback.forget('forms');
    expect([drafts(), cookies()]).to.deep.equal([[], { 'askfirst-ratings': '/a=4' }]);
    memory.feedback.forget('ratings');
    expect(cookies()).to.deep.equal({});
  });

  it('is forgotten field by field, and what is written stays', async () => {
    const first = form();
    visit({ feedback: true }, ['feedback']);
    first.write('name', 'Ada');
    first.write('email', 'ada@example.com');
    first.send();
    again();
    const { memory } = visit({ feedback: true }, ['feedback']);
    const { field, write } = form();
    await until(() => field('email').value);
    write('text', 'Hello');
    memory.feedback.forget('forms', 'email');
    expect(Object.fromEntries(memory.feedback.fields)).to.deep.equal({ name: 'Ada' });
    expect([field('name').value, field('email').value, field('text').value]).to.deep.equal(['Ada', '', 'Hello']);
    memory.feedback.forget('forms', 'name');
    expect(cookies()).to.deep.equal({});
  });
});
