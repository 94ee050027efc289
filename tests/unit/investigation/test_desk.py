"""The desk of the investigation: findings and own words apart, and points that need a reason."""

from datetime import date

import pytest

from screening.dossier.model import StepState, VisitKind, VisitStep
from screening.dossier.removal import CarerQuoted
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, VisitId
from screening.investigation import fields
from screening.investigation.desk import ReasonMissing, TitleMissing
from screening.investigation.fields import Part, name_field, name_said
from screening.investigation.model import Area, CodeStep, Finding
from screening.network.model import Group
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import database_of
from tests.unit.desks.conftest import Home

HIDDEN = Area.DOMESTIC_VIOLENCE


def write(workspace: Workspace, home: Home, name: str, text: str) -> None:
    """Write one text at the open visit."""
    workspace.investigation.write(home.visit_id, name, text)


def findings(workspace: Workspace, home: Home) -> dict[str, Finding]:
    """Return what was found, by area."""
    return {found.key: found for found in workspace.investigation.load(home.visit_id).findings}


def list_fields(workspace: Workspace) -> list[str]:
    """Return the names of all texts in the vault."""
    rows = database_of(workspace).rows("SELECT field FROM visit_text ORDER BY field")
    return [field for (field,) in rows]


def test_own_words_stand_apart_from_what_was_found(workspace: Workspace, home: Home) -> None:
    """Each under whose they are, the client first; the consultant's words are in neither."""
    write(workspace, home, name_said(Area.NEEDS, home.annie), " Ik ben moe ")
    write(workspace, home, name_said(Area.NEEDS, home.client), "Ik red me")
    write(workspace, home, name_field(Area.NEEDS, Part.FOUND), "Hulp bij het wassen")
    assert findings(workspace, home)["a"].said == (
        (home.client, "Ik red me"),
        (home.annie, "Ik ben moe"),
    )
    assert findings(workspace, home)["a"].found == "Hulp bij het wassen"


def test_letters_without_anything_are_left_out(workspace: Workspace, home: Home) -> None:
    """In the order of the law, whatever the order of writing; what was emptied leaves nothing."""
    for area in (Area.CONTRIBUTION, Area.OWN_STRENGTH, Area.NETWORK):
        write(workspace, home, name_field(area, Part.FOUND), "iets")
    write(workspace, home, name_field(Area.NETWORK, Part.FOUND), "  ")
    assert list(findings(workspace, home)) == ["b", "g"]
    assert name_field(Area.NETWORK, Part.FOUND) not in list_fields(workspace)


def test_the_steps_between_have_texts_of_their_own(workspace: Workspace, home: Home) -> None:
    """The problems, what is needed, and what remains for the Wmo."""
    for name in (fields.PROBLEMS, fields.NEEDED, fields.REMAINING):
        write(workspace, home, name, name)
    found = workspace.investigation.load(home.visit_id)
    assert (found.problems, found.needed, found.remaining) == (
        fields.PROBLEMS,
        fields.NEEDED,
        fields.REMAINING,
    )


@pytest.mark.parametrize("reason", ["", "  ", "\u200b"])
def test_an_attention_point_is_opened_with_a_reason_only(
    workspace: Workspace, home: Home, reason: str
) -> None:
    """Neither at first nor afterwards can it be without one."""
    with pytest.raises(ReasonMissing):
        workspace.investigation.open_area(home.visit_id, Area.DEMENTIA, reason)
    assert findings(workspace, home) == {}
    workspace.investigation.open_area(home.visit_id, Area.DEMENTIA, "Vergeet de dag")
    with pytest.raises(ReasonMissing):
        write(workspace, home, name_field(Area.DEMENTIA, Part.REASON), reason)
    assert findings(workspace, home)["dementia"].reason == "Vergeet de dag"


def test_nothing_is_written_in_a_point_that_is_not_open(workspace: Workspace, home: Home) -> None:
    """As when it was closed by undo while somebody was still typing in it."""
    for key in (Area.FINANCES, "own1", HIDDEN):
        with pytest.raises(NotFound):
            write(workspace, home, name_field(key, Part.FOUND), "iets")
    with pytest.raises(NotFound):
        workspace.investigation.take_code_step(home.visit_id, CodeStep.CONSULT, date(2026, 3, 10))


@pytest.mark.parametrize(
    "name",
    [
        "care.help",
        "investigation.x.found",
        "investigation.a",
        "investigation.a.said",
        "investigation.a.found.x",
        "investigation.own.found",
        "investigation.own-1.found",
        "investigation.a.said.nobody",
    ],
)
def test_other_texts_are_not_written_here(workspace: Workspace, home: Home, name: str) -> None:
    """A name that is no text of an area, or names nobody of the dossier."""
    with pytest.raises(NotFound):
        write(workspace, home, name, "iets")
    assert list_fields(workspace) == []


def test_nothing_of_the_investigation_is_written_beside_this_desk(
    workspace: Workspace, home: Home
) -> None:
    """The desk of the visit knows none of the rules here, and refuses its texts."""
    for name in (
        name_field(Area.NEEDS, Part.FOUND),
        name_field(HIDDEN, Part.REASON),
        "investigation.",
    ):
        with pytest.raises(NotFound):
            workspace.visits.write_text(home.visit_id, name, "iets")
    assert list_fields(workspace) == []


def test_areas_of_ones_own_have_titles_and_keep_their_order(
    workspace: Workspace, home: Home
) -> None:
    """After the points of the law, the oldest first; the tenth after the second."""
    desk, visit = workspace.investigation, home.visit_id
    for number in range(11):
        desk.open_own_area(visit, f"Onderwerp {number}", "speelt")
    desk.open_area(visit, Area.LONELINESS, "alleen")
    found = desk.load(visit).findings
    assert [one.title for one in found] == ["", *(f"Onderwerp {number}" for number in range(11))]


@pytest.mark.parametrize("title,reason", [(" ", "speelt"), ("Hond", "")])
def test_an_own_area_without_title_or_reason_is_refused(
    workspace: Workspace, home: Home, title: str, reason: str
) -> None:
    """The field that is empty is named, so that the form can say it there."""
    with pytest.raises(InvalidInput) as caught:
        workspace.investigation.open_own_area(home.visit_id, title, reason)
    assert caught.value.field == ("reason" if title.strip() else "title")
    workspace.investigation.open_own_area(home.visit_id, "Hond", "speelt")
    with pytest.raises(TitleMissing):
        write(workspace, home, name_field("own1", Part.TITLE), "")


def test_a_point_is_closed_with_all_that_stands_in_it(workspace: Workspace, home: Home) -> None:
    """In one step that undo takes back; the number of a closed area is not given out twice."""
    desk, visit = workspace.investigation, home.visit_id
    assert desk.open_own_area(visit, "Hond", "blaft").created == "own1"
    assert desk.open_own_area(visit, "Kat", "krabt").created == "own2"
    write(workspace, home, name_field("own1", Part.FOUND), "Te groot")
    write(workspace, home, name_said("own1", home.annie), "Lief dier")
    before = desk.load(visit).findings
    desk.close_area(visit, "own1")
    assert list(findings(workspace, home)) == ["own2"]
    assert desk.open_own_area(visit, "Vis", "zwemt").created == "own3"
    workspace.undo(home.dossier_id)
    assert workspace.next_undo(home.dossier_id) == "aandachtspunt sluiten"
    workspace.undo(home.dossier_id)
    after = desk.load(visit).findings
    assert [(one.key, one.found, one.said) for one in after] == [
        (one.key, one.found, one.said) for one in before
    ]


@pytest.mark.parametrize("key", ["a", "problems", "own", "x"])
def test_a_letter_is_not_closed(workspace: Workspace, home: Home, key: str) -> None:
    """The law opens it, and it stays."""
    write(workspace, home, name_field(Area.NEEDS, Part.FOUND), "iets")
    with pytest.raises(NotFound):
        workspace.investigation.close_area(home.visit_id, key)
    assert list(findings(workspace, home)) == ["a"]


def test_typing_is_one_step_of_undo(workspace: Workspace, home: Home) -> None:
    """In one field; another field is another step."""
    for text in ("Een", "Een twee"):
        write(workspace, home, fields.PROBLEMS, text)
    write(workspace, home, fields.NEEDED, "Drie")
    workspace.undo(home.dossier_id)
    assert workspace.investigation.load(home.visit_id).problems == "Een twee"
    workspace.undo(home.dossier_id)
    assert workspace.investigation.load(home.visit_id).problems == ""


def test_whoever_was_quoted_stays_a_carer(workspace: Workspace, home: Home) -> None:
    """Own words must not end in nobody's part; once they are gone the carer can go too."""
    name = name_said(Area.NETWORK, home.annie)
    write(workspace, home, name, "Ik ben moe")
    with pytest.raises(CarerQuoted):
        workspace.dossiers.remove_carer(home.dossier_id, home.annie)
    workspace.network.change_person(home.visit_id, home.annie, group=Group.INFORMAL)
    workspace.network.remove_person(home.visit_id, home.annie)
    assert home.annie in {carer.id for carer in workspace.dossiers.load(home.dossier_id).carers}
    write(workspace, home, name, "")
    workspace.dossiers.remove_carer(home.dossier_id, home.annie)
    assert findings(workspace, home) == {}


def test_a_follow_up_starts_from_the_findings(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """What was found, open points and the reporting code come along; own words are asked anew."""
    desk, visit = workspace.investigation, home.visit_id
    write(workspace, home, fields.REMAINING, "Dagbesteding")
    write(workspace, home, name_field(Area.NEEDS, Part.FOUND), "Hulp bij het wassen")
    write(workspace, home, name_said(Area.NEEDS, home.client), "Ik red me")
    desk.open_area(visit, HIDDEN, "Blauwe plek")
    desk.take_code_step(visit, CodeStep.CONSULT, date(2026, 3, 10))
    workspace.visits.close(visit)
    clock.set_day(date(2026, 4, 10))
    started = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    later = VisitId(started.created)
    found = desk.load(later)
    assert found.remaining == "Dagbesteding"
    assert [(one.found, one.said) for one in found.findings] == [
        ("Hulp bij het wassen", ()),
        ("", ()),
    ]
    assert desk.load_code(later)[1].done_on == date(2026, 3, 10)


def test_the_rail_tells_that_the_step_has_begun(workspace: Workspace, home: Home) -> None:
    """By anything, but for suspected domestic violence: the rail stands in everybody's sight."""
    desk, visits = workspace.investigation, workspace.visits
    desk.open_area(home.visit_id, HIDDEN, "Blauwe plek")
    state = VisitStep.INVESTIGATION
    assert visits.step_states(home.visit_id)[state] is StepState.EMPTY
    write(workspace, home, fields.PROBLEMS, "Vallen")
    assert visits.step_states(home.visit_id)[state] is StepState.BEGUN


def test_the_steps_of_the_reporting_code(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """All five in their order, each with the day and the note; not on a day to come."""
    desk, visit = workspace.investigation, home.visit_id
    desk.open_area(visit, HIDDEN, "Blauwe plek")
    desk.take_code_step(visit, CodeStep.MAP_SIGNALS, clock.today())
    write(workspace, home, fields.name_code_note(CodeStep.DECIDE), "Melden")
    with pytest.raises(InvalidInput):
        desk.take_code_step(visit, CodeStep.TALK, date(2026, 3, 11))
    assert [(one.done_on, one.note) for one in desk.load_code(visit)] == [
        (clock.today(), ""),
        (None, ""),
        (None, ""),
        (None, ""),
        (None, "Melden"),
    ]
    desk.take_code_step(visit, CodeStep.MAP_SIGNALS, None)
    assert desk.load_code(visit)[0].done_on is None


@pytest.mark.parametrize("person", ["client", "annie"])
def test_nothing_is_kept_there_under_somebodys_name(
    workspace: Workspace, home: Home, person: str
) -> None:
    """Own words are in the own copy of whoever said them, and of this nothing may be in any."""
    workspace.investigation.open_area(home.visit_id, HIDDEN, "Blauwe plek")
    speaker: PersonId = getattr(home, person)
    with pytest.raises(NotFound):
        write(workspace, home, name_said(HIDDEN, speaker), "Hij slaat")
