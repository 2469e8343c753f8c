import { expect } from '@esm-bundle/chai';
import { hashOf } from '../../src/consent/wording.js';

const hashed = (shown: readonly string[]) => hashOf({ shown });

describe('the hash of the wording', () => {
  for (const [text, hash] of [
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ] as const) {
    it(`is FNV-1a: '${text}' gives ${hash}`, () => {
      expect(hashed([text])).to.equal(hash);
    });
  }

  it('is of the bytes of every text that was shown, a line each', () => {
    const fnv1a = (text: string) => {
      const step = (hash: bigint, byte: number) => ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn;
      return [...new TextEncoder().encode(text)].reduce(step, 0x811c9dc5n).toString(16).padStart(8, '0');
    };
    const shown = ['Dürfen wir Cookies verwenden?', 'Zustimmen', '🍪', ...Array.from({ length: 300 }, (_, i) => String(i))];
    for (let n = 1; n <= shown.length; n++) expect(hashed(shown.slice(0, n))).to.equal(fnv1a(shown.slice(0, n).join('\n')));
  });

  it('is eight digits, small ones among them', () => {
    for (let n = 0; n < 2000; n++) expect(hashed([String(n)])).to.match(/^[0-9a-f]{8}$/);
  });

  it('is another for another wording', () => {
    expect(hashed(['Accept', 'Reject'])).to.not.equal(hashed(['Reject', 'Accept']));
    expect(hashed(['Accept', 'Reject'])).to.not.equal(hashed(['AcceptReject']));
  });
});
