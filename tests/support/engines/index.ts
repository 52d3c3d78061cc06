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
  start: async (window) => startChromium((await findBrowser()).executablePath, window),
};

/** The first of what is promised to be readable, the first of what runs scripts, and what is in use. */
export const engineKinds: readonly EngineKind[] = [
  oldChromium(64, false),
  oldChromium(80, true),
  currentChromium,
  firefox,
  webkitGtk,
  wpeWebkit,
];
