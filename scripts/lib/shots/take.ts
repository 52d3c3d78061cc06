import type { Browser, BrowserContext, Page } from '@playwright/test';
import { addressOfPage, goToStep, pagesIn, placesOf, selectors, settle } from './targets.ts';
import type { Target, View } from './views.ts';

/** What a view has to show, and how to take it. */
export interface Sitting {
  readonly targets: readonly Target[];
  take(target: Target): Promise<Buffer>;
  close(): Promise<void>;
}

const contextOf = (browser: Browser, { locale, size, theme, mode }: View) =>
  browser.newContext({
    viewport: size,
    colorScheme: theme,
    locale: locale === 'zh' ? 'zh-CN' : 'en',
    javaScriptEnabled: mode !== 'no-script',
    reducedMotion: mode === 'reduced-motion' ? 'reduce' : 'no-preference',
    // Whole pages are too tall for twice the pixels.
    deviceScaleFactor: mode === 'screens' && size.width < 600 ? 2 : 1,
  });

/** Opens a browser as a view wants it. @param addresses of all pages of the site */
export async function sit(
  browser: Browser,
  siteUrl: string,
  view: View,
  addresses: readonly string[],
): Promise<Sitting> {
  const context = await contextOf(browser, view);
  const page = await context.newPage();
  return view.mode === 'screens'
    ? sitForScreens(context, page, siteUrl, view)
    : sitForPages(context, page, siteUrl, view, addresses);
}

async function sitForScreens(
  context: BrowserContext,
  page: Page,
  siteUrl: string,
  { locale }: View,
): Promise<Sitting> {
  await open(page, siteUrl + addressOfPage({ kind: 'page', id: 'story' }, locale));
  return {
    targets: await placesOf(page),
    take: async (target) => {
      const place = page.locator(selectors[target.kind](target.id));
      switch (target.kind) {
        case 'step':
          await goToStep(page, target.id);
          return page.screenshot();
        case 'opener':
          await place.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top));
          await settle(page);
          return page.screenshot();
        default:
          await place.scrollIntoViewIfNeeded();
          await settle(page);
          return await withoutBars(page, () => place.screenshot());
      }
    },
    close: () => context.close(),
  };
}

async function sitForPages(
  context: BrowserContext,
  page: Page,
  siteUrl: string,
  { locale, mode }: View,
  addresses: readonly string[],
): Promise<Sitting> {
  return {
    targets: pagesIn(addresses, locale),
    take: async (target) => {
      await page.emulateMedia({ media: mode === 'print' ? 'print' : 'screen' });
      await open(page, siteUrl + addressOfPage(target, locale));
      return page.screenshot({ fullPage: true });
    },
    close: () => context.close(),
  };
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  if (await page.locator('html.live').count())
    await page.locator('html.live:not(.arriving)').waitFor();
}

/** Bars stick to the window, and would lie across a picture of what is taller than it. */
async function withoutBars(page: Page, take: () => Promise<Buffer>): Promise<Buffer> {
  const setBars = (visibility: string) =>
    page.evaluate((value) => {
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        if (getComputedStyle(element).position === 'fixed') element.style.visibility = value;
      }
    }, visibility);
  await setBars('hidden');
  const png = await take();
  await setBars('');
  return png;
}
