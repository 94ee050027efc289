"""Every page of the app over one vault, for tests about how pages look and can be used.

A page that is added to the app comes by of itself: it is asked for with everything there is.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from screening.demo.clock import StoryClock
from screening.demo.households import load_household
from screening.demo.vault import HouseholdWriter
from screening.dossier.model import VisitStep
from screening.identifiers import MeasurementId
from screening.storage.recovery_key import new_recovery_key
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.house import House, settle
from tests.support.laid_vaults import lay
from tests.support.page_states import make_vault, open_states
from tests.support.vaults import CHEAP, PASSPHRASE
from tests.support.windows import unlock, window_over
from ui.main_window import USUAL, MainWindow
from ui.places import Place, PlaceName
from ui.theme import ThemeMode

TODAY: Final = date(2026, 8, 18)
INSTRUMENT: Final = "caregiver_strain_index"
CARER: Final = "marja"
"""Has begun this instrument at the visit that is open, and has not answered it."""


def make_house(folder: Path) -> House:
    """Return a vault with the household of Piet and Annie Jansen."""
    return replace(lay(folder, "every page", _enter_house), folder=folder)


def _enter_house(folder: Path) -> House:
    clock = StoryClock(TODAY)
    workspace = Workspace.create(
        folder, PASSPHRASE, recovery_key=new_recovery_key(), clock=clock, cost=CHEAP
    )
    workspace.keys.confirm_recovery_key()
    dossier_id, people = HouseholdWriter(workspace, clock, load_household("jansen")).write()
    clock.set_day(TODAY)
    visit_id = workspace.dossiers.load(dossier_id).visits[-1].id
    started = workspace.measurements.start(visit_id, people[CARER], INSTRUMENT)
    measurement_id = MeasurementId(started.created)
    # Someone who asked for it gives the pages about destruction something to show.
    workspace.retention.set_request(people[CARER], TODAY)
    workspace.lock()
    places: list[Place] = []
    for name in PlaceName:
        for step in VisitStep if name is PlaceName.VISIT else (None,):
            for alone in (False, True) if name is PlaceName.QUESTIONNAIRE else (False,):
                places.append(  # noqa: PERF401 - three loops in one line cannot be read
                    Place(
                        name,
                        dossier_id=dossier_id,
                        visit_id=visit_id,
                        step=step,
                        measurement_id=measurement_id,
                        alone=alone,
                        person_id=people[CARER] if name is PlaceName.OWN_DATA else None,
                    )
                )
    return House(folder, tuple(places), measurement_id)


def name_place(place: Place) -> str:
    """Return what a place is called in the report of a test."""
    parts = (place.name.value, place.step.value if place.step else "", "alone" * place.alone)
    return " ".join(filter(None, parts))


def grow(window: MainWindow) -> None:
    """Make the window so high that nothing needs to be scrolled to."""
    hidden = [area.verticalScrollBar().maximum() for area in window.findChildren(QScrollArea)]
    window.resize(window.width(), window.height() + max(hidden, default=0))
    settle(window)


def walk_pages(
    qtbot: QtBot,
    qapp: QApplication,
    house: House,
    *,
    mode: ThemeMode = ThemeMode.LIGHT,
    scale: float = 1.0,
    size: tuple[int, int] = USUAL,
) -> Iterator[tuple[str, MainWindow]]:
    """Show every page in a look: before a vault, in it, and what comes on a page after a click."""

    def show(name: str, window: MainWindow) -> tuple[str, MainWindow]:
        settle(window)
        # A test may have made it higher, and who answers alone fills the screen.
        if window.size() != QSize(*size):
            window.resize(*size)
            settle(window)
        return name, window

    with window_over(qtbot, qapp, house.folder, FakeClock(TODAY)) as window:
        window.theme.set_mode(mode)
        window.theme.set_text_scale(scale)
        yield show("unlock", window)
        unlock(window)
        for place in house.places:
            window.resize(*size)
            window.go(place)
            yield show(name_place(place), window)
        for state in open_states(window, house):
            yield show(state, window)
    with window_over(qtbot, qapp, house.folder.with_name("leeg"), FakeClock(TODAY)) as window:
        window.theme.set_mode(mode)
        window.theme.set_text_scale(scale)
        for state in make_vault(window):
            yield show(state, window)
