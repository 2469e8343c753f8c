import { expect } from '@esm-bundle/chai';
import { bare } from '../../src/consent/bare.js';
import { whilePolluted } from '../sample-policy.js';

describe('a bare copy of what a site wrote', () => {
  it('has what the site wrote', () => {
    expect({ ...bare<object>({ regime: 'notice', revision: 2 }) }).to.deep.equal({ regime: 'notice', revision: 2 });
  });

  it('is not the object of the site itself', () => {
    const written = {};
    expect(bare(written)).to.not.equal(written);
  });

  it('has nothing that the page wrote on Object.prototype', () => {
    const read = whilePolluted({ regime: 'opt-out' }, () => bare<{ regime?: string }>({}).regime);
    expect(read).to.equal(undefined);
  });

  it('has nothing that every object has', () => {
    expect('constructor' in bare<object>({})).to.equal(false);
  });

  it('is empty where the site wrote no object', () => {
    for (const value of [undefined, null, 'text', 5, true]) expect(Object.keys(bare<object>(value))).to.deep.equal([]);
  });
});
