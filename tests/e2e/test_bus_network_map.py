"""What a screen reader hears at the network map: every change, over the real accessibility bus."""

import sys
from pathlib import Path
from time import monotonic
from typing import Final

import pytest

from tests.support.bus_walk import open_visit, unlock
from tests.support.desktop import PATIENCE_SECONDS, Desktop, open_desktop
from tests.support.every_page import make_house

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the accessibility bus AT-SPI is of Linux"
)
NAME_LINE: Final = "Naam van iemand erbij"


def _hear(desktop: Desktop, sentence: str) -> list[str]:
    """Wait until something that begins so was announced; return all that was meanwhile."""
    said: list[str] = []
    end = monotonic() + PATIENCE_SECONDS
    while monotonic() < end:
        said += [
            str(event["said"])
            for event in desktop.heard()
            if event["type"] == "object:announcement"
        ]
        if any(text.startswith(sentence) for text in said):
            return said
    raise AssertionError(f"not heard: {sentence}; heard: {said}")


def test_every_change_is_announced_once(tmp_path: Path) -> None:
    """Somebody comes, goes by undo and comes back by redo: one sentence each."""
    vault = make_house(tmp_path / "kluis").folder
    with open_desktop(vault, tmp_path) as desktop:
        unlock(desktop)
        open_visit(desktop)
        desktop.press("radio button", "Netwerk, ")
        desktop.wait_for("push button", "Toevoegen")
        desktop.heard()
        desktop.write("text", NAME_LINE, "Ria Visser")
        desktop.press("push button", "Toevoegen")
        said = _hear(desktop, "Ria Visser staat nu op de kaart")
        desktop.press("push button", "Ongedaan maken: Ria Visser toevoegen")
        said += _hear(desktop, "Ongedaan gemaakt: Ria Visser toevoegen.")
        desktop.press("push button", "Opnieuw doen: Ria Visser toevoegen")
        said += _hear(desktop, "Opnieuw gedaan: Ria Visser toevoegen.")
        assert len([text for text in said if "Ria Visser" in text]) == 3
