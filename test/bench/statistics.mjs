/**
 * Takes each measure in turn, round after round, so that whatever else the machine does hits all of them alike.
 * Resolves to the results by name, one for each round; the first round warms up and does not count.
 */
export async function interleave(measures, rounds) {
  const results = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, measure] of Object.entries(measures)) {
      const result = await measure();
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
