"""Keys pressed from outside, for tests of somebody who has no mouse."""

from typing import Final

import pytest

from tests.support.desktop import Desktop

TAB: Final = 0xFF09
ENTER: Final = 0xFF0D
SPACE: Final = 0x20
UP: Final = 0xFF52
DOWN: Final = 0xFF54
MANY: Final = 60
"""No page has more places to go to with Tab."""


def type_text(desktop: Desktop, text: str) -> None:
    """Type a text where the focus is."""
    for sign in text:
        desktop.key(ord(sign))


def go_to(desktop: Desktop, role: str, name: str) -> None:
    """Press Tab until a control has the focus, once it is there."""
    desktop.wait_for(role, name, "enabled")
    focus = desktop.focus()
    for _ in range(MANY):
        if focus is not None and focus.role == role and focus.name.startswith(name):
            return
        desktop.key(TAB)
        focus = desktop.wait_for_focus_after(focus)
    pytest.fail(f"Tab never came by {role} {name!r}")


def go_to_list(desktop: Desktop, label: str) -> None:
    """Press Tab until a drop-down list has the focus; on Linux Qt tells it by its label."""
    focus = desktop.focus()
    for _ in range(MANY):
        if focus is not None and focus.role == "combo box" and label in focus.labels:
            return
        desktop.key(TAB)
        focus = desktop.wait_for_focus_after(focus)
    pytest.fail(f"Tab never came by the list {label!r}")
