/**
 * What the visitor came with: from User-Agent Client Hints, which say it plainly, and elsewhere from the user agent
 * string, read by a parser that only those browsers download.
 */
import { readSoftware, type Software } from './software.js';

export interface Agent {
  /** As it calls itself: `Firefox`, `Chrome`, `Microsoft Edge`. */
  readonly name: string;
  /** The major version alone: `153`. */
  readonly version: string;
  /** `Blink`, `Gecko`, `WebKit`; '' where nobody knows. So with the rest. */
  readonly engine: string;
  /** The operating system: `Windows`, `macOS`, `Android`. */
  readonly system: string;
  /** `desktop`, `mobile`, `tablet`, `tv`, `xr` … */
  readonly form: string;
}

export interface Browser extends Agent {
  /** Which additional software it has. */
  readonly software: Software;
}

/** Brings the parser, which takes a user agent string. */
export type BringParser = () => Promise<{ readonly parseUserAgent: (text: string) => Agent }>;

/** https://wicg.github.io/ua-client-hints/#interface */
interface ClientHints {
  readonly brands: readonly { readonly brand: string; readonly version: string }[];
  readonly mobile: boolean;
  readonly platform: string;
  readonly getHighEntropyValues: (hints: string[]) => Promise<{ readonly formFactors?: readonly string[] }>;
}

/** Resolves to `undefined` for a browser that does not tell its name. */
export async function identify(bringParser: BringParser): Promise<Browser | undefined> {
  const hints = (navigator as { userAgentData?: ClientHints }).userAgentData;
  const agent = (hints && (await fromHints(hints))) ?? (await bringParser()).parseUserAgent(navigator.userAgent);
  return agent.name && agent.version ? { ...agent, software: readSoftware() } : undefined;
}

async function fromHints(hints: ClientHints): Promise<Agent | undefined> {
  // One brand is made up, so that nobody relies on a fixed list: https://wicg.github.io/ua-client-hints/#grease
  const brands = hints.brands.filter(({ brand }) => !/not.*a.*brand/i.test(brand));
  const chosen = brands.find(({ brand }) => brand !== 'Chromium') ?? brands[0];
  if (!chosen) return undefined;
  // The one question beyond what every request tells anyway. A page may be forbidden to ask.
  const { formFactors: [form = hints.mobile ? 'mobile' : 'desktop'] = [] } = await hints
    .getHighEntropyValues(['formFactors'])
    .catch(() => ({ formFactors: [] }));
  return {
    name: chosen.brand.replace(/^Google |^Headless/, ''),
    version: chosen.version,
    engine: brands.some(({ brand }) => brand === 'Chromium') ? 'Blink' : '',
    system: hints.platform,
    form: form.toLowerCase(),
  };
}
