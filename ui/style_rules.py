"""What style rules are made of: the look they depend on and the way to write one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from ui.roles import ColourRole, Strokes, TypeRole

if TYPE_CHECKING:
    from ui.icons import IconName


class Look(NamedTuple):
    """What a style sheet depends on; `length` scales with the text, `mode` names the colours."""

    mode: str
    colour: Callable[[ColourRole], str]
    size: Callable[[TypeRole], int]
    length: Callable[[int], int]
    strokes: Strokes

    @property
    def disabled_edge(self) -> str:
        """How the edge of what cannot be used is drawn: in high contrast not by colour alone."""
        return "dashed" if self.mode == "contrast" else "solid"

    def indicator(self, name: "IconName", role: ColourRole) -> str:
        """Return the image of an indicator as a style sheet value."""
        from ui.indicators import indicator_url

        return f"url({indicator_url(self.mode, name, role)})"


def rule(selector: str, **declarations: str | int) -> str:
    """Return one rule; `min_height=44` becomes `min-height: 44px`."""
    lines = (
        f"{name.replace('_', '-')}: {f'{value}px' if isinstance(value, int) else value};"
        for name, value in declarations.items()
    )
    return f"{selector} {{ {' '.join(lines)} }}"


def border(width: int, colour: str) -> str:
    """Return the value of a solid border."""
    return f"{width}px solid {colour}"
