import { expect } from '@esm-bundle/chai';
import { optional } from '../../src/consent/policy.js';
import { samplePolicy } from '../sample-policy.js';

describe('what a visitor may decide on', () => {
  it('is every category but what is necessary, in the order of the site', () => {
    expect(optional(samplePolicy()).map(({ key }) => key)).to.deep.equal(['preferences', 'analytics', 'marketing']);
  });
});
