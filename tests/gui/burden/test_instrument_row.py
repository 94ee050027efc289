from dataclasses import replace
from datetime import UTC, datetime

import pytest

from instruments.catalogue import load
from screening.dossier.model import Measurement
from screening.identifiers import MeasurementId, PersonId, VisitId
from ui.burden.instrument_row import InstrumentRow
from ui.burden.overview import InstrumentState
from ui.theme import Theme


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "items,answered,words",
    [
        (1, None, "1 stelling. Nog niet begonnen."),
        (1, 0, "Begonnen. Er is nog geen stelling ingevuld."),
        (1, 1, "Begonnen. De enige stelling is ingevuld."),
        (13, None, "13 stellingen. Nog niet begonnen."),
        (13, 1, "Begonnen. 1 van de 13 stellingen is ingevuld."),
        (13, 2, "Begonnen. 2 van de 13 stellingen zijn ingevuld."),
    ],
)
def test_how_far_it_is_reads_well(items: int, answered: int | None, words: str) -> None:
    """One statement and many, none answered, one and more."""
    csi = load("caregiver_strain_index")
    instrument = replace(csi, items=csi.items[:items])
    keys = [item.key for item in instrument.items]
    measurement = Measurement(
        id=MeasurementId("m"),
        visit_id=VisitId("v"),
        carer_id=PersonId("ann"),
        instrument_id=csi.id,
        version=csi.version,
        digest=csi.digest,
        started_at=datetime(2026, 2, 2, 12, tzinfo=UTC),
        finished_at=None,
        position=answered or 0,
        answers=dict.fromkeys(keys[: answered or 0], "no"),
    )
    row = InstrumentRow(Theme(), instrument, "Annie")
    begun = None if answered is None else measurement
    row.show_state(InstrumentState(instrument, begun, None), is_closed=False)
    assert row.state.text() == words
    row.deleteLater()
