"""A whole network map made without a mouse, and read back as a screen reader gets it."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from screening.dossier.model import VisitKind
from screening.identifiers import VisitId
from screening.network.model import Group, TaskKind, TieKind
from tests.support.bus_keys import DOWN, ENTER, SPACE, UP, go_to, go_to_list, type_text
from tests.support.bus_walk import lock
from tests.support.clock import FakeClock
from tests.support.desktop import Desktop, open_desktop
from tests.support.vaults import PASSPHRASE, create_vault, open_vault

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the accessibility bus AT-SPI is of Linux"
)
NAMES: Final = ("Annie Jansen", "Marja Jansen", "Henk Vos")
STEPS_TO_NETWORK: Final = 4


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, VisitId]:
    """A vault with one client, and a visit at which nothing was entered yet."""
    clock = FakeClock()
    workspace = create_vault(tmp_path / "kluis", clock)
    dossier_id = workspace.dossiers.create("Piet Jansen", (), clock.today()).dossier_id
    assert dossier_id is not None
    visit_id = workspace.visits.start(dossier_id, clock.today(), VisitKind.FIRST).visit_id
    assert visit_id is not None
    workspace.lock()
    return tmp_path / "kluis", visit_id


@pytest.fixture
def desktop(vault: tuple[Path, VisitId], tmp_path: Path) -> Iterator[Desktop]:
    """The app at its first page, seen from outside."""
    with open_desktop(vault[0], tmp_path) as desktop:
        yield desktop


def test_a_map_is_made_with_keys_only_and_read_back(
    vault: tuple[Path, VisitId], desktop: Desktop
) -> None:
    """Three people with what they are, a task with hours, a tie: made by keys, told by the bus."""
    _enter(desktop)
    go_to(desktop, "text", "Naam van iemand erbij")
    for name in NAMES:
        type_text(desktop, name)
        desktop.key(ENTER)
        # Whoever was added is chosen, and the next name can be typed at once.
        desktop.wait_for("text", "Naam van iemand erbij", "focused")
    _show_list(desktop)
    for name in NAMES:
        desktop.wait_for("table cell", name)
    _describe_first(desktop)
    _show_list(desktop)
    told = desktop.wait_for("table cell", "Annie Jansen, echtgenote")
    for words in ("mantelzorger", "3 uur per week", "1 band"):
        assert words in told.name
    assert told.description == "boodschappen: 3 uur per week; band met Henk Vos: gespannen"
    lock(desktop)
    _check_stored(*vault)


def _show_list(desktop: Desktop) -> None:
    go_to(desktop, "radio button", "Naast de kaart: Persoon")
    desktop.key(DOWN)


def _describe_first(desktop: Desktop) -> None:
    """Open the first of the list, and fill in the form from the top."""
    go_to(desktop, "table", "Mensen op de kaart")
    for _ in NAMES[1:]:
        # The one who came last is chosen.
        desktop.key(UP)
    desktop.key(ENTER)
    desktop.wait_for("text", "Naam", "focused")
    go_to(desktop, "text", "Relatie")
    type_text(desktop, "echtgenote")
    go_to_list(desktop, "Groep")
    type_text(desktop, "m")
    go_to_list(desktop, "Taak erbij")
    type_text(desktop, "bo")
    desktop.key(ENTER)
    go_to(desktop, "text", "Boodschappen")
    type_text(desktop, "3")
    go_to_list(desktop, "Met de cliënt")
    type_text(desktop, "s")
    go_to_list(desktop, "Band erbij met")
    type_text(desktop, "h")
    desktop.key(ENTER)
    go_to(desktop, "check box", "gespannen")
    desktop.key(SPACE)


def _check_stored(folder: Path, visit_id: VisitId) -> None:
    workspace = open_vault(folder)
    network = workspace.network.load(visit_id)
    workspace.lock()
    annie, _marja, henk = network.people
    assert tuple(person.name for person in network.people) == NAMES
    assert (annie.relation, annie.group) == ("echtgenote", Group.CARER)
    assert annie.tie_to_client is TieKind.SUPPORTIVE
    assert [(task.kind, task.hours_per_week) for task in annie.tasks] == [(TaskKind.SHOPPING, 3)]
    (tie,) = network.ties
    assert ({tie.first, tie.second}, tie.kind) == ({annie.id, henk.id}, TieKind.TENSE)


def _enter(desktop: Desktop) -> None:
    """Go from the passphrase to the map."""
    desktop.wait_for("password text", "Wachtwoord van de kluis", "focused")
    type_text(desktop, PASSPHRASE)
    desktop.key(ENTER)
    desktop.wait_for("list item", "Piet Jansen", "selected")
    go_to(desktop, "push button", "Dossier openen")
    desktop.key(SPACE)
    go_to(desktop, "push button", "Verder met het gesprek")
    desktop.key(SPACE)
    go_to(desktop, "radio button", "Voorbereiding, ")
    for _ in range(STEPS_TO_NETWORK):
        desktop.key(DOWN)
    desktop.wait_for("radio button", "Netwerk, ", "focused")
