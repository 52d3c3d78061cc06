import { drawChartFiles } from './chart-files/draw.ts';
import { addPolicies } from './content-policy.ts';
import { cutFonts } from './cut-fonts.ts';
import { writeHostFiles } from './host-files.ts';
import { lateScripts } from './late-scripts.ts';
import { relativeAssets } from './relative-assets.ts';

/** Something done to the built pages before they are published. It may throw: nothing is then. */
export interface PostBuildStep {
  /** What is printed when it is done, in the past tense: "fonts cut". */
  readonly name: string;
  run(outDir: string): Promise<void>;
}

/** In this order. */
export const steps: readonly PostBuildStep[] = [
  { name: 'asset links made relative', run: relativeAssets },
  { name: 'scripts put behind the text', run: lateScripts },
  { name: 'fonts cut', run: cutFonts },
  { name: 'charts drawn as files', run: (outDir) => drawChartFiles(outDir) },
  { name: 'policies added', run: addPolicies },
  { name: 'files for hosts written', run: writeHostFiles },
];
