type Point = { readonly x: number; readonly y: number };
/** `size` is that of the country as it is shown, 0 for a dot. */
type Named = Point & { readonly name: string; readonly size: number };
type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

type Anchor = 'start' | 'middle' | 'end';

/** Where a name stands: a point of its base line, which part of it that is, and a line to the country where it stands away from it. */
export type Label = Point & { readonly anchor: Anchor; readonly leader: string | null };

const closest = 2.4; // enlarged more, the shapes would show how coarse they are
const room = 20; // around the outermost countries, in units of the map
const letter = 5.9; // the width of one, at the size of the names
const line = 11;

const round = (number: number) => Math.round(number * 10) / 10;
const within = (least: number, number: number, most: number) => Math.min(Math.max(number, least), most);

/** The part of the map that holds all countries with room around them: the transform for its shapes, and where a point comes to lie. */
export function viewOf(countries: readonly (Point & { readonly size: number })[], width: number, height: number): { scale: number; transform: string; at: (x: number, y: number) => Point } {
  const ends = countries.flatMap(({ x, y, size }) => [{ x: x - size / 2, y: y - size / 2 }, { x: x + size / 2, y: y + size / 2 }]);
  const across = (side: 'x' | 'y', most: number) => [Math.max(0, Math.min(...ends.map((end) => end[side]))), Math.min(most, Math.max(...ends.map((end) => end[side])))] as const;
  const [left, right] = across('x', width);
  const [top, bottom] = across('y', height);
  const scale = round(within(1, Math.min(width / (right - left + 2 * room), height / (bottom - top + 2 * room)), closest));
  const dx = round(within(width * (1 - scale), width / 2 - ((left + right) / 2) * scale, 0));
  const dy = round(within(height * (1 - scale), height / 2 - ((top + bottom) / 2) * scale, 0));
  return { scale, transform: `translate(${dx} ${dy}) scale(${scale})`, at: (x, y) => ({ x: round(x * scale + dx), y: round(y * scale + dy) }) };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxAround = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({ left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight });

const away = [8, 20, 34, 50];
const sides = [[1, 0], [-1, 0], [0, -1], [0, 1], [1, -1], [1, 1], [-1, -1], [-1, 1]] as const;

/** Of its name's width, so much a country must have to be seen under it. */
const seen = 0.8;

/** The first middle of a name that is free, the nearest first: on a country that is not hidden by it, then around it. */
function freeMiddle({ x, y, size }: Named, half: number, isFree: (x: number, y: number, isAside: boolean) => boolean): Point | null {
  if (size > 2 * half * seen && isFree(x, y, false)) return { x, y };
  for (const far of away) {
    for (const [dx, dy] of sides) {
      const edge = Math.min(size / 3, 16); // the larger side of a shape is seldom all around it
      const step = edge + (dx !== 0 && dy !== 0 ? far * 0.7 : far);
      const middle = { x: x + dx * (half + step), y: y + dy * (dx === 0 ? step + 4 : step) };
      if (isFree(middle.x, middle.y, true)) return middle;
    }
  }
  return null;
}

/** A place for each name that overlaps no other name, no other dot, and beside its country no other country's middle; null where there is none. */
export function layOut(places: readonly Named[], width: number, height: number): (Label | null)[] {
  const middles = places.map(({ x, y, size }) => ({ box: size > 0 ? boxAround(x, y, 3, 3) : boxAround(x, y, 5, 5), isDot: size === 0 }));
  const taken: Box[] = [];
  const placed = (place: Named, index: number): Label | null => {
    const half = (place.name.length * letter) / 2;
    const free = freeMiddle(place, half, (x, y, isAside) => {
      const box = boxAround(x, y, half, line / 2);
      if (box.left < 2 || box.top < 2 || box.right > width - 2 || box.bottom > height - 2) return false;
      return !taken.some((other) => overlap(box, other)) && !middles.some((other, at) => at !== index && (isAside || other.isDot) && overlap(box, other.box));
    });
    if (!free) return null;
    taken.push(boxAround(free.x, free.y, half, line / 2));
    const gapX = within(free.x - half, place.x, free.x + half);
    const far = Math.hypot(gapX - place.x, within(free.y - 5, place.y, free.y + 5) - place.y) > 12;
    const side = Math.sign(Math.round(free.x - place.x)); // the near end keeps its distance, however wide the letters are
    const anchor: Anchor = side > 0 ? 'start' : side < 0 ? 'end' : 'middle';
    return { x: round(free.x - side * half), y: round(free.y + 4), anchor, leader: far ? `M${place.x} ${place.y}L${round(gapX)} ${round(free.y)}` : null };
  };
  // The largest first: only on themselves do their names stand well, and a small one finds a place beside them.
  const labels = new Map(places.map((place, index) => ({ place, index })).sort((a, b) => b.place.size - a.place.size).map(({ place, index }) => [index, placed(place, index)]));
  return places.map((_, index) => labels.get(index) ?? null);
}
