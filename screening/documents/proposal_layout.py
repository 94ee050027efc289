"""The order and the headings of a proposal: what ships, and what an organisation made of it.

A layout names every part once. Parts that follow each other under one heading stand in one chapter.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from screening.dossier.validation import clean_text, is_blank
from screening.errors import InvalidInput
from screening.wording.speech import mark, say

SETTING: Final = "proposal layout"
"""Where the vault keeps it; it has a space because it is no setting of the usual kind."""
LONGEST_HEADING: Final = 80

PART_TITLES: Final[Mapping[str, str]] = {
    "changes": mark("Wat er veranderd is"),
    "request": mark("Wat er is gevraagd"),
    "needs": mark("a. Behoeften, kenmerken en voorkeuren"),
    "problems": mark("Wat er moeilijk gaat"),
    "care_situation": mark("De zorgsituatie"),
    "attention": mark("Waar we ook naar keken"),
    "needed": mark("Welke ondersteuning nodig is"),
    "own_strength": mark("b. Eigen kracht en gebruikelijke hulp"),
    "helpers": mark("c. Mantelzorg en hulp van anderen"),
    "network": mark("Het netwerk"),
    "carer_support": mark("d. Ondersteuning van de mantelzorger"),
    "burden": mark("Hoe zwaar de zorg valt"),
    "signals": mark("Signalen"),
    "general": mark("e. Algemene voorzieningen"),
    "others": mark("f. Zorgverzekeraar en andere partijen"),
    "remaining": mark("Wat overblijft voor de Wmo"),
    "contribution": mark("g. Eigen bijdrage"),
    "arrangement": mark("Het arrangement"),
    "backup_plan": mark("Noodplan"),
    "agreements": mark("Afspraken"),
    "contact": mark("Vaste contactpersoon"),
    "support": mark("Cliëntondersteuning"),
    "rights": mark("Hoe het verder gaat en wat u mag vragen"),
    "signatures": mark("Opmerkingen en ondertekening"),
}
"""What each part is called where it shares a chapter, and when nobody gave it a heading."""

NEVER_HIDDEN: Final = frozenset(
    {
        *("request", "problems", "needed", "carer_support", "remaining"),
        *("arrangement", "support", "rights", "signatures"),
    }
)
"""The law, or the people it is about, cannot do without these: the first five are its steps."""


@dataclass(frozen=True, slots=True)
class LayoutLine:
    """One part, the heading it stands under, and whether it is in the document."""

    part: str
    heading: str
    is_shown: bool = True


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts in their order; `base` is the layout that ships from which it was made."""

    base: str
    lines: tuple[LayoutLine, ...]


_AG: Final = (
    ("changes", PART_TITLES["changes"]),
    ("request", mark("1. Wat er is gevraagd")),
    ("needs", mark("2. Welke problemen er zijn")),
    ("problems", mark("2. Welke problemen er zijn")),
    ("care_situation", mark("2. Welke problemen er zijn")),
    ("attention", mark("2. Welke problemen er zijn")),
    ("needed", mark("3. Welke ondersteuning nodig is")),
    ("own_strength", mark("4. Wie wat kan doen")),
    ("helpers", mark("4. Wie wat kan doen")),
    ("network", mark("4. Wie wat kan doen")),
    ("carer_support", mark("4. Wie wat kan doen")),
    ("burden", mark("4. Wie wat kan doen")),
    ("signals", mark("4. Wie wat kan doen")),
    ("general", mark("4. Wie wat kan doen")),
    ("others", mark("4. Wie wat kan doen")),
    ("remaining", mark("5. Wat overblijft voor de Wmo")),
    ("contribution", mark("5. Wat overblijft voor de Wmo")),
    *((part, PART_TITLES[part]) for part in ("arrangement", "backup_plan", "agreements")),
    *((part, PART_TITLES[part]) for part in ("contact", "support", "rights", "signatures")),
)
_AREAS: Final = (
    ("changes", PART_TITLES["changes"]),
    ("request", mark("Over u")),
    ("needs", mark("Over u")),
    ("problems", mark("Over u")),
    ("care_situation", mark("Over u")),
    ("attention", mark("Over u")),
    ("needed", mark("Over u")),
    ("own_strength", mark("Wie er helpt")),
    ("helpers", mark("Wie er helpt")),
    ("network", mark("Wie er helpt")),
    ("general", mark("Wie er helpt")),
    ("others", mark("Wie er helpt")),
    ("carer_support", mark("Hoe het gaat met wie zorgt")),
    ("burden", mark("Hoe het gaat met wie zorgt")),
    ("signals", mark("Hoe het gaat met wie zorgt")),
    ("remaining", mark("Wat we afspreken")),
    ("contribution", mark("Wat we afspreken")),
    ("arrangement", mark("Wat we afspreken")),
    ("backup_plan", mark("Wat we afspreken")),
    ("agreements", mark("Wat we afspreken")),
    ("contact", mark("Hoe het verder gaat")),
    ("support", mark("Hoe het verder gaat")),
    ("rights", mark("Hoe het verder gaat")),
    ("signatures", PART_TITLES["signatures"]),
)


def _make(base: str, lines: tuple[tuple[str, str], ...]) -> Layout:
    return Layout(base, tuple(LayoutLine(part, heading) for part, heading in lines))


DEFAULT_LAYOUT: Final = _make("a-g", _AG)
SHIPPED: Final[Mapping[str, Layout]] = {
    "a-g": DEFAULT_LAYOUT,
    "areas": _make("areas", _AREAS),
}


class BrokenLayout(ValueError):
    """What stands in the setting is no layout."""


def read_layout(text: str) -> Layout:
    """Return the layout in a setting; the default one when there is none.

    A part that the setting does not know yet comes at its usual place.

    Raises:
        BrokenLayout: it cannot be read; the default one serves.
    """
    if not text:
        return DEFAULT_LAYOUT
    try:
        data = json.loads(text)
        base = SHIPPED[data["base"]]
        lines = [_read_line(entry) for entry in data["lines"]]
    except (ValueError, TypeError, KeyError) as error:
        raise BrokenLayout("this is no layout") from error
    names = [line.part for line in lines]
    if len(set(names)) < len(names):
        raise BrokenLayout("a part stands in it twice")
    for place, line in enumerate(base.lines):
        if line.part not in names:
            lines.insert(place, line)
    return Layout(base.base, tuple(lines))


def write_layout(layout: Layout) -> str:
    """Return a layout as a text; empty when it is the default one."""
    if layout == DEFAULT_LAYOUT:
        return ""
    lines = [
        {"part": line.part, "heading": line.heading, "shown": line.is_shown}
        for line in layout.lines
    ]
    return json.dumps({"base": layout.base, "lines": lines}, ensure_ascii=False)


def change_line(layout: Layout, part: str, heading: str, *, is_shown: bool) -> Layout:
    """Return the layout with another heading above a part, or with it in or out of the document.

    An empty heading gives back the one that ships.

    Raises:
        InvalidInput: the heading is too long, or the part may not be left out.
        ValueError: there is no such part.
    """
    _find_part(layout, part)
    cleaned = " ".join(clean_text("heading", heading).split())
    if len(cleaned) > LONGEST_HEADING:
        raise InvalidInput(
            "heading",
            say(
                "Deze kop is te lang: {number} tekens. Er passen er {most} in. De vorige kop is "
                "bewaard.",
                number=len(cleaned),
                most=LONGEST_HEADING,
            ),
            say("Maak de kop korter."),
        )
    if not is_shown and part in NEVER_HIDDEN:
        raise InvalidInput(
            "shown",
            say("Dit onderdeel staat in elk voorstel. Het blijft staan."),
            say("U kunt de kop wel veranderen, of het een andere plaats geven."),
        )
    if is_blank(cleaned):
        cleaned = next(one.heading for one in SHIPPED[layout.base].lines if one.part == part)
    return replace(
        layout,
        lines=tuple(
            LayoutLine(part, cleaned, is_shown) if line.part == part else line
            for line in layout.lines
        ),
    )


def move_line(layout: Layout, part: str, distance: int) -> Layout:
    """Return the layout with one part so many places further down, as far as there is room.

    Raises:
        ValueError: there is no such part.
    """
    kept = list(layout.lines)
    index = _find_part(layout, part)
    moved = kept.pop(index)
    kept.insert(max(index + distance, 0), moved)
    return replace(layout, lines=tuple(kept))


def _find_part(layout: Layout, part: str) -> int:
    """Return the place of a part; a screen offers no other, so that would be a mistake of ours."""
    for place, line in enumerate(layout.lines):
        if line.part == part:
            return place
    raise ValueError(f"a proposal has no part {part!r}")


def _read_line(entry: Any) -> LayoutLine:
    part, heading, shown = entry["part"], entry["heading"], entry["shown"]
    if part not in PART_TITLES or not isinstance(heading, str) or not isinstance(shown, bool):
        raise BrokenLayout("a line of it is not ours")
    if is_blank(heading) or len(heading) > LONGEST_HEADING:
        raise BrokenLayout("a heading is empty or too long")
    return LayoutLine(part, heading, shown or part in NEVER_HIDDEN)
