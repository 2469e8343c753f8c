/** Resolves to what is looked for in the page as soon as it is there. */
export async function until<Found>(look: () => Found): Promise<NonNullable<Found>> {
  for (let tries = 0; tries < 200; tries++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${look.toString()}`);
}
