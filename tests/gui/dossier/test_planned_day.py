from dataclasses import replace
from datetime import date, timedelta

import pytest

from screening.dossier.model import (
    Client,
    ClientSupport,
    Dossier,
    Visit,
    VisitKind,
    VisitStep,
)
from screening.dossier.planned_visit import PlannedVisit
from screening.identifiers import DossierId, PersonId, VisitId
from screening.rights.retention import Term
from ui.dossier.content import DossierContent

TODAY = date(2026, 8, 18)


@pytest.mark.parametrize("planned, expected", [(0, 0), (-2, -2), (3, 0), (None, 0)])
def test_a_visit_begins_on_the_day_that_was_planned(planned: int | None, expected: int) -> None:
    """Once that day has come; one that is still to come cannot be the day of a visit."""
    day = None if planned is None else TODAY + timedelta(planned)
    dossier = Dossier(
        DossierId("d"), Client(PersonId("p"), "Piet", None, "", ClientSupport()), (), {}, ()
    )
    term = Term(TODAY, TODAY)
    content = DossierContent(dossier, TODAY, (), "", term, None, (), {}, {}, PlannedVisit(day))
    assert content.visit_day == TODAY + timedelta(expected)
    visit = Visit(VisitId("v"), dossier.id, VisitKind.FIRST, TODAY, None, None, VisitStep.FAMILY)
    later = replace(content, dossier=replace(dossier, visits=(visit,)))
    assert later.visit_day == TODAY, "what was planned was for the visit that has been"
