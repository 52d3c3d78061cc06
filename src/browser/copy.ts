/** Copies text, also where there is no clipboard: outside https and in old browsers. */

/**
 * @param select selects the text on the page, for the reader to see and, at worst, to copy by hand
 * @returns whether it was copied
 */
export async function copyText(text: string, select: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select();
    return document.execCommand('copy');
  }
}
