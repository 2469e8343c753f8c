/**
 * What does not compile. Never run: `tsc --noEmit` reads it, and fails where a line below an `@ts-expect-error` compiles.
 */
import { askFirst, type CategoryOptions, type Consent, type ConsentEvent } from '../../src/index.js';

/** Whatever a site does. */
declare const start: (given: unknown) => void;

/** A site may wait for its own categories and services, and for no others. */
export function keysAreInferred(): void {
  const consent = askFirst({
    categories: {
      preferences: {},
      analytics: { services: { matomo: { label: 'Matomo' }, plausible: {} } },
      shop: { label: 'Shop' },
    },
  });

  consent.when('necessary', start);
  consent.when('preferences', start);
  consent.when('shop', start);
  consent.when('analytics/matomo', start);
  consent.when(['preferences', 'analytics/plausible'], start);
  // @ts-expect-error: a mistyped category
  consent.when('preference', start);
  // @ts-expect-error: a mistyped service
  consent.when('analytics/motomo', start);
  // @ts-expect-error: a service of another category
  consent.when('preferences/matomo', start);
  // @ts-expect-error: a service without its category
  consent.when('matomo', start);
  // @ts-expect-error: a built-in category that this site does not have
  consent.when('marketing', start);
  // @ts-expect-error: one mistyped category among several
  consent.when(['preferences', 'analytic'], start);

  consent.has('analytics');
  // @ts-expect-error: a mistyped category
  consent.has('analytic');
  consent.state('analytics');
  // @ts-expect-error: a mistyped category
  consent.state('analytic');

  consent.decide({ 'analytics': 'granted', 'analytics/matomo': 'denied' });
  // @ts-expect-error: a mistyped category
  consent.decide({ analytic: 'granted' });
  // @ts-expect-error: a choice that there is not
  consent.decide({ analytics: 'undecided' });
  // @ts-expect-error: a choice is a word
  consent.decide({ analytics: true });

  start(consent.grants.analytics);
  // @ts-expect-error: a mistyped category
  start(consent.grants.analytic);
  // @ts-expect-error: what holds is never set
  consent.grants.analytics = true;

  consent.addEventListener('change', ({ detail }) => {
    detail.granted.includes('analytics/matomo');
    // @ts-expect-error: a mistyped category
    detail.granted.includes('analytic');
  });

  const hear = ({ detail }: ConsentEvent) => start(detail);
  consent.addEventListener('change', hear);
  consent.removeEventListener('change', hear);

  consent.when('analytics', async () => Promise.resolve());
  // @ts-expect-error: what ends it is returned at once, or nobody would know it on a withdrawal
  consent.when('analytics', async () => Promise.resolve(() => start(undefined)));

  consent.push((same) => {
    // @ts-expect-error: a mistyped category
    same.has('analytic');
  });
}

/** An array of ids is enough for built-in categories, and only for those. */
export function idsAreInferred(): void {
  const consent = askFirst({ categories: ['analytics', 'marketing'] });
  consent.has('marketing');
  consent.has('necessary');
  // @ts-expect-error: a built-in category that this site does not have
  consent.has('feedback');
  // @ts-expect-error: a category that is not built in needs a label
  askFirst({ categories: ['analytics', 'shop'] });
}

/** Without options there are the default categories. */
export function defaultsAreInferred(): void {
  askFirst().has('browser');
  askFirst({ privacy: '/privacy' }).has('feedback');
  // @ts-expect-error: not one of the default categories
  askFirst().has('analytics');
  // @ts-expect-error: not one of the default categories
  askFirst({ privacy: '/privacy' }).has('analytics');
}

/** Where a site computes its categories, any key will do. */
export function computedKeysAreWide(categories: Record<string, CategoryOptions>): void {
  askFirst({ categories }).has('anything');
}

/** A handle may be handed on to whoever needs fewer of its keys, and not to whoever needs more. */
export function handlesAreHandedOn(): void {
  const take = (consent: Pick<Consent<'analytics'>, 'has' | 'when'>) => consent.has('analytics');
  take(askFirst({ categories: { analytics: {}, marketing: {} } }));
  // @ts-expect-error: this site has no analytics
  take(askFirst({ categories: { marketing: {} } }));
}

/** An option that is not what it must be does not compile. */
export function optionsAreChecked(): void {
  // @ts-expect-error: a mistyped option
  askFirst({ regimen: 'opt-in' });
  // @ts-expect-error: a mistyped regime
  askFirst({ regime: 'optin' });
  // @ts-expect-error: a revision is a number
  askFirst({ revision: '2' });
  // @ts-expect-error: a mistyped position
  askFirst({ position: 'left' });
  // @ts-expect-error: a label is a text
  askFirst({ categories: { shop: { label: 5 } } });
  // @ts-expect-error: a mistyped text
  askFirst({ texts: { en: { acept: 'Sure' } } });
}
