"""The letter leaves the vault: protected with a name, or without names; always registered."""

from datetime import date
from pathlib import Path

import pikepdf
import pytest

from screening.documents.content_json import write_json
from screening.documents.delivery import DeliveryError
from screening.dossier.planned_visit import PlannedVisit
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId
from screening.storage.export_store import ExportKind
from screening.wording.exports import word_export
from screening.wording.log_actions import LogKind, word_action
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import dump
from tests.unit.desks.conftest import Home
from tests.unit.documents.samples import read_pages

WORD = "roos-molen-fiets-brug"


def test_the_plan_is_kept_field_by_field(workspace: Workspace, home: Home) -> None:
    """Day, time, place and who comes; all may stay empty, and undo takes one back."""
    desk = workspace.invitations
    assert desk.plan(home.dossier_id) == PlannedVisit()
    desk.change_plan(home.dossier_id, visit_on=date(2026, 3, 17))
    desk.change_plan(home.dossier_id, visit_time="9:05")
    desk.change_plan(home.dossier_id, place=" Dorpsstraat  12 ", host="Sanne")
    full = PlannedVisit(date(2026, 3, 17), "9.05 uur", "Dorpsstraat 12", "Sanne")
    assert desk.plan(home.dossier_id) == full
    workspace.undo(home.dossier_id)
    assert desk.plan(home.dossier_id).place == ""
    desk.change_plan(home.dossier_id, visit_on=None, visit_time="")
    assert dump(workspace)["planned_visit"] == []


@pytest.mark.parametrize(
    "typed, kept",
    [
        ("10.30", "10.30 uur"),
        ("10:30 uur", "10.30 uur"),
        ("9.00uur", "9.00 uur"),
        ("in de ochtend", "in de ochtend"),
        ("half elf", "half elf"),
        ("10 uur", "10 uur"),
        ("", ""),
    ],
)
def test_a_time_is_written_the_dutch_way(
    workspace: Workspace, home: Home, typed: str, kept: str
) -> None:
    """A time of the clock in one form; words stay words."""
    workspace.invitations.change_plan(home.dossier_id, visit_time=typed)
    assert workspace.invitations.plan(home.dossier_id).visit_time == kept


@pytest.mark.parametrize(
    "values, field",
    [
        ({"visit_time": "25.70"}, "visit_time"),
        ({"visit_time": "9.5"}, "visit_time"),
        ({"visit_on": date(2026, 3, 9)}, "visit_on"),
        ({"visit_on": date(9999, 3, 9)}, "visit_on"),
        ({"place": "x" * 121}, "place"),
    ],
)
def test_what_cannot_be_is_refused(
    workspace: Workspace, home: Home, values: dict[str, object], field: str
) -> None:
    """A day that has gone, a time that the clock has not, and too long a text."""
    with pytest.raises(InvalidInput) as refused:
        workspace.invitations.change_plan(home.dossier_id, **values)  # type: ignore[arg-type]
    assert refused.value.field == field
    assert workspace.invitations.plan(home.dossier_id) == PlannedVisit()


@pytest.mark.parametrize("who, name", [("client", "Piet"), ("annie", "Annie")])
def test_a_letter_with_a_name_leaves_protected(
    workspace: Workspace, home: Home, tmp_path: Path, who: str, name: str
) -> None:
    """It opens with the passphrase only; the register says for whom, the file name does not."""
    person: PersonId = getattr(home, who)
    changes, path = workspace.invitations.save(home.dossier_id, person, tmp_path, WORD)
    assert path.name == "uitnodiging-2026-03-10.pdf"
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=WORD) as document:
        assert document.encryption.R == 6
        assert list(document.attachments) == ["uitnodiging.json"]
    text = " ".join(read_pages(path.read_bytes(), WORD))
    assert f"Beste {name}," in text
    export = workspace.dossiers.exports(home.dossier_id)[-1]
    assert (export.id, export.kind) == (changes.created, ExportKind.INVITATION)
    assert word_export(export) == f"Uitnodiging voor een gesprek, voor: {name}"
    assert word_action(changes.action).kind is LogKind.LEAVE


def test_a_letter_without_names_can_be_opened(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """No name, place or host in it, nor in what describes the file; two have two names."""
    workspace.vault.set_setting("consultant", "Sanne")
    workspace.invitations.change_plan(
        home.dossier_id, visit_on=date(2026, 3, 17), place="Dorpsstraat 12", host="Sanne"
    )
    for person in (home.client, home.annie):
        workspace.invitations.save(home.dossier_id, person, tmp_path, None)
    paths = sorted(tmp_path.glob("*.pdf"))
    assert [path.name for path in paths] == [
        "uitnodiging-2026-03-10-2.pdf",
        "uitnodiging-2026-03-10.pdf",
    ]
    for path in paths:
        text = " ".join(read_pages(path.read_bytes()))
        assert "17 maart 2026" in text
        with pikepdf.open(path) as document:
            text += " ".join(map(str, document.docinfo.values()))
        for private in ("Piet", "Annie", "Marja", "Sanne", "Dorpsstraat", "8 maart"):
            assert private not in text


@pytest.mark.parametrize(
    "typed, shown",
    [
        ("10.30", "10.30 uur"),
        ("in de ochtend, rond half elf", "in de ochtend, rond half elf"),
        ("10 uur, thuis bij Piet", ""),
        ("na Annie's werk", ""),
    ],
)
def test_a_time_with_a_name_in_it_stays_out_of_a_letter_without_names(
    workspace: Workspace, home: Home, typed: str, shown: str
) -> None:
    """Anything may be typed as a time; what may be a name is in the protected letter only."""
    desk = workspace.invitations
    desk.change_plan(home.dossier_id, visit_time=typed)
    for has_names in (True, False):
        letter = desk.build(home.dossier_id, home.annie, has_names=has_names)
        time = dict(letter.facts).get("Tijd", "")
        assert time == (desk.plan(home.dossier_id).visit_time if has_names else shown)


def test_no_letter_for_a_day_that_has_gone(
    workspace: Workspace, home: Home, clock: FakeClock, tmp_path: Path
) -> None:
    """After the visit the plan still stands there; a letter would invite to the past."""
    workspace.invitations.change_plan(home.dossier_id, visit_on=date(2026, 3, 11))
    clock.set_day(date(2026, 3, 12))
    with pytest.raises(InvalidInput, match="al voorbij"):
        workspace.invitations.save(home.dossier_id, home.client, tmp_path, WORD)
    workspace.invitations.change_plan(home.dossier_id, place="thuis")
    assert list(tmp_path.glob("*.pdf")) == []


def test_what_fails_leaves_nothing(workspace: Workspace, home: Home, tmp_path: Path) -> None:
    """Neither a file nor a line in the register, for a folder, a passphrase or a stranger."""
    save = workspace.invitations.save
    with pytest.raises(DeliveryError):
        save(home.dossier_id, home.client, tmp_path / "weg", WORD)
    with pytest.raises(InvalidInput, match="te kort"):
        save(home.dossier_id, home.client, tmp_path, "kort")
    with pytest.raises(NotFound):
        save(home.dossier_id, PersonId("nobody"), tmp_path, WORD)
    assert workspace.dossiers.exports(home.dossier_id) == ()
    assert list(tmp_path.glob("*.pdf")) == []


def test_making_a_letter_tells_nobody_by_itself(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """Whether someone has been told is for the consultant to say."""
    workspace.invitations.save(home.dossier_id, home.client, tmp_path, WORD)
    assert workspace.dossiers.load(home.dossier_id).client.support.told_on is None


def test_the_last_day_for_a_plan_stands_in_it_while_it_lasts(
    workspace: Workspace, home: Home, clock: FakeClock
) -> None:
    """Notified on 1 March: seven days end on a Sunday, so until Monday the 9th."""
    for day in (8, 9):
        clock.set_day(date(2026, 3, day))
        text = str(words_of(workspace, home))
        assert "tot en met 9 maart 2026" in text
        assert "voorbij" not in text
    clock.set_day(date(2026, 3, 10))
    text = str(words_of(workspace, home))
    assert "tot en met" not in text
    assert "binnen 7 dagen" in text
    assert "Die dagen zijn voorbij" in text


def words_of(workspace: Workspace, home: Home) -> str:
    """Return everything that stands in the letter for the client."""
    return write_json(workspace.invitations.build(home.dossier_id, home.client)).decode()
