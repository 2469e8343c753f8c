/**
 * The scripts of this site, on what the memory remembers. Each hands itself to the memory with the same line:
 *
 *     (window.askfirstMemory ||= []).push((memory) => { … });
 *
 * It may run before the library and its memory have loaded or after. If they never come, the pages work without them.
 */
import { greet } from './scripts/greeting.js';
import { showComments } from './scripts/comments.js';
import { followChoice } from './scripts/locale.js';
import { listRemembered } from './scripts/remembered.js';

greet();
followChoice();
showComments();
listRemembered();
