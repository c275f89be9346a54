/** A piece that never breaks over two pages. */
export interface Box {
  readonly heightMm: number;
  /** Free room above, dropped at the top of a page. */
  readonly gapMm: number;
  /** Stands on the same page as the box after it: headings, and lines that would be left alone. */
  readonly keepWithNext: boolean;
  /** Drawn again above this box when it comes first on a page: the head of a table. */
  readonly repeat: Pick<Box, 'heightMm' | 'draw'> | null;
  draw(topMm: number): void;
}

export interface Column {
  /** First line of the first page, and of those after it; nothing stands below `bottomMm`. */
  readonly firstTopMm: number;
  readonly nextTopMm: number;
  readonly bottomMm: number;
  turnPage(): void;
}

/** Boxes that have to stay together: each runs up to the first box that does not ask for the next. */
export function groupsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const groups: Box[][] = [];
  let group: Box[] = [];
  for (const box of boxes) {
    group.push(box);
    if (box.keepWithNext) continue;
    groups.push(group);
    group = [];
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Draws boxes from top to bottom and turns the page where a group does not fit any more. */
export function flow(boxes: readonly Box[], column: Column): void {
  const at = { y: column.firstTopMm, top: true };
  const place = (box: Box): void => {
    if (at.top && box.repeat !== null) {
      box.repeat.draw(at.y);
      at.y += box.repeat.heightMm;
    }
    if (!at.top) at.y += box.gapMm;
    box.draw(at.y);
    at.y += box.heightMm;
    at.top = false;
  };
  const makeRoom = (heightMm: number): void => {
    if (at.top || at.y + heightMm <= column.bottomMm) return;
    column.turnPage();
    at.y = column.nextTopMm;
    at.top = true;
  };
  for (const group of groupsOf(boxes)) {
    makeRoom(group.reduce((sum, box) => sum + box.gapMm + box.heightMm, 0));
    for (const box of group) {
      // A group taller than a page breaks where it must.
      makeRoom(box.gapMm + box.heightMm);
      place(box);
    }
  }
}
