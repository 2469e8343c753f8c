/**
 * Resolves when the page has drawn what has just changed; at once in a page that nobody sees, and soon in one whose
 * window does not draw. https://web.dev/articles/optimize-inp
 */
export async function nextFrame(): Promise<void> {
  if (document.hidden) return;
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
