import json
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from instruments.catalogue import list_instruments, load
from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft, SupportFunction
from screening.documents.content import NetworkFigure, Table
from screening.documents.content_json import write_json
from screening.documents.delivery import DeliveryError
from screening.dossier.model import Way
from screening.errors import InvalidInput
from screening.identifiers import PersonId
from screening.network.model import Direction, Gender, SupportKind
from screening.storage.errors import DiskFull
from screening.storage.export_store import load_exports
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.destroying import HELP, NOTE, OUTLOOK, OWN_TEXT, REASON, confirm, enrich
from tests.support.households import Household, enter_household
from tests.support.vaults import database_of
from tests.unit.documents.samples import read_pages

WORD = "roos-molen-fiets-brug"


def words_of_copy(workspace: Workspace, household: Household, carer: str = "") -> str:
    """Return everything that stands in a copy."""
    carer_id = household.people[carer] if carer else None
    return write_json(workspace.papers.build_copy(household.dossier_id, carer_id)).decode()


def test_the_client_gets_what_is_about_the_client(workspace: Workspace, jansen: Household) -> None:
    """Situation, own words, network, agreements, and how long it is kept."""
    enrich(workspace, jansen)
    words = words_of_copy(workspace, jansen)
    situation = workspace.dossiers.load(jansen.dossier_id).client.situation
    for expected in ("Piet Jansen", situation, OWN_TEXT, "Annie Jansen", "18 augustus 2041"):
        assert expected in words
    assert "Eerste gesprek op 3 februari 2026" in words
    assert "Vervolggesprek op 18 augustus 2026" in words


def test_the_client_reads_who_is_what_to_the_client(
    workspace: Workspace, jansen: Household
) -> None:
    """Partner, children and brother of the client; not what others are to each other."""
    sections = json.loads(words_of_copy(workspace, jansen))["sections"]
    visit = next(part for part in sections if part["title"].startswith("Vervolggesprek"))
    titles = [block.get("text") for block in visit["blocks"]]
    rows = visit["blocks"][titles.index("Uw familie") + 1]["rows"]
    assert {row["label"]: row["value"] for row in rows} == {
        "Geslacht": "man",
        "Partner": "Annie Jansen (getrouwd of geregistreerd partner)",
        "Dochter": "Marja Jansen",
        "Zoon": "Kees Jansen",
        "Broer": "Wim Jansen",
    }
    left_out = next(part for part in sections if part["title"].startswith("Wat er niet in"))
    assert "stamboom" in json.dumps(left_out)


def test_the_client_gets_nothing_private_of_others(workspace: Workspace, jansen: Household) -> None:
    """No note, tie or support line of anyone else, and never a single answer."""
    enrich(workspace, jansen)
    words = words_of_copy(workspace, jansen)
    data = json.loads(words)
    for private in (NOTE, HELP, REASON, OUTLOOK, "mei 2019", "antwoord ja"):
        assert private not in words
    networks = [
        block
        for section in data["sections"]
        for block in section["blocks"]
        if block["kind"] == "network"
    ]
    assert networks
    assert all(network["ties"] == [] for network in networks)
    statements = [item.text for key in list_instruments() for item in load(key).items]
    assert not [text for text in statements if text in words]


@pytest.mark.parametrize("field", ["heaviest", "beside", "outlook", "wish"])
def test_the_client_gets_no_words_of_a_carer_about_the_own_burden(
    workspace: Workspace, jansen: Household, field: str
) -> None:
    """What a carer said of it is not for the one who is cared for."""
    workspace.visits.write_text(jansen.visits[-1], f"care.{field}", "Marterval")
    assert "Marterval" not in words_of_copy(workspace, jansen)


def test_a_carer_reads_all_that_the_map_has_of_the_own_person(
    workspace: Workspace, jansen: Household
) -> None:
    """Where they live and what contact there is too; hours that nobody gave are no nought."""
    visit, marja = jansen.visits[-1], jansen.people["marja"]
    workspace.network.change_person(
        visit, marja, gender=Gender.WOMAN, distance="twee straten verder", contact="belt elke dag"
    )
    for task in workspace.network.load(visit).person(marja).tasks:
        workspace.tasks.save_task(visit, marja, task.kind, 0, task_id=task.id)
    sections = json.loads(words_of_copy(workspace, jansen, "marja"))["sections"]
    told = next(part for part in sections if part["title"].startswith("Wat er per gesprek"))
    rows = {row["label"]: row["value"] for row in told["blocks"][-1]["rows"]}
    assert rows["Geslacht"] == "vrouw"
    assert rows["Waar u woont"] == "twee straten verder"
    assert rows["Contact"] == "belt elke dag"
    assert "Samen" not in rows
    assert "Waar u woont" in words_of_copy(workspace, jansen, "annie")
    client = words_of_copy(workspace, jansen)
    assert "twee straten" not in client
    assert "belt elke dag" not in client


def test_the_network_of_the_client_is_drawn_without_what_is_private(
    workspace: Workspace, jansen: Household
) -> None:
    """Of the people on it neither age, note nor whether they can, know how and want to help."""
    enrich(workspace, jansen)
    annie = PersonId(jansen.people["annie"])
    workspace.network.change_person(jansen.visits[-1], annie, age=77, able=True, knows=True)
    document = workspace.papers.build_copy(jansen.dossier_id)
    figures = [
        block
        for section in document.sections
        for block in section.blocks
        if isinstance(block, NetworkFigure)
    ]
    people = [person for figure in figures for person in figure.network.people]
    assert len(people) > 8
    private = {(one.age, one.able, one.knows, one.willing, one.note) for one in people}
    assert private == {(None, None, None, None, "")}


def test_the_client_gets_direction_and_letters_of_the_own_ties(
    workspace: Workspace, jansen: Household
) -> None:
    """What goes between the client and others is about the client; a carer's copy has no ties."""
    annie, visit_id = PersonId(jansen.people["annie"]), jansen.visits[-1]
    support = frozenset({SupportKind.EMOTIONAL})
    workspace.network.change_person(
        visit_id, annie, client_direction=Direction.BOTH, client_support=support
    )
    kees = PersonId(jansen.people["kees"])
    workspace.ties.change_content(visit_id, annie, kees, direction=Direction.FORWARD)
    words = words_of_copy(workspace, jansen)
    assert "emotionele steun" in words
    assert '"client_direction": "both"' in words
    assert "Annie Jansen geeft aan Kees Jansen" not in words
    carer = words_of_copy(workspace, jansen, "annie")
    assert "emotionele steun" not in carer
    assert "over en weer" not in carer


def test_the_client_does_not_hear_of_the_copy_of_a_carer(
    workspace: Workspace, jansen: Household, tmp_path: Path
) -> None:
    """That a carer asked for the own data is that carer's affair; the client's own is listed."""
    annie = PersonId(jansen.people["annie"])
    for carer_id in (annie, None):
        workspace.papers.save_copy(jansen.dossier_id, carer_id, tmp_path, WORD)
    document = workspace.papers.build_copy(jansen.dossier_id)
    (table,) = (
        block
        for section in document.sections
        if section.title == "Wat er is overgedragen"
        for block in section.blocks
    )
    assert isinstance(table, Table)
    assert [row[2] for row in table.rows] == ["Piet Jansen"]


def test_a_carer_gets_only_agreements_for_the_own_support(
    workspace: Workspace, jansen: Household
) -> None:
    """What was agreed for another carer, or for the client, is theirs."""
    visit, client = jansen.visits[-1], workspace.dossiers.load(jansen.dossier_id).client.id
    for person, what in (("annie", HELP), ("marja", "Zangkoor"), ("", "Scootmobiel")):
        whom = PersonId(jansen.people[person]) if person else client
        subject = SupportFunction.EMOTIONAL_SUPPORT if person else LifeArea.HOUSEHOLD
        line = ProvisionDraft(whom, subject, what, ProviderKind.MUNICIPALITY)
        workspace.arrangement.add_provision(visit, line)
    words = words_of_copy(workspace, jansen, "annie")
    assert HELP in words
    assert "Zangkoor" not in words
    assert "Scootmobiel" not in words


def test_an_outcome_is_shown_only_with_consent_for_the_proposal(
    workspace: Workspace, clock: FakeClock
) -> None:
    """Marja agreed, Annie did not: of Annie no score, no signal and no judgement."""
    household = enter_household(workspace, clock, "jansen", not_in_proposal={"annie"})
    enrich(workspace, household)
    words = words_of_copy(workspace, household)
    assert "13 keer ja" in words
    with_marja = words
    workspace.measurements.give_consent(household.people["marja"], in_proposal=False)
    words = words_of_copy(workspace, household)
    assert "keer ja" not in words
    assert REASON not in words
    assert with_marja != words


def test_a_carer_gets_every_answer(workspace: Workspace, jansen: Household) -> None:
    """It is hers: each statement with her answer, the note about her, judgement and agreement."""
    enrich(workspace, jansen)
    own = ("Geslacht", "vrouw", "om de hoek", "elke avond aan de telefoon")
    visit, annie = jansen.visits[-1], jansen.people["annie"]
    workspace.network.change_person(
        visit, annie, gender=Gender.WOMAN, distance=own[2], contact=own[3]
    )
    words = words_of_copy(workspace, jansen, "annie")
    part = workspace.papers.open_carer_part(jansen.dossier_id, PersonId(jansen.people["annie"]))
    assert len(part.burdens) == 4
    for burden in part.burdens:
        for item in burden.instrument.items:
            assert json.dumps(item.text, ensure_ascii=False) in words
    assert words.count('"Stelling"') == 4
    told = (OUTLOOK, "mei 2019", "24 uur per week", *own[2:])
    for expected in (NOTE, REASON, HELP, *told, *own, "Toestemming gegeven op 3 februari 2026"):
        assert expected in words
    assert not [word for word in told if word in words_of_copy(workspace, jansen, "marja")]
    assert ("open carer part", jansen.people["annie"]) in {
        (line[1], line[2]) for line in workspace.vault.log()
    }


def test_a_carer_gets_nothing_private_of_the_client(
    workspace: Workspace, jansen: Household
) -> None:
    """Neither the name nor the situation of the client, no other carer, no text of the visit."""
    enrich(workspace, jansen)
    words = words_of_copy(workspace, jansen, "annie")
    dossier = workspace.dossiers.load(jansen.dossier_id)
    others = {
        person.name
        for person in workspace.network.load(jansen.visits[-1]).people
        if person.id != jansen.people["annie"]
    }
    for private in (dossier.client.name, dossier.client.situation, OWN_TEXT, *others):
        assert private not in words


def test_after_withdrawal_the_carer_still_gets_what_is_kept(
    workspace: Workspace, jansen: Household
) -> None:
    """Withdrawn is not destroyed: the answers are there, and so is the day of withdrawal."""
    annie = PersonId(jansen.people["annie"])
    workspace.measurements.withdraw_consent(annie)
    words = words_of_copy(workspace, jansen, "annie")
    assert "Ingetrokken op 18 augustus 2026." in words
    assert words.count('"Stelling"') == 4


def test_an_unfinished_questionnaire_has_no_outcome(
    workspace: Workspace, jansen: Household
) -> None:
    """Its answers are in the copy; there is nothing said about a total."""
    annie = PersonId(jansen.people["annie"])
    (last, *_) = [
        one for one in workspace.measurements.of_visit(jansen.visits[-1]) if one.carer_id == annie
    ]
    workspace.measurements.reopen(last.id, Way.ASKED, next(iter(last.answers)), None)
    assert "niet afgerond" in words_of_copy(workspace, jansen, "annie")


@pytest.mark.parametrize("carer", ["", "annie"])
def test_a_copy_is_protected_and_registered(
    workspace: Workspace, jansen: Household, tmp_path: Path, carer: str
) -> None:
    """It opens with the passphrase only, holds its data as JSON, and the vault knows who has it."""
    carer_id = PersonId(jansen.people[carer]) if carer else None
    _, path = workspace.papers.save_copy(jansen.dossier_id, carer_id, tmp_path, WORD)
    name = "Annie Jansen" if carer else "Piet Jansen"
    assert path.name == "kopie-2026-08-18.pdf"
    content = path.read_bytes()
    assert name.encode() not in content
    with pytest.raises(pypdfium2.PdfiumError):
        read_pages(content)
    assert name in read_pages(content, WORD)[0]
    with pikepdf.open(BytesIO(content), password=WORD) as document:
        attached = json.loads(document.attachments["kopie.json"].get_file().read_bytes())
    assert attached["household"] == name
    (export,) = load_exports(database_of(workspace), jansen.dossier_id)
    assert (export.kind, export.recipient) == ("copy", name)
    assert ("make copy", export.id) in {(line[1], line[2]) for line in workspace.vault.log()}


def test_a_copy_that_cannot_be_written_is_not_registered(
    workspace: Workspace, jansen: Household, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither without a folder, nor with a poor passphrase, nor without room for the note."""
    with pytest.raises(DeliveryError):
        workspace.papers.save_copy(jansen.dossier_id, None, tmp_path / "weg", WORD)
    with pytest.raises(InvalidInput):
        workspace.papers.save_copy(jansen.dossier_id, None, tmp_path, "kort")
    out = tmp_path / "uit"
    out.mkdir()

    def fill_up(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr("screening.storage.log_store.append", fill_up)
        with pytest.raises(DiskFull):
            workspace.papers.save_copy(jansen.dossier_id, None, out, WORD)
    assert list(out.iterdir()) == []
    assert load_exports(database_of(workspace), jansen.dossier_id) == ()


def test_a_named_report_is_protected(
    workspace: Workspace, jansen: Household, tmp_path: Path
) -> None:
    """Right after the destruction it says whose data it was, why, when and who has documents."""
    enrich(workspace, jansen)
    workspace.vault.set_setting("consultant", "Sanne de Groot")
    workspace.papers.save_copy(jansen.dossier_id, None, tmp_path, WORD)
    confirmed = confirm(workspace, jansen)
    plan = workspace.destructions.plan(jansen.dossier_id)
    _, destruction = workspace.destructions.destroy(confirmed)
    _, path = workspace.papers.save_report(destruction, tmp_path, plan=plan, passphrase=WORD)
    text = "\n".join(read_pages(path.read_bytes(), WORD))
    for expected in (
        "Piet Jansen",
        "artikel 5.3.5",
        "Sanne de Groot",
        "18 augustus 2026",
        "Kopie van gegevens",
        "Gesprekken",
    ):
        assert expected in text
    for private in (NOTE, OWN_TEXT, "Annie"):
        assert private not in text


def test_a_later_report_holds_no_name(
    workspace: Workspace, jansen: Household, tmp_path: Path
) -> None:
    """What the vault still knows is enough for a report; it opens without a passphrase."""
    enrich(workspace, jansen)
    workspace.papers.save_copy(jansen.dossier_id, None, tmp_path, WORD)
    _, destruction = workspace.destructions.destroy(confirm(workspace, jansen))
    _, path = workspace.papers.save_report(destruction, tmp_path)
    text = "\n".join(read_pages(path.read_bytes()))
    assert jansen.dossier_id in text
    assert "Kopie van gegevens" in text
    for private in ("Piet", "Jansen", "Annie", NOTE):
        assert private not in text
    rows = database_of(workspace).rows("SELECT kind, recipient FROM export")
    assert rows == [("destruction report", "")]
