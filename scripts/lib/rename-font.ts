/** https://learn.microsoft.com/en-us/typography/opentype/spec/name */
const COPYRIGHT = 0;

const TABLE_RECORD = 16;
const NAME_RECORD = 12;

/**
 * A font under another name. The Open Font License, clause 3, lets nobody give a changed font a name that
 * its makers reserve; that they made it stays in it, as clause 2 asks.
 *
 * @param font as sfnt, with its names in UTF-16, as they are since there is Unicode
 * @param instead as long as `reserved`, so that nothing moves. Checksums are left to whoever packs it.
 * @throws Error for a name of another length, and for a font without the reserved one
 */
export function renameFont(font: Buffer, reserved: string, instead: string): Buffer {
  if (instead.length !== reserved.length) throw new Error(`${instead}: not as long as ${reserved}`);
  const renamed = Buffer.from(font);
  const names = nameTable(renamed);
  const strings = names.subarray(names.readUInt16BE(4));
  let found = 0;
  for (let index = 0; index < names.readUInt16BE(2); index += 1) {
    const record = names.subarray(6 + NAME_RECORD * index);
    if (record.readUInt16BE(6) === COPYRIGHT) continue;
    const start = record.readUInt16BE(10);
    const text = strings.subarray(start, start + record.readUInt16BE(8)).swap16();
    for (let at = 0; ; found += 1) {
      at = text.indexOf(reserved, at, 'utf16le');
      if (at < 0) break;
      text.write(instead, at, 'utf16le');
    }
    text.swap16();
  }
  if (found === 0) throw new Error(`The font is not called ${reserved}.`);
  return renamed;
}

function nameTable(font: Buffer): Buffer {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = font.subarray(12 + TABLE_RECORD * index);
    if (record.toString('latin1', 0, 4) !== 'name') continue;
    return font.subarray(record.readUInt32BE(8), record.readUInt32BE(8) + record.readUInt32BE(12));
  }
  throw new Error('A font without names.');
}
