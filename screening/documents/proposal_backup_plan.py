"""The backup plan in the proposal: the text as it was written, its lists as lists."""

import re
from collections.abc import Mapping
from itertools import groupby
from typing import Final

from screening.arrangement.backup_plan import PLAN
from screening.documents.content import Block, Bullets, Heading, KeepTogether, Paragraph, Section

_ITEM = "- "
_SENTENCE_ENDS = (".", "!", "?")
_HEADING: Final = re.compile(r"Als (?P<name>.+) uitvalt")
_UNSURE: Final = re.compile(r"Eerst samen bekijken hoe het moet: (?P<names>.+)\.")
_LOSS: Final = re.compile(r"(?P<own>Er valt .+ weg), van de [\d.,]+ uur zorg\.")
_TASK_HOURS: Final = re.compile(
    r" \([\d.,]+ uur per week\)"
    r"(?=: (?:niemand anders doet dit\.|.+ (?:doet|doen) dit ook\.))"
)
"""Hours as the app puts them in; what somebody typed in other words is an agreement, and stays."""


def write_backup_plan(texts: Mapping[str, str]) -> Section:
    """Return the plan, a block for each paragraph; empty when there is none.

    The first line of a paragraph with more lines is its heading, unless it is a sentence.
    """
    paragraphs = [part.strip() for part in texts.get(PLAN, "").split("\n\n")]
    return Section("Noodplan", tuple(_write(part) for part in paragraphs if part))


def keep_for_carer(plan: str, name: str) -> str:
    """Return a plan that says who takes over what, with the hours of this carer only.

    All hours together are left out too: with the own hours they tell those of another. So is who
    does not know how to do something. Without a name it is nobody's.
    """
    lines: list[str] = []
    is_own = False
    for line in plan.split("\n"):
        if heading := _HEADING.fullmatch(line.strip()):
            is_own = bool(name) and heading["name"] == name
        elif not line.strip():
            is_own = False
        kept = _keep_line(line, name, is_own=is_own)
        if kept.strip() or not line.strip():
            lines.append(kept)
    return "\n".join(lines).strip()


def _keep_line(line: str, name: str, *, is_own: bool) -> str:
    unsure = _UNSURE.fullmatch(line.strip())
    if unsure and unsure["names"] != name:
        return ""
    if is_own:
        return _LOSS.sub(lambda found: f"{found['own']}.", line)
    return _TASK_HOURS.sub("", _LOSS.sub("", line).lstrip())


def _write(paragraph: str) -> Block:
    first, *rest = [line.strip() for line in paragraph.splitlines() if line.strip()]
    if not rest or first.startswith(_ITEM) or first.endswith(_SENTENCE_ENDS):
        return KeepTogether(tuple(_list_blocks([first, *rest])))
    return KeepTogether((Heading(first), *_list_blocks(rest)))


def _list_blocks(lines: list[str]) -> list[Block]:
    blocks: list[Block] = []
    for is_item, group in groupby(lines, key=lambda line: line.startswith(_ITEM)):
        if is_item:
            blocks.append(Bullets(tuple(line.removeprefix(_ITEM) for line in group)))
        else:
            blocks += [Paragraph(line) for line in group]
    return blocks
