/** Who has set larger type in the browser gets it, and nothing leaves the page for it. */

import { BROWSER_ARGS } from '../../scripts/lib/browser.ts';
import { overflow } from '../support/looks.ts';
import { addresses, expect, screens, test } from '../support/site.ts';

/** Twice what browsers come with. */
const set = 32;
/** What is set smallest beside drawings is 13 px otherwise. */
const smallest = 26;

test.use({
  viewport: screens.phone,
  launchOptions: {
    executablePath: process.env.TEST_BROWSER ?? '',
    args: [...BROWSER_ARGS, `--blink-settings=defaultFontSize=${set}`],
  },
});

for (const address of addresses) {
  test(`/${address}`, async ({ page }) => {
    await page.goto(address);
    const small = await page.locator('p, li, td, th, button, summary').evaluateAll(
      (all, least) =>
        all
          .filter((one) => one.getClientRects().length > 0 && one.textContent.trim() !== '')
          .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < least)
          .map((one) => `${one.localName}.${one.className} ${getComputedStyle(one).fontSize}`),
      smallest,
    );
    expect(small).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
}
