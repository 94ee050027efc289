"""The lines between parents and children, and between brothers and sisters."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Final

from screening.identifiers import PersonId
from screening.network.family.edges import top_edge
from screening.network.family.fans import TOUCH, Fan, list_bars, make_hooks, set_bars
from screening.network.family.layout import FamilyLayout
from screening.network.family.overlaps import DrawnLines
from screening.network.family.partner_lines import Partners
from screening.network.family.routes import LANES, STRAIGHT_LANES, route_down, shift_end
from screening.network.family.shapes import LineRole, LineStyle, SymbolShape, TreeLine
from screening.network.model import Point

ASIDE: Final = 0.07
"""How far beside the top of a symbol the line to a second pair of parents arrives."""

TWIN_BARS: Final = (0.55, 0.35, 0.75, 0.2, 0.65, 0.45, 0.85)
"""How far down the lines of identical twins the bar between them may be, the usual place first."""

TRIES: Final = 4
"""How many fans may be drawn before all others; no family of the tests needs more than one."""


def draw_descent(
    layout: FamilyLayout, shapes: Mapping[PersonId, SymbolShape], partners: Partners
) -> tuple[TreeLine, ...]:
    """Draw the line from every union to its children, none on the line of another family."""
    fans = [
        fan
        for number in range(len(layout.kin.unions))
        for fan in _make_fans(number, layout, partners)
    ]
    set_bars(fans)
    artist = _Artist(layout, shapes, partners)
    return tuple(artist.draw_fans(fans))


def _make_fans(number: int, layout: FamilyLayout, partners: Partners) -> list[Fan]:
    union = layout.kin.unions[number]
    fans: list[Fan] = []
    for group, aside in ((union.children, 0.0), (union.others, ASIDE)):
        rows: dict[int, list[PersonId]] = {}
        for child in group:
            rows.setdefault(layout.generations[child], []).append(child)
        for row, children in rows.items():
            hooks = make_hooks(children, layout.places, layout.kin.twins, aside)
            heights = [layout.places[child].y for child in children]
            # Whoever was dragged up or down hangs from where the brothers and sisters still stand.
            top = float(row) if row in heights else min(heights)
            fan = Fan(number, (), top, hooks, group, aside)
            if union.parents:
                fan.way = _find_way(layout, partners.origins[number], fan)
            fans.append(fan)
    return fans


def _find_way(layout: FamilyLayout, origin: Sequence[Point], fan: Fan) -> tuple[Point, ...]:
    """Return the usual way down, ending a hair aside if that is right above an only child."""
    way = route_down(layout, origin, fan.row)
    hooks = {*fan.hooks.values()}
    only = min(hooks)
    if len(hooks) > 1 or not 0 < abs(only - way[-1].x) < TOUCH:
        return way
    if len(way) == len(origin):
        return shift_end(origin, only - way[-1].x)
    return (*way[:-1], Point(only, way[-1].y))


class _Artist:
    """Draws fans whose heights are set."""

    def __init__(
        self,
        layout: FamilyLayout,
        shapes: Mapping[PersonId, SymbolShape],
        partners: Partners,
    ) -> None:
        self._layout = layout
        self._shapes = shapes
        self._origins = partners.origins
        self._known = {*layout.kin.parentages}
        self._partner_lines = partners.lines
        self._lines = DrawnLines()

    def draw_fans(self, fans: Sequence[Fan]) -> Iterator[TreeLine]:
        """Draw every fan where there is room, and then the bars between identical twins."""
        drawn, crowded = self._place_fans(fans)
        urgent: list[int] = []
        # Whoever is left without room goes first, and those who were drawn before make way.
        while crowded is not None and crowded not in urgent and len(urgent) < TRIES:
            urgent.insert(0, crowded)
            drawn, crowded = self._place_fans(fans, urgent)
        for index in range(len(fans)):
            yield from self._list_lines(drawn[index])
        for index in range(len(fans)):
            yield from self._draw_twin_bars(drawn[index])

    def _place_fans(
        self, fans: Sequence[Fan], urgent: Sequence[int] = ()
    ) -> tuple[dict[int, Fan], int | None]:
        """Return each fan with its place, and the index of the first that found no room."""
        self._lines = DrawnLines(self._partner_lines)
        drawn: dict[int, Fan] = {}
        crowded = None
        for index in (*urgent, *(i for i in range(len(fans)) if i not in urgent)):
            options = ((fan, self._list_lines(fan)) for fan in self._list_options(fans[index]))
            free = next((option for option in options if self._lines.has_room(option[1])), None)
            if free is None and crowded is None:
                crowded = index
            drawn[index], lines = free or (fans[index], self._list_lines(fans[index]))
            self._lines.add(lines)
        return drawn, crowded

    def _list_options(self, fan: Fan) -> Iterator[Fan]:
        """Return the fan itself, then with another way down, then also at another height."""
        yield fan
        ways: list[Sequence[Point]] = [fan.way]
        if fan.way:
            origin = self._origins[fan.number]
            turns = len(route_down(self._layout, origin, fan.row)) > len(origin)
            lanes = LANES if turns else STRAIGHT_LANES
            ways += [route_down(self._layout, origin, fan.row, lane) for lane in lanes]
        for bar in list_bars(fan):
            for way in ways:
                yield replace(fan, way=way, bar=bar)

    def _list_lines(self, fan: Fan) -> list[TreeLine]:
        lines = [self._draw_stem(fan)] if fan.way else []
        lines += self._draw_bar(fan)
        return [*lines, *(self._draw_hook(fan, child) for child in fan.hooks)]

    def _draw_stem(self, fan: Fan) -> TreeLine:
        points = (*fan.way, Point(fan.way[-1].x, fan.bar))
        styles = [fan.styles[child] for child in fan.hooks]
        style = LineStyle.SOLID if LineStyle.SOLID in styles else styles[0]
        return TreeLine(LineRole.DESCENT, style, points, self._people(fan, fan.hooks))

    def _draw_bar(self, fan: Fan) -> Iterable[TreeLine]:
        """Draw the level part: solid as far as there are children with a solid line."""
        role = LineRole.SIBLINGS if fan.stem is None else LineRole.DESCENT
        solid = [hook for child, hook in fan.hooks.items() if fan.styles[child] is LineStyle.SOLID]
        inner = [*solid, *([] if fan.stem is None else [fan.stem])] or [fan.low]
        spans = [(min(inner), max(inner), LineStyle.SOLID if solid else LineStyle.DASHED)]
        for end, start in ((fan.low, min(inner)), (fan.high, max(inner))):
            style = next((fan.styles[c] for c, hook in fan.hooks.items() if hook == end), None)
            if style is not None:
                spans.append((start, end, style))
        for start, end, style in spans:
            if end != start:
                points = (Point(start, fan.bar), Point(end, fan.bar))
                yield TreeLine(role, style, points, self._people(fan, fan.hooks))

    def _draw_hook(self, fan: Fan, child: PersonId) -> TreeLine:
        parents = self._layout.kin.unions[fan.number].parents
        is_child = any((parent, child) in self._known for parent in parents)
        top = self._end(fan, child)
        return TreeLine(
            LineRole.DESCENT if is_child else LineRole.SIBLINGS,
            fan.styles[child],
            (Point(fan.hooks[child], fan.bar), top),
            self._people(fan, (child,) if parents else fan.hooks),
        )

    def _draw_twin_bars(self, fan: Fan) -> Iterator[TreeLine]:
        """Draw the bar between the lines of identical twins, none on another line."""
        if fan.aside:
            return
        for pair in self._list_identical(fan):
            tops = [self._end(fan, twin) for twin in pair]
            bars = [
                TreeLine(
                    LineRole.SIBLINGS,
                    LineStyle.SOLID,
                    tuple(
                        _part_way(Point(fan.hooks[twin], fan.bar), top, share)
                        for twin, top in zip(pair, tops, strict=True)
                    ),
                    pair,
                )
                for share in TWIN_BARS
            ]
            bar = next((bar for bar in bars if self._lines.has_room([bar])), bars[0])
            self._lines.add([bar])
            yield bar

    def _list_identical(self, fan: Fan) -> list[tuple[PersonId, PersonId]]:
        return [
            pair
            for group in self._layout.kin.twins
            for pair in combinations(group, 2)
            if {*pair} <= fan.hooks.keys() and frozenset(pair) in self._layout.kin.identical
        ]

    def _end(self, fan: Fan, child: PersonId) -> Point:
        """Return where the line arrives; below somebody who was dragged above the level part."""
        point, shape = self._layout.places[child], self._shapes[child]
        end = top_edge(point, shape, fan.aside)
        return end if end.y >= fan.bar else Point(end.x, 2 * point.y - end.y)

    def _people(self, fan: Fan, children: Iterable[PersonId]) -> tuple[PersonId, ...]:
        return (*self._layout.kin.unions[fan.number].parents, *children)


def _part_way(start: Point, end: Point, share: float) -> Point:
    return Point(start.x + share * (end.x - start.x), start.y + share * (end.y - start.y))
