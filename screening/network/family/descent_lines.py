"""The lines between parents and children, and between brothers and sisters."""

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Final

from screening.identifiers import PersonId
from screening.network.family.edges import top_edge
from screening.network.family.fans import TOUCH, Fan, make_hooks, set_bars
from screening.network.family.layout import FamilyLayout
from screening.network.family.partner_lines import Partners
from screening.network.family.routes import route_down
from screening.network.family.shapes import LineRole, LineStyle, SymbolShape, TreeLine
from screening.network.model import Point

ASIDE: Final = 0.07
"""How far beside the top of a symbol the line to a second pair of parents arrives."""

TWIN_BARS: Final = (0.55, 0.35, 0.75, 0.2)
"""How far down the lines of identical twins the bar between them may be, the usual place first."""


def draw_descent(
    layout: FamilyLayout, shapes: Mapping[PersonId, SymbolShape], partners: Partners
) -> tuple[TreeLine, ...]:
    """Draw the line from every union to its children; no two families share a level part."""
    fans = [
        fan
        for number in range(len(layout.kin.unions))
        for fan in _make_fans(number, layout, partners)
    ]
    set_bars(fans)
    artist = _Artist(layout, shapes, partners)
    return tuple(line for fan in fans for line in artist.draw_fan(fan))


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
            stem = partners.origins[number][-1].x if union.parents else None
            if stem is not None:
                stem = route_down(layout, partners.origins[number][-1], top)[-1].x
                only = next(iter({*hooks.values()}))
                if len({*hooks.values()}) == 1 and abs(only - stem) < TOUCH:
                    stem = only
            fans.append(Fan(number, stem, top, hooks, group, aside))
    return fans


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
        self._partners = partners
        self._known = {*layout.kin.parentages}

    def draw_fan(self, fan: Fan) -> Iterable[TreeLine]:
        """Draw the line down, the level part, and the line to each child."""
        if fan.stem is not None:
            yield self._draw_stem(fan)
        yield from self._draw_bar(fan)
        for child in fan.hooks:
            yield self._draw_hook(fan, child)
        if not fan.aside:
            yield from self._draw_twin_bars(fan)

    def _draw_stem(self, fan: Fan) -> TreeLine:
        origin = self._partners.origins[fan.number]
        route = route_down(self._layout, origin[-1], fan.row)
        stem = route[-1].x if fan.stem is None else fan.stem
        if len(route) == 1:
            # A straight line down may stand a hair aside to end right above an only child; it
            # still begins on the line of the pair, which need not be level.
            way = [*origin, Point(stem, origin[-1].y)] if stem != origin[-1].x else [*origin]
        else:
            way = [*origin, *route[1:-1], Point(stem, route[-1].y)]
        points = (*way, Point(stem, fan.bar))
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

    def _draw_twin_bars(self, fan: Fan) -> Iterable[TreeLine]:
        """Draw the bar between the lines of identical twins, two pairs never on one another."""
        drawn: list[tuple[float, float, float, set[PersonId]]] = []
        for pair in self._list_identical(fan):
            tops = [self._end(fan, twin) for twin in pair]
            low, high = sorted(top.x for top in tops)
            taken = {
                share
                for left, right, share, people in drawn
                if left < high and low < right and people.isdisjoint(pair)
            }
            share = next((share for share in TWIN_BARS if share not in taken), TWIN_BARS[-1])
            drawn.append((low, high, share, {*pair}))
            ends = tuple(
                _part_way(Point(fan.hooks[twin], fan.bar), top, share)
                for twin, top in zip(pair, tops, strict=True)
            )
            yield TreeLine(LineRole.SIBLINGS, LineStyle.SOLID, ends, pair)

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
