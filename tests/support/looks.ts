/** What can be seen in a rendered page, asked of the browser. */

import type { Page } from '@playwright/test';

/**
 * What reaches beyond the right edge of the page, by how many pixels; empty when nothing does.
 * Asked of the root's clientWidth: on a phone an overflowing page widens window.innerWidth itself.
 */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = wide.map(
      (element) =>
        `${element.localName}.${element.getAttribute('class')} ${element.getBoundingClientRect().right}`,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...names.slice(0, 5)];
  });
}

/** The ids of charts with how many of their drawings are to be seen; those drawn in a scene left out. */
export async function drawingsSeen(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('figure.figure:not(.undrawn)')].map((figure) => {
        const seen = [...figure.querySelectorAll('svg.chart')].filter((svg) => {
          const { width, height } = svg.getBoundingClientRect();
          return width > 100 && height > 50 && getComputedStyle(svg).visibility === 'visible';
        });
        return [figure.id, seen.length];
      }),
    ),
  );
}

/** A label as rendered, in CSS pixels. */
export interface Label {
  readonly chart: string;
  readonly text: string;
  /** Size of its smallest type. */
  readonly size: number;
  /** Where its ink is: advance widths across, from ascenders to descenders down. */
  readonly box: Box;
  /** The box of the drawing it is in. */
  readonly frame: Box;
  /** Pixels to a unit of the drawing. */
  readonly scale: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every label of every drawing that is to be seen. @param drawings selector of the svg elements */
export async function labelsSeen(page: Page, drawings = 'svg.chart'): Promise<Label[]> {
  return page.evaluate((selector) => {
    const boxOf = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
    return [...document.querySelectorAll<SVGSVGElement>(selector)]
      .filter((svg) => svg.getBoundingClientRect().width > 0)
      .flatMap((svg) =>
        [...svg.querySelectorAll('text')].map((text) => {
          const scale = text.getScreenCTM()?.d ?? 0;
          const parts = [...text.querySelectorAll('tspan')].filter(
            (part) => part.textContent !== '',
          );
          const sizes = (parts.length === 0 ? [text] : parts).map(
            (part) => Number.parseFloat(getComputedStyle(part).fontSize) * scale,
          );
          const { left, right } = text.getBoundingClientRect();
          const baseline = text
            .getStartPositionOfChar(0)
            .matrixTransform(text.getScreenCTM() ?? undefined).y;
          const largest = Math.max(...sizes);
          return {
            chart: svg.closest('figure')?.id ?? svg.getAttribute('class') ?? '',
            text: text.textContent ?? '',
            size: Math.min(...sizes),
            box: { left, right, top: baseline - largest * 0.8, bottom: baseline + largest * 0.2 },
            frame: boxOf(svg.getBoundingClientRect()),
            scale,
          };
        }),
      );
  }, drawings);
}

/** Two boxes closer than this many pixels inside each other are told apart all the same. */
const tolerance = 1;

/** Pairs of labels of one drawing that run into each other. */
export function overlaps(labels: readonly Label[]): string[] {
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => other.chart === one.chart && cross(one.box, other.box))
      .map((other) => `${one.chart}: “${one.text}” and “${other.text}”`),
  );
}

const cross = (a: Box, b: Box): boolean =>
  a.left < b.right - tolerance &&
  b.left < a.right - tolerance &&
  a.top < b.bottom - tolerance &&
  b.top < a.bottom - tolerance;

/** Labels that reach out of their drawing by more than two of its units (as in kit/check-drawings.ts). */
export function outside(labels: readonly Label[]): string[] {
  return labels.flatMap(({ chart, text, box, frame, scale }) => {
    const beyond = Math.max(
      frame.left - box.left,
      box.right - frame.right,
      frame.top - box.top,
      box.bottom - frame.bottom,
    );
    return beyond > 2 * scale ? [`${chart}: “${text}” by ${beyond.toFixed(1)} px`] : [];
  });
}

/** Labels under a size. */
export function smaller(labels: readonly Label[], size: number): string[] {
  return labels
    .filter((label) => label.size < size - 0.01)
    .map(({ chart, text, size: own }) => `${chart}: “${text}” ${own.toFixed(2)} px`);
}

/** Layout shifts since the page was opened, those after a press or a tap left out. */
export async function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const entries = await new Promise<Shift[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries() as Shift[]));
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(observer.takeRecords() as Shift[]), 300);
    });
    return entries
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, sources }) => {
        const moved = sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.localName}.${element?.getAttribute('class') ?? ''} ${element?.textContent?.trim().slice(0, 20)}`;
        });
        return `${value.toFixed(5)} ${moved.join(' | ')}`;
      });
  });
}
