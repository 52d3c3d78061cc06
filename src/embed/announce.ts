/**
 * Tells whoever frames a chart how high it is, in the languages of the common hosts; a parent takes
 * what it knows. Like the script of the head it is written out as text (browser/head.ts): it uses
 * nothing from outside itself, and no syntax that a build would have to lower.
 *
 * Datawrapper: https://developer.datawrapper.de/docs/embedding-charts; AMP and @newswire/frames:
 * `embed-size`, asked for by `frames-init`; pym.js: strings of four parts; Medium: JSON.
 */
function announce(): void {
  const sheet = document.querySelector('main');
  const id = document.body.getAttribute('data-chart') || '';
  if (sheet === null || parent === window) return;
  // From the query, and so from anybody: only what pym.js itself would make.
  const asked = new URLSearchParams(location.search).get('childId') || '';
  const childId = /^[\w-]{1,80}$/.test(asked) ? asked : '';
  let told = 0;

  function tell(again: boolean): void {
    const height = Math.ceil((sheet as Element).getBoundingClientRect().height);
    // In a hidden tab there is no height; it is told when there is one.
    if (height === 0 || (height === told && !again)) return;
    told = height;
    const heights: Record<string, number> = {};
    heights[id] = height;
    parent.postMessage({ 'datawrapper-height': heights }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: height }, '*');
    if (childId) parent.postMessage(`pymxPYMx${childId}xPYMxheightxPYMx${height}`, '*');
    parent.postMessage(
      JSON.stringify({ src: location.href, context: 'iframe.resize', height: height }),
      '*',
    );
  }

  addEventListener('message', (event) => {
    const data = event.data;
    const pym = typeof data === 'string' && data.indexOf('pymxPYMx') === 0;
    const frames = typeof data === 'object' && data !== null && data.type === 'frames-init';
    if (event.source === parent && (pym || frames)) tell(true);
  });
  addEventListener('load', () => tell(true));
  if ('ResizeObserver' in window) new ResizeObserver(() => tell(false)).observe(sheet);
  else addEventListener('resize', () => tell(false));
  if (document.fonts) document.fonts.ready.then(() => tell(true));
  tell(true);
  // A parent that begins to listen late, and does not ask.
  for (const later of [500, 2000, 5000]) setTimeout(() => tell(true), later);
}

export const announceScript = `(${announce})()`;
