/**
 * What mocha puts into the page of each test file: https://mochajs.org/#bdd
 */
interface MochaContext {
  readonly skip: () => never;
  readonly timeout: (milliseconds: number) => void;
}

type MochaBody = (this: MochaContext) => void | Promise<void>;

declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: MochaBody): void;
declare function before(body: MochaBody): void;
declare function beforeEach(body: MochaBody): void;
declare function after(body: MochaBody): void;
declare function afterEach(body: MochaBody): void;
