import sharp from 'sharp';

/** A picture on a sheet, or a part of one. */
interface Tile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly png: Buffer;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Place extends Box {
  readonly left: number;
  readonly top: number;
}

const gap = 24;
/** Above each tile, for its name. */
const caption = 22;
/** Widths on the sheet of phones (taken at twice their pixels) and of what is wider. */
const narrow = 360;
const wide = 560;
/** Taller pictures are cut and go on in the next column, as a whole page does. */
const tallest = 2200;

const scaleOf = ({ width }: Box): number =>
  width <= 2 * narrow ? Math.min(1, narrow / width) : wide / width;

/** The pieces that a picture is cut into, so that none is too tall for a sheet. */
export function piecesOf(size: Box): readonly { top: number; height: number }[] {
  const most = Math.floor(tallest / scaleOf(size));
  return Array.from({ length: Math.ceil(size.height / most) }, (_, index) => ({
    top: index * most,
    height: Math.min(most, size.height - index * most),
  }));
}

/**
 * Places pictures in columns, in their order, each under its caption. The sheet comes out a little
 * wider than high, as screens are.
 */
export function placeTiles(sizes: readonly Box[]): { places: Place[]; sheet: Box } {
  const fitted = sizes.map((size) => ({
    width: Math.round(size.width * scaleOf(size)),
    height: Math.round(size.height * scaleOf(size)),
  }));
  const column = Math.max(0, ...fitted.map(({ width }) => width)) + gap;
  const taken = fitted.map(({ height }) => height + caption + gap);
  const area = column * taken.reduce((sum, height) => sum + height, 0);
  const bottom = Math.max(...taken, Math.sqrt(area * 0.75));
  const places: Place[] = [];
  let left = gap;
  let top = 0;
  fitted.forEach((size, index) => {
    const own = taken[index] ?? 0;
    if (top > 0 && top + own > bottom) {
      left += column;
      top = 0;
    }
    places.push({ left, top: top + gap + caption, ...size });
    top += own;
  });
  const far = (end: (place: Place) => number) => Math.max(0, ...places.map(end)) + gap;
  const sheet = {
    width: far((place) => place.left + place.width),
    height: far((place) => place.top + place.height),
  };
  return { places, sheet };
}

/** One picture of many, in their order, each under its name. */
export async function contactSheet(
  shots: readonly { name: string; png: Buffer }[],
): Promise<Buffer> {
  const tiles = (await Promise.all(shots.map(tilesOf))).flat();
  const { places, sheet } = placeTiles(tiles);
  const layers = await Promise.all(
    places.map(async (place, index) => ({
      input: await fitted(tiles[index], place),
      left: place.left,
      top: place.top,
    })),
  );
  const blank = { ...sheet, channels: 3, background: '#888' } as const;
  const words = { input: captions(tiles, places, sheet), left: 0, top: 0 };
  return sharp({ create: blank, limitInputPixels: false })
    .composite([...layers, words])
    .png()
    .toBuffer();
}

async function tilesOf({ name, png }: { name: string; png: Buffer }): Promise<Tile[]> {
  const { width, height } = await sharp(png, { limitInputPixels: false }).metadata();
  return Promise.all(
    piecesOf({ width, height }).map(async (piece) => ({
      name,
      width,
      height: piece.height,
      png: await sharp(png, { limitInputPixels: false })
        .extract({ left: 0, top: piece.top, width, height: piece.height })
        .png()
        .toBuffer(),
    })),
  );
}

const fitted = (tile: Tile | undefined, { width, height }: Box): Promise<Buffer> =>
  sharp(tile?.png, { limitInputPixels: false }).resize(width, height, { fit: 'fill' }).toBuffer();

/** Names as a layer of their own; without fonts on the machine they are left blank. */
function captions(
  tiles: readonly Tile[],
  places: readonly Place[],
  { width, height }: Box,
): Buffer {
  const texts = places.map(
    ({ left, top }, index) =>
      `<text x="${left}" y="${top - 6}" font-family="sans-serif" font-size="14" fill="#fff">${tiles[index]?.name ?? ''}</text>`,
  );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${texts.join('')}</svg>`,
  );
}
