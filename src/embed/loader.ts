/**
 * `embed.js`: makes frames as high as their charts say, on pages that allow scripts. Written out as
 * text, like announce.ts. However often a page includes it, one listener answers for all of the
 * site's frames, also for those that come later; frames of others are left alone.
 */
function load(): void {
  const name = 'figureFrames';
  const script = document.currentScript;
  const globals = window as unknown as Record<string, unknown>;
  if (globals[name] || !(script instanceof HTMLScriptElement)) return;
  globals[name] = true;
  const base = script.src.replace(/embed\.js.*$/, '');

  function ours(frame: HTMLIFrameElement): boolean {
    const path = frame.src.indexOf(base) === 0 ? frame.src.slice(base.length) : '';
    return /^(?:en\/)?embed\/[a-z0-9-]+\//.test(path);
  }
  function frames(): HTMLIFrameElement[] {
    return [].slice.call(document.querySelectorAll('iframe')).filter(ours);
  }

  addEventListener('message', (event) => {
    const data = event.data;
    if (typeof data !== 'object' || data === null || data.type !== 'embed-size') return;
    const height = data.height;
    if (typeof height !== 'number' || !(height > 0 && height < 20000)) return;
    frames().forEach((frame) => {
      if (frame.contentWindow === event.source) frame.style.height = `${Math.ceil(height)}px`;
    });
  });
  // Those that spoke before anybody listened are asked.
  const ask = () =>
    frames().forEach((frame) => {
      if (frame.contentWindow) {
        frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
      }
    });
  ask();
  addEventListener('load', ask);
}

export const loaderScript = `(${load})()`;
