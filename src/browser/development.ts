/** Is the page on a machine of a developer's own? Only there anything is told on the console that is not for visitors. */
export const inDevelopment = (): boolean => /(^|\.)(localhost|test)$|^127\./.test(location.hostname);
