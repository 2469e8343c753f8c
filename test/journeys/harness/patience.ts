/** How long anything that is waited for may take, in milliseconds. */
export const PATIENCE = 5000;

const PAUSE = 25;

/** Tries until `attempt` gives something truthy, and resolves to it. Resolves to `undefined` when time is up. */
export async function poll<Result>(attempt: () => Promise<Result>, patience = PATIENCE): Promise<Result | undefined> {
  for (const deadline = Date.now() + patience; ;) {
    const result = await attempt();
    if (result) return result;
    if (Date.now() > deadline) return undefined;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Resolves as `work` does, and rejects with this sentence when that takes longer. */
export async function within<Result>(milliseconds: number, work: Promise<Result>, sentence: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
