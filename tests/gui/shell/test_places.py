"""The way back from a place: what is opened from this week leads back to it."""

import pytest

from screening.identifiers import DossierId, VisitId
from ui.places import CASELOAD, WEEK, Place, PlaceName, place_before, read_place, write_place

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
    for place in (Place(PlaceName.DOSSIER, DossierId("c")), Place(PlaceName.SETTINGS), CASELOAD):
        assert OPENED.lead_to(place) == place
        assert place_before(OPENED.lead_to(place)) == CASELOAD
