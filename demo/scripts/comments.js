/** Shows what readers have written about the article, as the server has it. */
export async function showComments() {
  const list = document.querySelector('.comments ol');
  if (!list) return;
  const answer = await fetch(`/comments?${new URLSearchParams({ page: location.pathname })}`).catch(() => undefined);
  if (!answer?.ok) return;
  const comments = await answer.json();
  list.replaceChildren(...comments.map(elementOf));
  if (!comments.length) return;
  document.querySelector('.comments .none').hidden = true;
  // The reader comes back to it after sending; it was not there yet when the browser looked for it.
  if (location.hash === '#comments') list.lastElementChild.scrollIntoView({ block: 'center' });
}

function elementOf({ name, comment, at }) {
  const [item, head, text, time] = ['li', 'p', 'p', 'time'].map((tag) => document.createElement(tag));
  time.dateTime = at;
  time.dataset.askfirstFormat = 'datetime:medium';
  time.textContent = new Date(at).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  head.className = 'facts';
  head.append(Object.assign(document.createElement('b'), { textContent: name }), ' ', time);
  text.textContent = comment;
  item.append(head, text);
  return item;
}
