import { parseArgs } from 'node:util';
import { Failure } from './failure.ts';

/** `--port N --host H`, as `npm start` and `npm run serve` both take them. */
export function readServeOptions(): { port?: number; host?: string } {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Failure(`--port ${values.port} is not a port: a whole number from 1 to 65535.`);
  }
  return {
    ...(port === undefined ? {} : { port }),
    ...(values.host === undefined ? {} : { host: values.host }),
  };
}
