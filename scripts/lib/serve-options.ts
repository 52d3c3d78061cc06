import { parseArgs } from 'node:util';
import { editionOption } from './edition-option.ts';
import { Failure } from './failure.ts';

interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
}

const serveOptions = { port: { type: 'string' }, host: { type: 'string' } } as const;

/** `--port N --host H`, as `npm run serve` takes them. */
export function readServeOptions(): ServeOptions {
  return served(parseArgs({ options: serveOptions }).values);
}

/** The same with `--edition DIR`, as `npm start` takes them. */
export function readStartOptions(): ServeOptions & { readonly edition: string | undefined } {
  const { values } = parseArgs({ options: { ...serveOptions, ...editionOption } });
  return { ...served(values), edition: values.edition };
}

function served(values: { readonly port?: string; readonly host?: string }): ServeOptions {
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Failure(`--port ${values.port} is not a port: a whole number from 1 to 65535.`);
  }
  return {
    ...(port === undefined ? {} : { port }),
    ...(values.host === undefined ? {} : { host: values.host }),
  };
}
