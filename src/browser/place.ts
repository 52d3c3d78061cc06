/** Where a note goes: beside what it explains, inside the screen, clear of the bar at its foot. */

/** Pixels from the edges of the screen, and from the words that are explained. */
const margin = 12;
const gap = 8;
/** A note that fits on neither side is cut to the larger one and scrolls, if it has this much there. */
const enough = 180;

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/**
 * All in pixels from the top left corner of the screen. Below the words if the note fits there, else
 * above them; on a very low screen over them.
 * @param screen the part of the screen that is free
 */
export function placeBeside(
  words: { readonly left: number; readonly top: number; readonly bottom: number },
  note: { readonly width: number; readonly height: number },
  screen: { readonly width: number; readonly height: number },
): Place {
  const left = Math.max(margin, Math.min(words.left - margin, screen.width - margin - note.width));
  const below = screen.height - margin - (words.bottom + gap);
  const above = words.top - gap - margin;
  const room = Math.max(below, above);
  if (note.height <= below || (note.height > above && room === below && room >= enough)) {
    return { left, top: words.bottom + gap, maxHeight: below };
  }
  if (note.height <= above || room >= enough) {
    const height = Math.min(note.height, above);
    return { left, top: words.top - gap - height, maxHeight: above };
  }
  const maxHeight = screen.height - 2 * margin;
  const lowest = screen.height - margin - Math.min(note.height, maxHeight);
  return { left, top: Math.max(margin, lowest), maxHeight };
}
