import { expect } from '@esm-bundle/chai';
import { createWhen } from '../../src/consent/when.js';
import { endWatchers } from '../../src/consent/withdraw.js';
import { reportedBy } from '../sample-policy.js';

/** A page on which keys are granted and withdrawn, and on which scripts tell what they do. */
function page(...held: string[]) {
  const holding = new Set(held);
  const told: string[] = [];
  const holds = (key: string) => holding.has(key);
  const { when, begin, watchers } = createWhen(holds);
  /** As a change does: what may no longer run has ended before anything new begins. */
  const follow = () => {
    endWatchers(watchers, holds);
    begin();
  };
  return {
    told,
    when,
    grant: (key: string) => {
      holding.add(key);
      follow();
    },
    withdraw: (key: string) => {
      holding.delete(key);
      follow();
    },
    /** Withdraws one and grants another in one change. */
    swap: (withdrawn: string, granted: string) => {
      holding.delete(withdrawn);
      holding.add(granted);
      follow();
    },
    /** A start that tells when it runs, with a stop that tells when it does. */
    script: (name: string) => () => {
      told.push(`${name} starts`);
      return () => told.push(`${name} stops`);
    },
  };
}

describe('a script that waits for a category', () => {
  it('starts at once where the category holds', () => {
    const { when, script, told } = page('analytics');
    when('analytics', script('matomo'));
    expect(told).to.deep.equal(['matomo starts']);
  });

  it('does not start before the category holds', () => {
    const { when, grant, script, told } = page();
    when('analytics', script('matomo'));
    grant('marketing');
    expect(told).to.deep.equal([]);
  });

  it('starts when the category is granted later', () => {
    const { when, grant, script, told } = page();
    when('analytics', script('matomo'));
    grant('analytics');
    expect(told).to.deep.equal(['matomo starts']);
  });

  it('starts once, however many changes follow', () => {
    const { when, grant, withdraw, script, told } = page('analytics');
    when('analytics', script('matomo'));
    grant('marketing');
    withdraw('marketing');
    expect(told).to.deep.equal(['matomo starts']);
  });

  it('stops on withdrawal, once', () => {
    const { when, withdraw, script, told } = page('analytics');
    when('analytics', script('matomo'));
    withdraw('analytics');
    withdraw('marketing');
    expect(told).to.deep.equal(['matomo starts', 'matomo stops']);
  });

  it('starts again when the category is granted again', () => {
    const { when, grant, withdraw, script, told } = page('analytics');
    when('analytics', script('matomo'));
    withdraw('analytics');
    grant('analytics');
    withdraw('analytics');
    expect(told).to.deep.equal(['matomo starts', 'matomo stops', 'matomo starts', 'matomo stops']);
  });

  it('may wait for a service', () => {
    const { when, grant, script, told } = page('analytics');
    when('analytics/matomo', script('matomo'));
    expect(told).to.deep.equal([]);
    grant('analytics/matomo');
    expect(told).to.deep.equal(['matomo starts']);
  });

  it('may have nothing to stop', () => {
    const { when, withdraw, told } = page('analytics');
    when('analytics', () => void told.push('starts'));
    withdraw('analytics');
    expect(told).to.deep.equal(['starts']);
  });

  it('may return whatever its last call does', () => {
    const { when, withdraw, told } = page('analytics');
    when('analytics', (() => told.push('starts')) as () => void);
    const reported = reportedBy(() => withdraw('analytics'));
    expect([told, reported]).to.deep.equal([['starts'], []]);
  });

  it('may be asynchronous', async () => {
    const { when, withdraw, grant, told } = page('analytics');
    when('analytics', async () => {
      await Promise.resolve();
      told.push('starts');
    });
    await new Promise((resolve) => setTimeout(resolve));
    const reported = reportedBy(() => {
      withdraw('analytics');
      grant('analytics');
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect([told, reported]).to.deep.equal([['starts', 'starts'], []]);
  });
});

describe('a script that waits for several categories', () => {
  it('starts when all of them hold', () => {
    const { when, grant, script, told } = page('analytics');
    when(['analytics', 'marketing'], script('report'));
    expect(told).to.deep.equal([]);
    grant('marketing');
    expect(told).to.deep.equal(['report starts']);
  });

  it('stops when one of them is withdrawn', () => {
    const { when, withdraw, script, told } = page('analytics', 'marketing');
    when(['analytics', 'marketing'], script('report'));
    withdraw('analytics');
    expect(told).to.deep.equal(['report starts', 'report stops']);
  });

  it('waits for what it named, whatever becomes of the list that it named it in', () => {
    const { when, grant, script, told } = page();
    const keys = ['analytics', 'marketing'];
    when(keys, script('report'));
    keys.pop();
    grant('analytics');
    expect(told).to.deep.equal([]);
  });
});

describe('the signal that a script is given', () => {
  it('is not aborted as long as the category holds', () => {
    const { when, grant } = page('analytics');
    let given: AbortSignal | undefined;
    when('analytics', ({ signal }) => void (given = signal));
    grant('marketing');
    expect(given!.aborted).to.equal(false);
  });

  it('is aborted on withdrawal, before the script is stopped', () => {
    const { when, withdraw, told } = page('analytics');
    when('analytics', ({ signal }) => {
      signal.addEventListener('abort', () => told.push('aborted'));
      return () => told.push('stopped');
    });
    withdraw('analytics');
    expect(told).to.deep.equal(['aborted', 'stopped']);
  });

  it('is a new one each time it starts', () => {
    const { when, grant, withdraw } = page('analytics');
    const given: AbortSignal[] = [];
    when('analytics', ({ signal }) => void given.push(signal));
    withdraw('analytics');
    grant('analytics');
    expect(given.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });
});

describe('a script that does not wait any longer', () => {
  const WAYS = {
    'by the function that it was given': () => ({}),
    'by its own signal': () => new AbortController(),
  };

  for (const [way, begin] of Object.entries(WAYS)) {
    const arrange = (...held: string[]) => {
      const site = page(...held);
      const controller: Partial<AbortController> = begin();
      const unsubscribe = site.when('analytics', site.script('matomo'), controller.signal && { signal: controller.signal });
      return { ...site, end: () => (controller.abort ? controller.abort() : unsubscribe()) };
    };

    it(`does not start later: ended ${way}`, () => {
      const { end, grant, told } = arrange();
      end();
      grant('analytics');
      expect(told).to.deep.equal([]);
    });

    it(`is not stopped, as nothing was withdrawn: ended ${way}`, () => {
      const { end, told } = arrange('analytics');
      end();
      expect(told).to.deep.equal(['matomo starts']);
    });

    it(`does not start again: ended ${way}`, () => {
      const { end, grant, withdraw, told } = arrange('analytics');
      withdraw('analytics');
      end();
      grant('analytics');
      expect(told).to.deep.equal(['matomo starts', 'matomo stops']);
    });
  }

  it('never starts where its signal was aborted before', () => {
    const { when, grant, script, told } = page('analytics');
    when('analytics', script('matomo'), { signal: AbortSignal.abort() });
    grant('marketing');
    expect(told).to.deep.equal([]);
  });

  it('may be ended twice', () => {
    const { when, script } = page();
    const unsubscribe = when('analytics', script('matomo'));
    unsubscribe();
    expect(reportedBy(unsubscribe)).to.deep.equal([]);
  });

  it('leaves another that runs the same function', () => {
    const { when, grant, script, told } = page();
    const matomo = script('matomo');
    when('analytics', matomo)();
    when('analytics', matomo);
    grant('analytics');
    expect(told).to.deep.equal(['matomo starts']);
  });
});

describe('a script that throws', () => {
  const error = new Error('Matomo could not be reached.');
  const broken = () => {
    throw error;
  };

  it('is reported when it starts at once, and does not reach whoever asked for it', () => {
    const { when } = page('analytics');
    expect(reportedBy(() => void when('analytics', broken))).to.deep.equal([error]);
  });

  it('is reported when it starts later, and holds up no other', () => {
    const { when, grant, script, told } = page();
    when('analytics', broken);
    when('analytics', script('plausible'));
    expect(reportedBy(() => grant('analytics'))).to.deep.equal([error]);
    expect(told).to.deep.equal(['plausible starts']);
  });

  it('is not started again before it is granted again', () => {
    const { when, grant, withdraw } = page('analytics');
    const reported = reportedBy(() => {
      when('analytics', broken);
      grant('marketing');
    });
    expect(reported.length).to.equal(1);
    withdraw('analytics');
    expect(reportedBy(() => grant('analytics'))).to.deep.equal([error]);
  });

  it('has its signal aborted on withdrawal all the same', () => {
    const { when, withdraw } = page('analytics');
    let given: AbortSignal | undefined;
    reportedBy(() => {
      when('analytics', ({ signal }) => {
        given = signal;
        throw error;
      });
    });
    withdraw('analytics');
    expect(given!.aborted).to.equal(true);
  });

  it('is reported when it stops, and holds up no other', () => {
    const { when, withdraw, script, told } = page('analytics');
    when('analytics', () => broken);
    when('analytics', script('plausible'));
    expect(reportedBy(() => withdraw('analytics'))).to.deep.equal([error]);
    expect(told).to.deep.equal(['plausible starts', 'plausible stops']);
  });
});

describe('several scripts', () => {
  it('start in the order that they asked in', () => {
    const { when, grant, script, told } = page();
    when('analytics', script('matomo'));
    when('analytics', script('plausible'));
    grant('analytics');
    expect(told).to.deep.equal(['matomo starts', 'plausible starts']);
  });

  it('have stopped before others start in the same change', () => {
    const { when, swap, script, told } = page('marketing');
    when('analytics', script('matomo'));
    when('marketing', script('ads'));
    swap('marketing', 'analytics');
    expect(told).to.deep.equal(['ads starts', 'ads stops', 'matomo starts']);
  });

  it('may ask for each other: one that holds starts within the other, once', () => {
    const { when, grant, script, told } = page('preferences');
    when('analytics', () => {
      told.push('matomo starts');
      when('preferences', script('language'));
      when('marketing', script('ads'));
    });
    grant('analytics');
    expect(told).to.deep.equal(['matomo starts', 'language starts']);
    grant('marketing');
    expect(told).to.deep.equal(['matomo starts', 'language starts', 'ads starts']);
  });

  it('may end each other', () => {
    const { when, grant, script, told } = page();
    when('analytics', () => end());
    const end = when('analytics', script('plausible'));
    grant('analytics');
    expect(told).to.deep.equal([]);
  });
});
