"""The lines between parents and children, and between brothers and sisters."""

from collections.abc import Iterable, Mapping, Sequence
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

TWIN_BAR: Final = 0.55
"""How far down the lines of identical twins the bar between them is."""


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
        for group in self._layout.kin.twins:
            yield from self._draw_twin_bars(fan, group)

    def _draw_stem(self, fan: Fan) -> TreeLine:
        origin = self._partners.origins[fan.number]
        route = route_down(self._layout, origin[-1], fan.row)
        stem = route[-1].x if fan.stem is None else fan.stem
        if len(route) == 1:
            # A straight line down may stand a hair aside to end right above an only child.
            way = [*origin[:-1], Point(stem, origin[-1].y)]
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

    def _draw_twin_bars(self, fan: Fan, group: Sequence[PersonId]) -> Iterable[TreeLine]:
        """Draw the bar between the lines of identical twins."""
        for one, other in combinations(group, 2):
            is_here = one in fan.hooks and other in fan.hooks and not fan.aside
            if is_here and frozenset((one, other)) in self._layout.kin.identical:
                ends = tuple(
                    _part_way(
                        Point(fan.hooks[twin], fan.bar),
                        self._end(fan, twin),
                    )
                    for twin in (one, other)
                )
                yield TreeLine(LineRole.SIBLINGS, LineStyle.SOLID, ends, (one, other))

    def _end(self, fan: Fan, child: PersonId) -> Point:
        """Return where the line arrives; below somebody who was dragged above the level part."""
        point, shape = self._layout.places[child], self._shapes[child]
        end = top_edge(point, shape, fan.aside)
        return end if end.y >= fan.bar else Point(end.x, 2 * point.y - end.y)

    def _people(self, fan: Fan, children: Iterable[PersonId]) -> tuple[PersonId, ...]:
        return (*self._layout.kin.unions[fan.number].parents, *children)


def _part_way(start: Point, end: Point) -> Point:
    return Point(
        start.x + TWIN_BAR * (end.x - start.x),
        start.y + TWIN_BAR * (end.y - start.y),
    )
