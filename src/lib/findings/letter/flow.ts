/** A piece of the text that stands on one page. */
export interface Box {
  readonly heightMm: number;
  /** Free room above, dropped at the top of a page. */
  readonly gapMm: number;
  /** Stands on the same page as the box after it: headings, and lines that would be left alone. */
  readonly keepWithNext: boolean;
  /** Drawn again above this box when it comes first on a page: the head of a table. */
  readonly repeat: Pick<Box, 'heightMm' | 'draw'> | null;
  /** The box as two, the first at most so high; null where it cannot be parted so. Without it: never parted. */
  readonly part?: (roomMm: number) => readonly [Box, Box] | null;
  draw(topMm: number): void;
}

export interface Column {
  /** First line of the first page, and of those after it; nothing stands below `bottomMm`. */
  readonly firstTopMm: number;
  readonly nextTopMm: number;
  readonly bottomMm: number;
}

/** What stands on a page, from top to bottom. */
export type Page = readonly { readonly topMm: number; readonly box: Pick<Box, 'heightMm' | 'draw'> }[];

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

const heightOf = (group: readonly Box[]): number =>
  group.reduce((sum, box) => sum + box.gapMm + box.heightMm, 0);

/** A group as two, the first no higher than the room, parted inside of a box that allows it. */
function partGroup(group: readonly Box[], roomMm: number): readonly [readonly Box[], readonly Box[]] | null {
  const index = group.findIndex(({ part }) => part !== undefined);
  const box = group[index];
  if (box === undefined) return null;
  const before = group.slice(0, index);
  const parts = box.part?.(roomMm - heightOf(before) - box.gapMm) ?? null;
  return (
    parts && [
      [...before, parts[0]],
      [parts[1], ...group.slice(index + 1)],
    ]
  );
}

/** Places boxes from top to bottom and turns the page where a group does not fit any more. Draws nothing. */
export function flow(boxes: readonly Box[], column: Column): readonly Page[] {
  const pages: { topMm: number; box: Page[number]['box'] }[][] = [[]];
  const at = { y: column.firstTopMm, top: true };
  const put = (box: Page[number]['box']): void => {
    pages.at(-1)?.push({ topMm: at.y, box });
    at.y += box.heightMm;
  };
  const place = (box: Box): void => {
    if (at.top && box.repeat !== null) put(box.repeat);
    if (!at.top) at.y += box.gapMm;
    put(box);
    at.top = false;
  };
  const turnPage = (): void => {
    pages.push([]);
    at.y = column.nextTopMm;
    at.top = true;
  };
  const placeGroup = (group: readonly Box[]): void => {
    const fits = at.y + heightOf(group) <= column.bottomMm;
    const parts = fits ? null : partGroup(group, column.bottomMm - at.y);
    if (parts !== null) {
      parts[0].forEach(place);
      turnPage();
      placeGroup(parts[1]);
      return;
    }
    if (!fits && !at.top) {
      turnPage();
      placeGroup(group);
      return;
    }
    for (const box of group) {
      // A group taller than a page breaks where it must.
      if (!at.top && at.y + box.gapMm + box.heightMm > column.bottomMm) turnPage();
      place(box);
    }
  };
  groupsOf(boxes).forEach(placeGroup);
  return pages;
}
