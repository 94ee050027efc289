"""Every page of the app over one vault, for tests about how pages look and can be used.

A page that is added to the app comes by of itself: it is asked for with everything there is.
"""

from collections.abc import Iterator
from contextlib import contextmanager
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
from tests.support.page_states import PARTS, Part
from tests.support.states.door import make_vault
from tests.support.vaults import CHEAP, PASSPHRASE
from tests.support.windows import unlock, window_over
from ui.main_window import USUAL, MainWindow
from ui.places import Place, PlaceName
from ui.theme import ThemeMode

TODAY: Final = date(2026, 8, 18)
INSTRUMENT: Final = "caregiver_strain_index"
GROWTHS: Final = 3
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
    for _ in range(GROWTHS):
        hidden = [area.verticalScrollBar().maximum() for area in window.findChildren(QScrollArea)]
        if not any(hidden):
            return
        # What comes in sight now is made now, and may be higher than its place was.
        window.resize(window.width(), window.height() + max(hidden))
        settle(window)


def walk_pages(
    qtbot: QtBot,
    qapp: QApplication,
    house: House,
    part: str,
    *,
    mode: ThemeMode = ThemeMode.LIGHT,
    scale: float = 1.0,
    size: tuple[int, int] = USUAL,
) -> Iterator[tuple[str, MainWindow]]:
    """Show every page of a part in a look, and what comes on a page after a click."""

    def look(names: Iterator[str], window: MainWindow) -> Iterator[tuple[str, MainWindow]]:
        window.theme.set_mode(mode)
        window.theme.set_text_scale(scale)
        for name in _without_painting(names, window):
            # A test may have made it higher, and who answers alone fills the screen.
            if window.size() != QSize(*size):
                window.resize(*size)
            settle(window)
            yield name, window

    with window_over(qtbot, qapp, house.folder, FakeClock(TODAY)) as window:
        yield from look(_open_vault(window, house, PARTS[part], size), window)
    if PARTS[part].with_door:
        folder = house.folder.with_name("leeg")
        with window_over(qtbot, qapp, folder, FakeClock(TODAY)) as window:
            yield from look(make_vault(window), window)


def _open_vault(
    window: MainWindow, house: House, part: Part, size: tuple[int, int]
) -> Iterator[str]:
    """Open the vault, bring about what the part holds, and yield what each page is called."""
    if part.with_door:
        yield "unlock"
    unlock(window)
    for place in filter(part.holds, house.places):
        window.resize(*size)
        window.go(place)
        settle(window)
        yield name_place(place)
    for opener in part.openers:
        yield from opener(window, house)


def _without_painting(names: Iterator[str], window: MainWindow) -> Iterator[str]:
    """Go on to the next page without drawing what is on the way there."""
    while True:
        with _unpainted(window):
            name = next(names, None)
        if name is None:
            return
        yield name


@contextmanager
def _unpainted(window: MainWindow) -> Iterator[None]:
    """Draw nothing until the end: most of what a walk draws nobody looks at."""
    window.setUpdatesEnabled(False)
    try:
        yield
    finally:
        window.setUpdatesEnabled(True)
