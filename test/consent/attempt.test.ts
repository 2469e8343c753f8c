import { expect } from '@esm-bundle/chai';
import { attempt } from '../../src/consent/attempt.js';
import { reportedBy } from '../sample-policy.js';

describe("a site's function that throws", () => {
  it("is heard of by the page's own error reporting, and by nobody else", () => {
    const error = new Error('The site made a mistake.');
    const reported = reportedBy(() => {
      attempt(() => {
        throw error;
      });
    });
    expect(reported).to.deep.equal([error]);
  });
});

describe("a site's function that does not throw", () => {
  it('runs once, and nothing is reported', () => {
    let runs = 0;
    const reported = reportedBy(() => attempt(() => runs++));
    expect([runs, reported]).to.deep.equal([1, []]);
  });
});
