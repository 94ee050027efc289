from datetime import date

import pytest

from screening.dossier.model import ProcedureStep
from tests.gui.dossier.room import Enter


def test_a_date_gives_its_deadline(enter: Enter) -> None:
    """The notification gives the day of the investigation; doing it takes the warning away."""
    room = enter()
    procedure = room.page.procedure
    line = procedure.deadlines[ProcedureStep.INVESTIGATION]
    assert (line.word.text(), line.article.text()) == (
        "Binnenkort",
        "Wmo 2015, artikel 2.3.2 lid 1",
    )
    assert "23 februari 2026" in line.sentence.text()
    room.type_date(procedure.dates[ProcedureStep.INVESTIGATION], "18-2-2026")
    assert line.word.text() == "Gedaan"
    dates = room.stored().procedure
    assert dates[ProcedureStep.INVESTIGATION] == date(2026, 2, 18)


@pytest.mark.parametrize(
    "step, typed, sentence",
    [
        (ProcedureStep.REPORT, "21-2-2026", "De datum van het verslag ligt in de toekomst."),
        (ProcedureStep.REPORT, "1-1-2026", "De datum van het verslag ligt vóór de melding."),
        (ProcedureStep.REPORT, "??", "Deze datum is niet te lezen."),
    ],
)
def test_an_impossible_date_is_refused_at_the_field(
    enter: Enter, step: ProcedureStep, typed: str, sentence: str
) -> None:
    """The sentence stands at the date it is about; the procedure is as it was."""
    room = enter()
    room.type_date(room.page.procedure.dates[step], typed)
    assert room.page.procedure.fields[step].error().startswith(sentence)
    assert dict(room.stored().procedure) == {ProcedureStep.NOTIFICATION: date(2026, 1, 12)}


def test_a_refused_date_is_stored_once_the_other_date_is_right(
    enter: Enter,
) -> None:
    """A decision before the application waits at its field until the application is mended."""
    room = enter()
    procedure = room.page.procedure
    room.type_date(procedure.dates[ProcedureStep.APPLICATION], "18-2-2026")
    room.type_date(procedure.dates[ProcedureStep.DECISION], "16-2-2026")
    field = procedure.fields[ProcedureStep.DECISION]
    assert field.error().startswith("De datum van de beschikking ligt vóór de aanvraag.")
    assert procedure.dates[ProcedureStep.DECISION].line.text() == "16 februari 2026"
    room.type_date(procedure.dates[ProcedureStep.APPLICATION], "15-2-2026")
    assert field.error() == ""
    assert room.stored().procedure[ProcedureStep.DECISION] == date(2026, 2, 16)


def test_what_stands_in_a_field_is_what_is_stored_or_refused(enter: Enter) -> None:
    """A refused date that was overtyped by something unreadable is not stored behind its back."""
    room = enter()
    procedure = room.page.procedure
    room.type_date(procedure.dates[ProcedureStep.APPLICATION], "18-2-2026")
    room.type_date(procedure.dates[ProcedureStep.DECISION], "16-2-2026")
    room.type_date(procedure.dates[ProcedureStep.DECISION], "morgen")
    room.type_date(procedure.dates[ProcedureStep.APPLICATION], "15-2-2026")
    error = procedure.fields[ProcedureStep.DECISION].error()
    assert error.startswith("Deze datum is niet te lezen.")
    assert ProcedureStep.DECISION not in room.stored().procedure
