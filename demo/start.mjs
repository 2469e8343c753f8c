import { build } from '../test/setup/build.mjs';
import { installDependencies } from '../test/setup/dependencies.mjs';
import { serve } from './server.mjs';

try {
  await installDependencies();
  await build();
  const { url } = await serve(settings(process.env));
  console.log(`The demo is at ${url} (Ctrl+C ends it).`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function settings({ PORT = '8000', HOST = '127.0.0.1' }) {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new RangeError(`PORT must be a number from 0 to 65535, not ${JSON.stringify(PORT)}.`);
  return { port, host: HOST };
}

// An end that was asked for is no failure: npm would print one for any other exit code.
process.once('SIGINT', () => process.exit(0));
