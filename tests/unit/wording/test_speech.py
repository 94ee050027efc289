"""The language of the screen, and documents that are Dutch whatever it is."""

import threading
from collections.abc import Iterator
from datetime import date

import pytest

from screening.arrangement.procedure import deadlines
from screening.demo.clock import StoryClock
from screening.demo.vault import fill_vault
from screening.documents.content_json import write_json
from screening.documents.html import render_html
from screening.documents.log_table import build_cover, write_csv
from screening.documents.pdf import render_pdf
from screening.documents.proposal import build_proposal
from screening.documents.recovery_sheet import render_recovery_sheet
from screening.documents.response_page import build_response_page
from screening.errors import InvalidInput, NotFound
from screening.forms.fhir_response import write_response
from screening.storage.log_desk import LogFilter
from screening.storage.recovery_key import new_recovery_key
from screening.wording.deadlines import describe_standing
from screening.wording.exports import list_recipients
from screening.wording.formats import format_date, parse_date
from screening.wording.labels import LABELS, label
from screening.wording.log_actions import word_action
from screening.wording.speech import SPEECH, mark, say
from screening.workspace import Workspace
from tests.support.speech import MARK, marked_speech
from tests.support.vaults import CHEAP, PASSPHRASE, dump
from tests.unit.documents.samples import read_pages

DAY = date(2026, 11, 21)


@pytest.fixture
def marked() -> Iterator[None]:
    """A screen in another language."""
    with marked_speech():
        yield


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The vault of the demo, filled while the screen speaks another language."""
    clock = StoryClock(DAY)
    with marked_speech():
        workspace = Workspace.create(
            tmp_path_factory.mktemp("kluis"), PASSPHRASE, clock=clock, cost=CHEAP
        )
        fill_vault(workspace, clock)
    yield workspace
    workspace.lock()


def test_a_sentence_is_dutch_until_another_language_is_chosen() -> None:
    """Nothing has to be installed for Dutch."""
    assert say("Er zijn {number} regels.", number=3) == "Er zijn 3 regels."
    assert say(mark("geen {accolade}")) == "geen {accolade}"


@pytest.mark.usefixtures("marked")
def test_words_and_errors_follow_the_language_of_the_screen() -> None:
    """Labels, log lines, dates, and what happened and what to do when something is refused."""
    assert all(label(term).startswith(MARK) for vocabulary in LABELS for term in vocabulary)
    assert word_action("undo change client").words.count(MARK) == 2
    assert format_date(DAY) == f"21 {MARK}november 2026"
    assert NotFound().advice.startswith(MARK)
    assert InvalidInput("name", "x").advice.startswith(MARK)


@pytest.mark.usefixtures("marked")
def test_a_date_is_read_in_both_languages() -> None:
    """Who works in English still has Dutch papers on the table."""
    SPEECH.translate_by(lambda word: {"mei": "May", "maart": "March"}.get(word, word))
    assert parse_date("3 May 2026") == parse_date("3 mei 2026") == date(2026, 5, 3)
    assert parse_date("3 maart 2026") == date(2026, 3, 3)


@pytest.mark.usefixtures("marked")
def test_the_language_holds_on_every_thread_and_dutch_only_where_it_is_asked() -> None:
    """The worker words errors and findings too; a document on one thread changes no other."""
    heard: list[str] = []
    with SPEECH.in_dutch():
        thread = threading.Thread(target=lambda: heard.append(say("dag")))
        thread.start()
        thread.join()
        heard.append(say("dag"))
    heard.append(say("dag"))
    assert heard == [f"{MARK}dag", "dag", f"{MARK}dag"]


@pytest.mark.usefixtures("marked")
def test_dutch_ends_with_a_document_that_fails() -> None:
    """The error that follows is for the screen."""
    with pytest.raises(ValueError, match="x"), SPEECH.in_dutch():
        raise ValueError("x")
    assert say("dag") == f"{MARK}dag"


@pytest.mark.usefixtures("marked")
def test_proposals_and_copies_are_dutch_whatever_the_screen_speaks(workspace: Workspace) -> None:
    """The municipality answers for them; not one word comes from the language of the screen."""
    papers = workspace.papers
    documents = []
    for row in workspace.dossiers.caseload():
        dossier = workspace.dossiers.load(row.dossier_id)
        documents += [build_proposal(workspace.proposals.gather(v.id)) for v in dossier.visits]
        documents.append(papers.build_copy(dossier.id))
        documents += [papers.build_copy(dossier.id, carer.id) for carer in dossier.carers]
        assert not any(MARK in name for name in list_recipients(dossier))
    assert len(documents) > 10
    for document in documents:
        assert MARK not in repr(document)
        assert MARK.encode() not in write_json(document)
        assert MARK not in render_html(document)


@pytest.mark.usefixtures("marked")
def test_answers_leave_in_dutch(workspace: Workspace) -> None:
    """As the page of the protected file, and as the data that goes with it."""
    visits = [
        visit
        for row in workspace.dossiers.caseload()
        for visit in workspace.dossiers.load(row.dossier_id).visits
    ]
    burdens = [each for visit in visits for each in workspace.measurements.burdens(visit.id)]
    assert len(burdens) > 5
    for burden in burdens:
        page = build_response_page(burden, made_on=DAY, author="", attachment="a", digest="b")
        assert MARK not in render_html(page)
        assert MARK.encode() not in write_response(burden.measurement, burden.instrument)


@pytest.mark.usefixtures("marked")
def test_the_log_and_the_recovery_sheet_leave_in_dutch(workspace: Workspace) -> None:
    """As a table, as the cover of the protected file, and as the sheet to print."""
    entries = workspace.log.load_all(LogFilter())
    assert MARK.encode() not in write_csv(entries)
    cover = build_cover(entries, made_on=DAY, author="", findings=(), digest="ab")
    assert MARK not in repr(cover)
    for pdf in (render_pdf(cover), render_recovery_sheet(new_recovery_key(), DAY)):
        assert MARK not in "".join(read_pages(pdf))


def test_the_vault_keeps_no_word_of_the_screen(workspace: Workspace) -> None:
    """What was filled in while the screen spoke another language is the same vault."""
    assert MARK not in repr(dump(workspace))


@pytest.mark.usefixtures("marked")
def test_what_the_screen_tells_is_worded_when_it_is_told(workspace: Workspace) -> None:
    """Findings, deadlines and signals follow the language, also of what was stored before."""
    dossier = workspace.dossiers.load(workspace.dossiers.caseload()[0].dossier_id)
    due = deadlines(dossier.procedure, DAY)
    assert due
    assert all(MARK in deadline.sentence for deadline in due)
    assert all(MARK in describe_standing(deadline, DAY) for deadline in due)
    signals = workspace.review.signals(dossier.visits[-1].id)
    assert signals
    assert all(entry.signal.title.startswith(MARK) for entry in signals)
