/**
 * The site served once more, with a script in every page that records errors before any other runs:
 * W3C WebDriver cannot be asked for them.
 */

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

declare global {
  interface Window {
    recordedErrors: string[];
  }
}

/** Written out as text into pages: no more than the oldest engine can read (`Engine.evaluate`). */
function record(): void {
  const errors: string[] = [];
  window.recordedErrors = errors;
  const atLoading = true;
  addEventListener(
    'error',
    ({ message, filename, lineno, target }) => {
      // So it says in WebKit that a ResizeObserver is told of a further change in the next frame.
      if (message === 'Script error.' && filename === '') return;
      const element = target instanceof Element ? target.outerHTML.slice(0, 200) : '';
      errors.push(
        message ? `script: ${message} (${filename}:${lineno})` : `not loaded: ${element}`,
      );
    },
    atLoading,
  );
  addEventListener('unhandledrejection', ({ reason }) => errors.push(`script: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    errors.push(`policy: ${effectiveDirective} ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...words: unknown[]) => {
    errors.push(`console: ${words.join(' ')}`);
    error.apply(console, words);
  };
}

const script = `(${record})()`;
const hash = createHash('sha256').update(script).digest('base64');

/** Before the page's own first script, with leave from its policy. */
function withRecorder(html: string): string {
  return html
    .replace('script-src ', `script-src 'sha256-${hash}' `)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, `$&<script>${script}</script>`);
}

export interface RecordedSite {
  /** The same page, served with the recorder. */
  address(url: string): string;
  close(): void;
}

export async function recordedSite(origin: string): Promise<RecordedSite> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', origin));
    const type = answer.headers.get('content-type') ?? '';
    const body = type.startsWith('text/html')
      ? withRecorder(await answer.text())
      : Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (url) => url.replace(origin, `http://127.0.0.1:${port}`),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
