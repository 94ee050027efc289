"""What a screen reader gets: the real app on a real screen, read from outside over the bus."""

import sys
from pathlib import Path

import pytest

from tests.support.bus_walk import open_visit, unlock
from tests.support.desktop import Node, open_desktop
from tests.support.every_page import make_house

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the accessibility bus AT-SPI is of Linux"
)
NO_CONTROLS = {"filler", "panel", "layered pane", "unknown", "invalid"}
"""What only holds other things: nothing to say to somebody who has it under the fingers."""
WITHOUT_ROLE = {"Netwerkkaart"}
"""Qt gives no way to say what a drawing is; beside it stands a list that does the same."""
NAMED_BY_LABEL = {"combo box"}
"""Qt tells what is chosen as the name, and what it is about by the label."""
TICKABLE = {"check box", "radio button", "toggle button"}
STEPS = (
    ("Voorbereiding", "Wat is de vraag"),
    ("Familie", "Wie horen er bij de familie?"),
    ("Zorgsituatie", "Wat doet"),
    ("Belasting", "Hoe zwaar is de zorg"),
    ("Netwerk", "Netwerkkaart volgens"),
    ("Signalen", "Een signaal is"),
    ("Arrangement", "Wat u met elkaar afspreekt"),
    ("Voorstel", "Kijk het samen na"),
)
REST = (
    ("Instellingen", "Wie u bent"),
    ("Logboek bekijken", "Regel"),
    ("Instellingen", "Wie u bent"),
    ("Bewaartermijnen bekijken", "Bewaren en vernietigen"),
)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with a household in it."""
    return make_house(tmp_path / "kluis").folder


def test_every_control_on_every_page_can_be_told(vault: Path, tmp_path: Path) -> None:
    """What takes the focus has a name, a role of its own, and a state; every page is a place."""
    mute: list[str] = []
    with open_desktop(vault, tmp_path) as desktop:

        def look(page: str) -> None:
            mute.extend(f"{page}: {problem}" for problem in find_mute(desktop.tree()))

        look("unlock")
        # The focus can be put somewhere from outside.
        desktop.act(desktop.wait_for("push button", "Openen"), "SetFocus")
        desktop.wait_for("push button", "Openen", "focused")
        unlock(desktop)
        look("caseload")
        open_visit(desktop)
        for step, sign in STEPS:
            desktop.press("radio button", f"{step}, ")
            desktop.wait_for("label", sign)
            look(step)
        desktop.press("radio button", "Belasting, ")
        desktop.press("push button", "Marja Jansen: Bekijken wat is vastgelegd")
        desktop.wait_for("label", "Mantelzorgersdeel")
        look("own data")
        for button, sign in REST:
            desktop.press("push button", button)
            desktop.wait_for("", sign)
            look(button)
    assert not mute, "\n".join(mute)


def find_mute(nodes: list[Node]) -> list[str]:
    """Return what a screen reader could not tell of the controls that are showing."""
    problems = []
    for node in nodes:
        called = f"{node.role} {node.name!r} at {node.box}"
        if "focusable" not in node.states:
            continue
        if not node.name.strip():
            problems.append(f"{called} has no name")
        if node.role in NAMED_BY_LABEL and not any(node.labels):
            problems.append(f"{called} has no label")
        if node.role in NO_CONTROLS and node.name not in WITHOUT_ROLE:
            problems.append(f"{called} has no role")
        if node.role in TICKABLE and "checkable" not in node.states:
            problems.append(f"{called} does not say whether it is ticked")
        if "enabled" in node.states and not node.actions:
            problems.append(f"{called} can be reached but not used")
    return problems
