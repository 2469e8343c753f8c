import { spawn } from 'node:child_process';
import { findCommand } from './browsers.mjs';

let display;

/**
 * Resolves to the name of an X display for WebKit, which has no headless mode: one of our own (Xvfb) for the life of
 * this process, so that no other window takes the focus; without Xvfb, the desktop's.
 */
export function provideDisplay() {
  display ??= findCommand('Xvfb') ? startXvfb() : Promise.resolve(process.env.DISPLAY);
  return display;
}

function startXvfb() {
  const xvfb = spawn('Xvfb', [
    '-displayfd', '3',
    // There is no window manager, so the window under the pointer has the focus, and the pointer rests in the middle
    // of the screen: on one this small that is on a toolbar, never on a page, however small its window.
    '-screen', '0', '64x32x24',
    '-noreset', // would otherwise start anew, and be away for a moment, whenever the last browser has gone
    '-nolisten', 'tcp',
  ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  process.once('exit', () => xvfb.kill());
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    let number = '';
    xvfb.stdio[3].setEncoding('utf8').on('data', (text) => { number += text; }).once('end', () => {
      xvfb.unref(); // from here on it must not keep us alive
      if (number) resolve(`:${number.trim()}`);
    });
  });
}
