from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screening.dossier.model import VisitKind, VisitStep
from tests.gui.questionnaire.answering import (
    CSI,
    EDIZ,
    burden,
    burden_of,
    page_of,
    place_of,
    press,
    tap,
    visible_texts,
)
from tests.gui.visit.opening import Table, click, settle
from tests.support.clock import FakeClock
from tests.support.households import Household
from tests.support.vaults import create_vault
from ui.burden.answer_list import AnswerList
from ui.burden.page import BurdenPage
from ui.components.empty_state import EmptyState
from ui.components.labels import WrapLabel
from ui.components.notice import NoticeKind
from ui.places import PlaceName
from ui.visit.page import VisitPage


def test_results_are_told_in_words(table: Table) -> None:
    """The CSI gets its verdict, the EDIZ none; both tell what may be said of the change."""
    with burden(table) as (_, page):
        csi, ediz = (page.cards[0].rows[key] for key in (CSI, EDIZ))
        assert csi.notice is not None
        assert ediz.notice is not None
        assert csi.notice.property("notice") == NoticeKind.OVERLOAD
        assert csi.notice.text().startswith("7 van 13 keer ja. Vanaf 7 spreekt de CSI")
        assert "Dat is 2 punten lager. Het is niet zeker" in csi.change.text()
        assert ediz.notice.property("notice") == NoticeKind.INFO
        assert (ediz.notice.word(), ediz.notice.text()[:5]) == ("Uitslag", "7 van")
        assert "Dat is 1 punt lager." in ediz.change.text()
        assert not csi.together_button.isVisible()


def test_ediz_never_speaks_of_overload(table: Table) -> None:
    """Nothing about the EDIZ holds the word, also not in its answers or its course."""
    with burden(table) as (window, page):
        annie = page.cards[0]
        row = annie.rows[EDIZ]
        click(window, row.answers_button)
        assert annie.course is not None
        courses = [one for one in annie.course.sections if one.course.instrument == "EDIZ"]
        assert len(courses) == 1
        texts = visible_texts(row) + visible_texts(courses[0])
        assert len(texts) > 20
        assert not [text for text in texts if "overbelast" in text]
        assert courses[0].course.cut_off is None


class WindowWatch(QObject):
    """Notes every window that comes up, however shortly."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is shown; every event goes on its way."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.opened += [type(watched).__name__] if watched.isWindow() else []
        return False


def test_nothing_opens_beside_the_window(table: Table, qapp: QApplication) -> None:
    """The cards come up inside the window, which keeps the focus."""
    watch = WindowWatch()
    with burden(table) as (window, page):
        qapp.installEventFilter(watch)
        click(window, page.cards[0].rows[CSI].answers_button)
        for step in (VisitStep.PREPARATION, VisitStep.BURDEN):
            page.go_to_step(step)
            settle(window)
        assert burden_of(window).cards[0].course is not None
        qapp.removeEventFilter(watch)
        assert watch.opened == []
        assert window.isActiveWindow()


def test_two_carers_are_never_taken_together(table: Table) -> None:
    """Each card names one carer, and each course on it is of that carer."""
    with burden(table) as (_, page):
        annie, marja = page.cards
        assert [card.carer.name for card in page.cards] == ["Annie Jansen", "Marja Jansen"]
        assert annie.relation.text() == "echtgenote"
        assert annie.course is not None
        assert {one.course.carer for one in annie.course.sections} == {"Annie Jansen"}
        assert marja.course is None
        assert not [text for text in visible_texts(marja) if "annie" in text]


def test_the_answers_open_and_close(table: Table) -> None:
    """All statements stand there to the letter with their answers, and those that changed."""
    with burden(table) as (window, page):
        row = page.cards[0].rows[CSI]
        assert not row.answers.isVisible()
        click(window, row.answers_button)
        assert row.answers.isVisible()
        assert [line.answer for line in row.answers.lines].count("Ja") == 7
        texts = visible_texts(row.answers)
        assert "1. mijn nachtrust is verstoord." in texts
        assert [text for text in texts if text.startswith("anders beantwoord (toen ja, nu nee)")]
        click(window, row.answers_button)
        assert not row.answers.isVisible()


def test_going_through_the_answers_again(table: Table) -> None:
    """A finished instrument opens at its first statement with its answers, and can be changed."""
    with burden(table) as (window, page):
        click(window, page.cards[0].rows[CSI].reopen_button)
        assert place_of(window) == "Stelling 1 van 13"
        assert page_of(window).statement_view.answers.buttons[1].isChecked()
        tap(window, "Ja")
        click(window, page_of(window).statement_view.pause_button)
        row = burden_of(window).cards[0].rows[CSI]
        assert row.notice is None
        assert row.state.text() == "Begonnen. 13 van de 13 stellingen zijn ingevuld."
        click(window, row.together_button)
        for _ in range(12):
            click(window, page_of(window).statement_view.drop_button)
            click(window, page_of(window).statement_view.skip_button)
        click(window, page_of(window).end_view.finish_button)
        notice = burden_of(window).cards[0].rows[CSI].notice
        assert notice is not None
        assert notice.property("notice") == NoticeKind.ATTENTION
        assert notice.word() == "Niet te zeggen"


def test_no_overload_is_no_reassurance(table: Table) -> None:
    """A low CSI is told as "no overload", never as "all right"."""
    with burden(table) as (window, page):
        row = page.cards[1].rows[CSI]
        assert row.state.text() == "13 stellingen. Nog niet begonnen."
        click(window, row.together_button)
        for _ in range(13):
            tap(window, "Nee")
        click(window, page_of(window).end_view.finish_button)
        notice = burden_of(window).cards[1].rows[CSI].notice
        assert notice is not None
        assert notice.property("notice") == NoticeKind.FINE
        assert notice.word() == "Geen overbelasting"
        assert notice.text().endswith("Dat zegt niet dat de zorg licht is.")


def test_how_far_someone_is_stands_on_the_button(table: Table) -> None:
    """Begun instruments tell how much was answered and where to go on, up to the very end."""
    with burden(table) as (window, page):
        row = page.cards[1].rows[EDIZ]
        states = []
        for answer in (None, "Nee", "Ja", *["Ja"] * 7):
            click(window, row.together_button)
            if answer:
                tap(window, answer)
            press(window, Qt.Key.Key_Escape)
            row = burden_of(window).cards[1].rows[EDIZ]
            states.append((row.state.text(), row.together_button.text()))
    assert states[0] == (
        "Begonnen. Er is nog geen stelling ingevuld.",
        "Verder bij stelling 1 van 9",
    )
    assert states[1] == (
        "Begonnen. 1 van de 9 stellingen is ingevuld.",
        "Verder bij stelling 2 van 9",
    )
    assert states[-1] == ("Begonnen. 9 van de 9 stellingen zijn ingevuld.", "Verder en afronden")


def test_a_closed_visit_is_read_only(table: Table) -> None:
    """In a closed visit results can be read; nothing can be begun, but consent can be withdrawn."""
    with table.visit(table.first, VisitStep.BURDEN) as (window, _):
        annie, marja = burden_of(window).cards
        assert annie.rows[CSI].notice is not None
        assert annie.rows[CSI].answers_button.isVisible()
        for card in (annie, marja):
            assert card.consent.withdraw_button.isVisible()
            assert not card.consent.change_button.isVisible()
            for row in card.rows.values():
                assert not row.reopen_button.isVisible()
                assert not row.together_button.isVisible()
                assert not row.alone_button.isVisible()


def empty_of(page: BurdenPage) -> EmptyState | None:
    """Return what the page says when there is no carer."""
    assert page.empty is None or page.empty.isVisible()
    return page.empty


def test_without_carers_it_says_what_to_do(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    """An empty page leads to the network; a carer who is added there appears at once."""
    clock = FakeClock()
    workspace = create_vault(tmp_path, clock)
    dossier_id = workspace.dossiers.create("Piet Jansen").dossier_id
    assert dossier_id is not None
    visit_id = workspace.visits.start(dossier_id, clock.today(), VisitKind.FIRST).visit_id
    assert visit_id is not None
    workspace.lock()
    household = Household({}, dossier_id, {}, (visit_id,))
    with burden(Table(tmp_path, clock, household, qtbot, qapp)) as (window, page):
        assert empty_of(page) is not None
        dossiers = page.context.workspace.dossiers
        window.operations.write(lambda: dossiers.add_carer(dossier_id, "Annie Jansen"))
        settle(window)
        assert empty_of(page) is None
        assert [card.carer.name for card in page.cards] == ["Annie Jansen"]
        remove = page.cards[0].carer.id
        window.operations.write(lambda: dossiers.remove_carer(dossier_id, remove))
        settle(window)
        assert page.cards == []
        empty = empty_of(page)
        assert empty is not None
        assert empty.button is not None
        click(window, empty.button)
        assert isinstance(window.page, VisitPage)
        assert window.page.step is VisitStep.NETWORK
        assert window.place.name is PlaceName.VISIT


def test_long_answers_and_their_statements_are_both_whole(qtbot: QtBot, table: Table) -> None:
    """The words of an answer may be as long as a statement; neither pushes the other away."""
    long = "Een lange omschrijving van wat dit antwoord precies betekent, voor wie het leest"
    with burden(table) as (window, page):
        row = page.cards[0].rows[CSI]
        answers = AnswerList()
        answers.lines = tuple(replace(line, answer=long) for line in row.answers.lines)
        grid = answers._make_grid()
        qtbot.addWidget(grid)
        grid.resize(500, 2_000)
        with qtbot.waitExposed(grid):
            grid.show()
        settle(window)
        labels = [label for label in grid.findChildren(WrapLabel) if label.text()]
        assert len(labels) >= 2 * len(answers.lines)
        for label in labels:
            assert label.width() > 230
            assert label.height() >= label.heightForWidth(label.width())
