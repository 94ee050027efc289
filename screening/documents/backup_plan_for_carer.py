"""What of the backup plan stands in the copy for a carer: who does what, not the hours of others.

Only what the app put in is known by its form. What somebody wrote by hand stays as it is: nothing
can tell which of it is an agreement that everyone must know.
"""

import re
from typing import Final

_HEADING: Final = re.compile(r"Als (?P<name>.+) uitvalt")
_LOSS: Final = re.compile(
    r"Er valt (?P<lost>[\d.,]+ uur per week) weg, van de [\d.,]+ uur zorg\. ?"
)
_HOURS: Final = re.compile(r" \([^()\n]*\buur per week\b[^()\n]*\)")
_UNSURE: Final = re.compile(r"Eerst samen bekijken hoe het moet: (?P<names>.+)\.")


def keep_for_carer(plan: str, name: str) -> str:
    """Return the plan with the hours of this carer only; of nobody when `name` is empty.

    All hours of the network together are left out too: with the own hours they tell those of
    another. So is who does not know how to do something, but for the carer.
    """
    lines: list[str] = []
    is_own = False
    for line in plan.split("\n"):
        if heading := _HEADING.fullmatch(line.strip()):
            is_own = bool(name) and heading["name"] == name
        elif not line.strip():
            is_own = False
        kept = _keep(line, name, is_own=is_own)
        if kept.strip() or not line.strip():
            lines.append(kept)
    return "\n".join(lines)


def _keep(line: str, name: str, *, is_own: bool) -> str:
    unsure = _UNSURE.fullmatch(line.strip())
    if unsure and unsure["names"] != name:
        return ""
    if is_own:
        return _LOSS.sub(lambda found: f"Er valt {found['lost']} weg. ", line).rstrip()
    return _HOURS.sub("", _LOSS.sub("", line))
