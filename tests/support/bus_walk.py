"""The way through the app for a test that has only the accessibility bus, and what to look for."""

from collections.abc import Iterable, Iterator
from typing import Final

from tests.support.desktop import Desktop, Node
from tests.support.vaults import PASSPHRASE

NO_CONTROLS: Final = {"filler", "panel", "layered pane", "unknown", "invalid"}
"""What only holds other things: nothing to say to somebody who has it under the fingers."""
WITHOUT_ROLE: Final = {"Netwerkkaart"}
"""Qt gives no way to say what a drawing is; beside it stands a list that does the same."""
NAMED_BY_LABEL: Final = {"combo box"}
"""Qt tells what is chosen as the name, and what it is about by the label."""
TICKABLE: Final = {"check box", "radio button", "toggle button"}


def unlock(desktop: Desktop) -> None:
    """Open the vault, and wait for the list of dossiers."""
    desktop.write("password text", "Wachtwoord van de kluis", PASSPHRASE)
    desktop.press("push button", "Openen")
    desktop.wait_for("list item", "Piet Jansen", "selected")


def open_visit(desktop: Desktop) -> None:
    """Open the only dossier there is, and the visit in it that is open."""
    desktop.press("push button", "Dossier openen")
    desktop.press("push button", "Verder met het gesprek")
    desktop.wait_for("radio button", "Belasting")


def give_laptop_to_carer(desktop: Desktop) -> None:
    """Go to the first statement of the carer who has not answered yet."""
    desktop.press("radio button", "Belasting, ")
    desktop.press("push button", "CSI, Marja Jansen: Mantelzorger gaat zelf verder")
    desktop.wait_for("label", "Stelling 1 van")


def lock(desktop: Desktop) -> None:
    """Lock the vault, so that everything is in its file."""
    desktop.press("push button", "Op slot")
    desktop.wait_for("password text", "Wachtwoord van de kluis")


def take_over(desktop: Desktop) -> None:
    """Take the laptop back from the carer."""
    desktop.write("password text", "Wachtwoord van de kluis", PASSPHRASE)
    desktop.press("push button", "Terug naar het gesprek")
    desktop.wait_for("radio button", "Belasting", "checked")


def find_mute(nodes: Iterable[Node]) -> Iterator[str]:
    """Yield what a screen reader could not tell of the controls that are showing."""
    for node in nodes:
        called = f"{node.role} {node.name!r} at {node.box}"
        if "focusable" not in node.states:
            continue
        if not node.name.strip():
            yield f"{called} has no name"
        if node.role in NAMED_BY_LABEL and not any(node.labels):
            yield f"{called} has no label"
        if node.role in NO_CONTROLS and node.name not in WITHOUT_ROLE:
            yield f"{called} has no role"
        if node.role in TICKABLE and "checkable" not in node.states:
            yield f"{called} does not say whether it is ticked"
        if "enabled" in node.states and not node.actions:
            yield f"{called} can be reached but not used"
