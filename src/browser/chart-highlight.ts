/** Shows which marks of a drawing are one figure's. */

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Between marks and the line around them, in units of the drawing. */
const room = 4;

/**
 * Dims all of a drawing but the marks and labels that match a selector, and draws a line around these, so that
 * the difference is not one of colour alone (styles/figure.css).
 * @returns the line, then the marks and labels; nothing where the figure has none in this drawing
 */
export function highlight(drawing: Element, selector: string): Element[] {
  clearHighlight(drawing);
  // CSS shows one of the drawings, narrow or wide.
  const svg = [...drawing.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0);
  if (svg === undefined) return [];
  const lit = [...svg.children].filter(
    (node) => node.matches(selector) || node.querySelector(selector),
  );
  if (lit.length === 0) return [];
  for (const node of lit) node.classList.add('lit');
  drawing.classList.add('picked');
  const paths = lit.filter((node) => node.localName === 'path');
  const line = around((paths.length > 0 ? paths : lit).flatMap(boxOf));
  svg.append(line);
  return [line, ...lit];
}

/** Shows all of a drawing alike again. */
export function clearHighlight(drawing: Element): void {
  drawing.classList.remove('picked');
  for (const node of drawing.querySelectorAll('.lit')) node.classList.remove('lit');
  drawing.querySelector('.around')?.remove();
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a mark's ink is. Rows of cells are one thick line each, with ends cut off straight. */
function boxOf(node: Element): Box[] {
  if (!(node instanceof SVGGraphicsElement)) return [];
  const { x, y, width, height } = node.getBBox();
  const thick = Number(node.getAttribute('stroke-width') ?? 0) / 2;
  const ends = node.hasAttribute('stroke-linecap') ? thick : 0;
  return [{ left: x - ends, top: y - thick, right: x + width + ends, bottom: y + height + thick }];
}

function around(boxes: readonly Box[]): SVGElement {
  const left = Math.min(...boxes.map((box) => box.left)) - room;
  const top = Math.min(...boxes.map((box) => box.top)) - room;
  const right = Math.max(...boxes.map((box) => box.right)) + room;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + room;
  const line = document.createElementNS(svgNamespace, 'path');
  line.setAttribute('class', 'around');
  line.setAttribute('d', `M${left} ${top}H${right}V${bottom}H${left}z`);
  return line;
}
