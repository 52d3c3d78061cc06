/** `street-lamps` as a name in code. */
export const camelCase = (id: string): string =>
  id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
