"""What a screen reader gets: the real app on a real screen, read from outside over the bus."""

import sys
from pathlib import Path

import pytest

from tests.support.bus_walk import find_mute, give_laptop_to_carer, take_over, unlock
from tests.support.desktop import open_desktop
from tests.support.every_page import make_house
from tests.support.states.desk import write_forms
from tests.support.vaults import PASSPHRASE

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the accessibility bus AT-SPI is of Linux"
)
STEPS = (
    ("Voorbereiding", "Wat is de vraag"),
    ("Familie", "Wie horen er bij de familie?"),
    ("Zorgsituatie", "Wat doet"),
    ("Belasting", "Hoe zwaar is de zorg"),
    ("Netwerk", "Netwerkkaart volgens"),
    ("Signalen", "Een signaal is"),
    ("Onderzoek", "Niets is verplicht"),
    ("Arrangement", "Wat u met elkaar afspreekt"),
    ("Voorstel", "Kijk het samen na"),
)
REST = (
    ("Instellingen", "Wie u bent"),
    ("Logboek bekijken", "Logboek opslaan"),
    ("Instellingen", "Wie u bent"),
    ("Bewaartermijnen bekijken", "Nu te vernietigen"),
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
        desktop.press("push button", "Dossier openen")
        desktop.wait_for("push button", "Verder met het gesprek")
        look("dossier")
        desktop.press("push button", "Verder met het gesprek")
        for step, sign in STEPS:
            desktop.press("radio button", f"{step}, ")
            desktop.wait_for("label", sign)
            look(step)
        give_laptop_to_carer(desktop)
        look("questionnaire")
        desktop.press("push button", "Pauze")
        desktop.wait_for("label", "Dank u wel.")
        look("thanks")
        take_over(desktop)
        desktop.press("push button", "Marja Jansen: Bekijken wat is vastgelegd")
        desktop.wait_for("label", "Mantelzorgersdeel")
        look("own data")
        desktop.press("push button", "Mantelzorgersdeel vernietigen")
        desktop.wait_for("push button", "Niet vernietigen")
        look("destruction")
        for button, sign in REST:
            desktop.press("push button", button)
            desktop.wait_for("", sign)
            look(button)
    assert not mute, "\n".join(mute)


def test_every_control_of_the_first_day_can_be_told(tmp_path: Path) -> None:
    """Making a vault, its recovery key, restoring, and a questionnaire that is looked at first."""
    mute: list[str] = []
    _wrong, form = write_forms(tmp_path)
    with open_desktop(tmp_path / "kluis", tmp_path / "root") as desktop:

        def look(page: str) -> None:
            mute.extend(f"{page}: {problem}" for problem in find_mute(desktop.tree()))

        desktop.wait_for("push button", "Kluis maken")
        look("create")
        desktop.press("push button", "Zet een reservekopie terug")
        desktop.wait_for("push button", "Annuleren")
        look("restore")
        desktop.press("push button", "Annuleren")
        desktop.write("password text", "Wachtwoord van de kluis", PASSPHRASE)
        desktop.write("password text", "Nog een keer hetzelfde wachtwoord", PASSPHRASE)
        desktop.press("push button", "Kluis maken")
        desktop.wait_for("check box", "Ik heb de herstelsleutel bewaard")
        look("recovery key")
        desktop.press("check box", "Ik heb de herstelsleutel bewaard")
        desktop.press("push button", "Verder")
        desktop.press("push button", "Instellingen")
        desktop.press("push button", "Vragenlijsten bekijken")
        desktop.press("push button", "Vragenlijst toevoegen")
        desktop.write("text", "", str(form))
        desktop.press("push button", "Openen")
        desktop.wait_for("push button", "In gebruik nemen")
        look("preview")
    assert not mute, "\n".join(mute)
