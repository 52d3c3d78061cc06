/** The browsers that the site is run in, where the machine has them. */

import { findBrowser } from '../../../scripts/lib/browser.ts';
import { startChromium } from './chromium.ts';
import type { EngineKind } from './engine.ts';
import { firefox } from './firefox.ts';
import { oldChromium } from './old-chromium.ts';
import { webkitGtk, wpeWebkit } from './webkit.ts';

const currentChromium: EngineKind = {
  name: 'current Chromium',
  live: true,
  start: async (size) => startChromium((await findBrowser()).executablePath, size),
};

/** The first that the site is promised to be readable in, the first that runs its scripts, today's. */
export const chromiums: readonly EngineKind[] = [
  oldChromium(64, false),
  oldChromium(80, true),
  currentChromium,
];

export const otherEngines: readonly EngineKind[] = [firefox, webkitGtk, wpeWebkit];
