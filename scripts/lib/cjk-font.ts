import { aptInstall, isRootOnDebian } from './apt.ts';
import { reason } from './failure.ts';
import { run } from './run.ts';

/** Whether the system can draw Chinese. Macs and Windows can; a bare Linux draws boxes. */
async function hasCjkFont(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  try {
    const { code, output } = await run('fc-list', [':lang=zh-cn', 'family'], { capture: true });
    return code === 0 && output.trim() !== '';
  } catch {
    // No fontconfig, so no fonts that a browser would find.
    return false;
  }
}

/** Installs a Chinese font where we may; says whether there is one now. */
export async function ensureCjkFont(): Promise<boolean> {
  if (await hasCjkFont()) return true;
  if (!(await isRootOnDebian())) return false;
  console.log('No Chinese font found; trying `apt-get install fonts-noto-cjk` …');
  try {
    await aptInstall(['fontconfig', 'fonts-noto-cjk']);
  } catch (thrown) {
    console.warn(`apt-get: ${reason(thrown)}`);
  }
  return hasCjkFont();
}
