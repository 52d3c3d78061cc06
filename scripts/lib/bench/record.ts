import type { JSHandle, Page } from '@playwright/test';

/** What happened on the main thread while something was going on. All times in milliseconds. */
export interface Recording {
  /** From each frame to the next. */
  readonly frames: readonly number[];
  /** Tasks over 50 ms. */
  readonly longTasks: readonly number[];
  /** Scores of layout shifts that no press or tap has caused. */
  readonly shifts: readonly number[];
}

interface Recorder {
  stop(): Recording;
}

/** Starts recording in the page. */
export function startRecording(page: Page): Promise<JSHandle<Recorder>> {
  return page.evaluateHandle((): Recorder => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
    }
    const frames: number[] = [];
    const longTasks: number[] = [];
    const shifts: number[] = [];
    let last: number | undefined;
    let running = true;
    const tick = (now: number) => {
      if (last !== undefined) frames.push(now - last);
      last = now;
      if (running) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
      const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
      observer.observe({ type });
      return () => {
        observer.takeRecords().forEach(note);
        observer.disconnect();
      };
    };
    const ends = [
      watch('longtask', ({ duration }) => longTasks.push(duration)),
      watch('layout-shift', (entry) => {
        const { value, hadRecentInput } = entry as Shift;
        if (!hadRecentInput) shifts.push(value);
      }),
    ];
    return {
      stop() {
        running = false;
        for (const end of ends) end();
        return { frames, longTasks, shifts };
      },
    };
  });
}

export const stopRecording = (recorder: JSHandle<Recorder>): Promise<Recording> =>
  recorder.evaluate((one) => one.stop());
