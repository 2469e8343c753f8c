/**
 * What readers write: comments, which are shown below their article, and ratings, which are only told to whoever runs the
 * server. A demonstration forgets all of it when it ends.
 */
const ARTICLE = /^\/articles\/[\w-]+\.html$/;

export function createComments({ tell = console.log } = {}) {
  const comments = [];

  /** Answers a request for a comment or a rating with `{ status, headers, body }`; `undefined` for any other one. */
  return ({ method, pathname, query, body }) => {
    const sent = new URLSearchParams(body);
    const text = (name, longest) => (sent.get(name) ?? '').trim().slice(0, longest);
    const page = (method === 'POST' ? sent : new URLSearchParams(query)).get('page') ?? '';
    const isArticle = ARTICLE.test(page);

    if (method === 'GET' && pathname === '/comments') {
      const shown = comments.filter((comment) => comment.page === page).map(({ name, comment, at }) => ({ name, comment, at }));
      return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, body: JSON.stringify(shown) };
    }
    if (method === 'POST' && pathname === '/comments') {
      const [name, comment] = [text('name', 80), text('comment', 4000)];
      if (!isArticle || !name || !comment) return refusal('A comment needs an article, a name and a text.');
      comments.push({ page, name, comment, at: new Date().toISOString() });
      return { status: 303, headers: { location: `${page}#comments` }, body: '' };
    }
    if (method === 'POST' && pathname === '/ratings') {
      const rating = Number(sent.get('rating'));
      if (!isArticle || ![1, 2, 3, 4, 5].includes(rating)) return refusal('A rating needs an article, and a number from 1 to 5.');
      tell(`A reader gave ${page} ${rating} of 5.`);
      return { status: 204, headers: {}, body: '' };
    }
    return undefined;
  };
}

const refusal = (sentence) => ({ status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${sentence}\n` });
