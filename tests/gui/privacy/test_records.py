"""A record may end in a log or a traceback: its repr never holds what it is about."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.documents.content_json import write_json
from screening.documents.html import render_html
from screening.documents.pdf import render_pdf
from screening.documents.proposal import build_proposal
from screening.dossier.model import VisitStep
from screening.network.drop_out import drop_out
from screening.network.measures import measure
from tests.support.clock import FakeClock
from tests.support.households import Household
from tests.support.marked_content import fill_marked_vault, is_marked, list_record_types
from tests.support.vaults import create_vault
from tests.support.windows import unlock, window_over
from ui.places import CASELOAD, Place, PlaceName


class Recorder:
    """Keeps every record that is made while it is at work."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.records: list[Any] = []
        for kind in list_record_types():
            monkeypatch.setattr(kind, "__init__", self._note(vars(kind)["__init__"]))

    def _note(self, make: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(make)
        def make_and_keep(record: Any, *values: Any, **named: Any) -> None:
            make(record, *values, **named)
            self.records.append(record)

        return make_and_keep

    def list_telling(self) -> set[str]:
        """Return the kinds of records of which a repr tells what it is about."""
        return {
            f"{type(record).__module__}.{type(record).__name__}"
            for record in self.records
            if is_marked(repr(record)) or is_marked(str(record))
        }


def _use_the_desks(folder: Path, clock: FakeClock) -> Household:
    """Do with a marked household what the app can do without a screen, and lock."""
    workspace = create_vault(folder, clock)
    household = fill_marked_vault(workspace, clock)
    visit_id = household.visits[-1]
    network = workspace.network.load(visit_id)
    measures = measure(network.people, network.ties)
    assert measures.main_carer is not None
    drop_out(network.people, network.ties, measures.main_carer)
    document = build_proposal(workspace.proposals.gather(visit_id))
    write_json(document)
    render_pdf(document)
    render_html(document)
    workspace.proposals.readiness(visit_id)
    workspace.dossiers.caseload()
    for _ in range(4):
        workspace.undo(household.dossier_id)
    workspace.redo(household.dossier_id)
    workspace.lock()
    return household


def test_no_record_tells_what_it_is_about(
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    clock: FakeClock,
) -> None:
    """Every record that the desks, the documents and all pages make for a marked household."""
    recorder = Recorder(monkeypatch)
    household = _use_the_desks(tmp_path, clock)
    with window_over(qtbot, qapp, tmp_path, clock) as window:
        unlock(window)
        dossier_id, visit_id = household.dossier_id, household.visits[-1]
        places = [CASELOAD, Place(PlaceName.DOSSIER, dossier_id=dossier_id)]
        places += [
            Place(PlaceName.VISIT, dossier_id=dossier_id, visit_id=visit_id, step=step)
            for step in VisitStep
        ]
        for place in (*places, Place(PlaceName.SETTINGS)):
            window.go(place)
            window.operations.drain()
            qapp.processEvents()
    assert len({type(record) for record in recorder.records}) > 40
    assert recorder.list_telling() == set()
