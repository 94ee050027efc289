"""The way through the app for a test that has only the accessibility bus."""

from tests.support.desktop import Desktop
from tests.support.vaults import PASSPHRASE


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
