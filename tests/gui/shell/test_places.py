"""The way back from a place: what is opened from this week leads back to it."""

from dataclasses import replace

import pytest

from screening.dossier.model import VisitStep
from screening.identifiers import DossierId, VisitId
from ui.places import (
    CASELOAD,
    WEEK,
    Place,
    PlaceName,
    place_before,
    read_place,
    word_way_back,
    write_place,
)

DOSSIER = DossierId("a")
OPENED = Place(PlaceName.DOSSIER, DOSSIER, from_week=True)
THIS_WEEK = Place(PlaceName.CASELOAD, detail=WEEK)


@pytest.mark.parametrize(
    "names",
    [
        (),
        (PlaceName.VISIT,),
        (PlaceName.VISIT, PlaceName.QUESTIONNAIRE, PlaceName.VISIT),
        (PlaceName.VISIT, PlaceName.DIRECTORY),
        (PlaceName.VISIT, PlaceName.INVITATION),
        (PlaceName.OWN_DATA,),
    ],
)
def test_everything_in_a_dossier_leads_back_to_the_week(names: tuple[PlaceName, ...]) -> None:
    """However far one went into it, and also when the vault was locked on the way."""
    place = OPENED
    for name in names:
        visit_id = None if name is PlaceName.OWN_DATA else VisitId("b")
        place = place.lead_to(Place(name, DOSSIER, visit_id))
    read = read_place(write_place(place))
    assert read == place
    seen = [place]
    while seen[-1].dossier_id is not None:
        seen.append(seen[-1].lead_to(place_before(seen[-1])))
    assert seen[-1] == THIS_WEEK
    assert PlaceName.DOSSIER in {one.name for one in seen}


def test_a_visit_that_is_opened_from_the_week_leads_back_to_it_too() -> None:
    """By its dossier, as every visit."""
    visit = THIS_WEEK.lead_to(Place(PlaceName.VISIT, DOSSIER, VisitId("b"), from_week=True))
    dossier = visit.lead_to(place_before(visit))
    assert (dossier.name, dossier.dossier_id) == (PlaceName.DOSSIER, DOSSIER)
    assert dossier.lead_to(place_before(dossier)) == THIS_WEEK


def test_another_dossier_has_its_own_way_back() -> None:
    """What is opened elsewhere leads to all dossiers."""
    for place in (Place(PlaceName.DOSSIER, DossierId("c")), Place(PlaceName.RETENTION), CASELOAD):
        assert OPENED.lead_to(place) == place
        assert place_before(OPENED.lead_to(place)) == CASELOAD


VISIT = Place(PlaceName.VISIT, DOSSIER, VisitId("b"), VisitStep.SIGNALS, from_week=True)
INVITATION = Place(PlaceName.INVITATION, DOSSIER, VisitId("b"))


@pytest.mark.parametrize("detour", [(), (PlaceName.RULES,), (PlaceName.LOG, PlaceName.DIRECTORY)])
@pytest.mark.parametrize(
    "start, end, words",
    [
        (CASELOAD, CASELOAD, "Overzicht"),
        (THIS_WEEK, THIS_WEEK, "Deze week"),
        (OPENED, OPENED, "Dossier"),
        (VISIT, VISIT, "Gesprek"),
        (INVITATION, INVITATION, "Uitnodiging"),
        (replace(OPENED, name=PlaceName.OWN_DATA), OPENED, "Dossier"),
        (Place(PlaceName.DIRECTORY, DOSSIER, VisitId("b")), replace(VISIT, step=None), "Gesprek"),
        (Place(PlaceName.DESTRUCTION, DOSSIER), CASELOAD, "Overzicht"),
        (Place(PlaceName.RETENTION), CASELOAD, "Overzicht"),
    ],
)
def test_the_settings_lead_back_to_where_one_came_from(
    start: Place, end: Place, words: str, detour: tuple[PlaceName, ...]
) -> None:
    """Also by way of what lies behind them; not to what may have been destroyed meanwhile."""
    if start.name is PlaceName.DIRECTORY:
        start = replace(start, from_week=True)
    place = start.lead_to(Place(PlaceName.SETTINGS))
    for name in detour:
        place = place.lead_to(Place(name))
        assert word_way_back(place) == "Instellingen"
        place = place.lead_to(place_before(place))
    assert place.name is PlaceName.SETTINGS
    assert word_way_back(place) == words
    assert place.lead_to(place_before(place)) == end


def test_where_the_settings_were_opened_from_is_never_kept() -> None:
    """It may tell who was seen: over a lock or a restart the settings lead to the overview."""
    place = VISIT.lead_to(Place(PlaceName.SETTINGS)).lead_to(Place(PlaceName.LOG))
    assert read_place(write_place(place)) == Place(PlaceName.LOG)
