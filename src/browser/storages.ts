/** The page's storages; `undefined` in the frames where even asking for them throws. */
export const localStore = (): Storage | undefined => tried(() => localStorage);

export const sessionStore = (): Storage | undefined => tried(() => sessionStorage);

function tried(ask: () => Storage): Storage | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
