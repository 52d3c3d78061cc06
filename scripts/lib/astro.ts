import { type RunOptions, type RunResult, runTool } from './run.ts';

/**
 * Runs Astro's command line without its telemetry. A process of its own keeps its globals out of
 * ours, and lets a stopped build end it at once.
 */
export function runAstro(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const env = { ...options.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return runTool('astro', 'astro', args, { ...options, env });
}
