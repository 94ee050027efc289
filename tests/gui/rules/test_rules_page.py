from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from screening.dossier.model import VisitStep
from screening.signals.rule_book import write_definition
from screening.signals.rule_template import FILE_NAME
from tests.gui.visit.opening import Table, click, settle
from tests.support.windows import unlock, window_over
from tests.unit.signals.test_rule_book import definition
from tests.unit.signals.test_rule_sheets import GOOD, write_book
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.review.page import SignalsPage
from ui.rules.page import RulesPage
from ui.rules.rule_body import SILENCE
from ui.rules.rule_row import OPEN
from ui.settings.page import SettingsPage

WHY = "afspraak in het team"


@contextmanager
def rules(table: Table) -> Iterator[tuple[MainWindow, RulesPage]]:
    """Open the rules by the card in the settings."""
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        unlock(window)
        window.go(Place(PlaceName.SETTINGS))
        settle(window)
        window.activateWindow()
        table.qtbot.waitUntil(window.isActiveWindow)
        settings = window.page
        assert isinstance(settings, SettingsPage)
        click(window, settings.rules.show_button)
        assert isinstance(window.page, RulesPage)
        yield window, window.page


def words_of(widget: QWidget) -> str:
    """Return all words that can be read in a part of the page."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def choose(window: MainWindow, page: RulesPage, path: Path) -> None:
    """Choose a file with rules by the button that is on the page now."""
    window.messages.answer_file_lists = lambda: [path]
    click(window, page.problems.again_button if page.problems else page.add_button)


def write(folder: Path, *, wrong: bool = False) -> Path:
    """Write a file with two rules, or with a mistake in each sheet."""
    book = {name: [list(row) for row in rows] for name, rows in GOOD.items()}
    if wrong:
        book["regels"][1][1] = None
        book["voorwaarden"][1][1] = "uur"
    path = folder / ("fout.xlsx" if wrong else "goed.xlsx")
    path.write_bytes(write_book(book))
    return path


def test_each_rule_tells_what_it_looks_at_and_what_it_rests_on(table: Table) -> None:
    """Folded in a line, open with the source, how strong it is, and what it does not say."""
    with rules(table) as (window, page):
        assert window.focusWidget() is page.add_button
        card = page.lists.row("many_hours")
        assert words_of(card) == "Meer dan 16 uur zorg per week Aan · goed onderbouwd"
        click(window, card.title)
        assert window.focusWidget() is card.button
        assert card.button.accessibleName().endswith("goed onderbouwd, uitgeklapt")
        words = words_of(card)
        for part in (
            "Meer dan 16 uur zorg per week",
            "Hoort bij Draagwijzer",
            "Deze mantelzorger zorgt zoveel uur per week.",
            "– uren zorg per week van de mantelzorger: meer dan 16",
            "Dit zegt niet dat deze mantelzorger overbelast is.",
            "Bron: Koopman 2020, 1.100 Nederlandse mantelzorgers, odds ratio 7,5 (goed onderbouwd)",
        ):
            assert part in words
        assert not card.body.remove_button.isVisible()
        assert not page.lists.silenced_card.isVisible()
        click(window, card.title)
        assert "Bron" not in words_of(card)
        click(window, window.top_bar.back_button)
        assert window.place == Place(PlaceName.SETTINGS)


def test_a_rule_is_silenced_with_a_reason_and_shown_again(table: Table) -> None:
    """Without a reason nothing happens; with one its signals are gone, until it is restored."""
    with rules(table) as (window, page):
        card = page.lists.row("many_hours").open()
        click(window, card.silence_button)
        assert card.form is not None
        assert window.focusWidget() is card.form.line
        click(window, card.form.accept_button)
        assert "hoort een reden" in card.form.field.error()
        QTest.keyClicks(card.form.line, WHY)
        QTest.keyClick(card.form.line, Qt.Key.Key_Return)
        settle(window)
        assert page.lists.silenced_card.isVisible()
        silenced = page.lists.silenced.row("many_hours")
        assert f"Niet meer getoond sinds 18 augustus 2026: {WHY}" in words_of(silenced)
        assert silenced.state.text() == "Uit · goed onderbouwd"
        assert window.focusWidget() is page.add_button
    with table.vault() as workspace:
        shown = [one.signal.rule for one in workspace.review.signals(table.second)]
        assert "many_hours" not in shown
        closed = [one.signal.rule for one in workspace.review.signals(table.first)]
        assert "many_hours" in closed
    with rules(table) as (window, page):
        click(window, page.lists.silenced.row("many_hours").open().restore_button)
        assert page.lists.shipped.row("many_hours").state.text().startswith("Aan")
        assert not page.lists.silenced_card.isVisible()


def test_who_thinks_better_of_it_is_where_it_began(table: Table) -> None:
    """The form goes, the button is back with the focus, and nothing was stored.

    What was typed is not lost when the line is closed meanwhile.
    """
    with rules(table) as (window, page):
        row = page.lists.row("csi_overload")
        card = row.open()
        click(window, card.silence_button)
        assert card.form is not None
        assert not card.silence_button.isVisible()
        QTest.keyClicks(card.form.line, WHY)
        click(window, row.title)
        assert row.fold_state() == SILENCE
        click(window, row.title)
        assert card.form.line.text() == WHY
        click(window, card.form.refuse_button)
        assert row.fold_state() == OPEN
        assert window.focusWidget() is card.silence_button
    with table.vault() as workspace:
        assert workspace.rules.load().silenced == ()


def test_mistakes_in_a_file_are_a_table(table: Table, tmp_path: Path) -> None:
    """Sheet, row, column and sentence; nothing was added, and the mended file goes on."""
    with rules(table) as (window, page):
        choose(window, page, write(tmp_path, wrong=True))
        card = page.problems
        assert card is not None
        assert QApplication.focusWidget() is card.table
        assert "2 fouten" in card.notice.text()
        cells = [[card.table.item(row, column) for column in range(3)] for row in range(2)]
        assert [[item.text() if item else "" for item in row] for row in cells] == [
            ["regels", "2", "titel"],
            ["voorwaarden", "2", "feit"],
        ]
        assert not page.lists.isVisible()
        choose(window, page, write(tmp_path))
        assert page.problems is None
        assert page.preview is not None
        click(window, page.preview.form.refuse_button)
        assert page.lists.isVisible()
    with table.vault() as workspace:
        assert not workspace.rules.load().added


def test_rules_of_a_file_are_looked_at_and_taken_in(table: Table, tmp_path: Path) -> None:
    """With a reason; they stand among the others with their origin, and can be taken away."""
    with rules(table) as (window, page):
        window.resize(window.width(), 400)
        choose(window, page, write(tmp_path))
        assert page.preview is not None
        assert [card.accessibleName() for card in page.preview.cards] == [
            "Veel taken",
            "Kleine kaart",
        ]
        assert "– taken van de mantelzorger op de kaart: daarbij toezicht" in words_of(page.preview)
        assert "bij: 1 Informatie, 5 Praktische hulp" in words_of(page.preview.cards[0])
        assert "Past misschien" not in words_of(page.preview.cards[1])
        click(window, page.preview.form.accept_button)
        assert "hoort een reden" in page.preview.form.field.error()
        QTest.keyClicks(page.preview.form.line, WHY)
        bar = page.scaffold.verticalScrollBar()
        bar.setValue(bar.maximum())
        assert bar.value() > 0
        click(window, page.preview.form.accept_button)
        assert bar.value() == 0
        row = page.lists.own.row("own_veel")
        assert f"Van uw organisatie, toegevoegd op 18 augustus 2026: {WHY}" in words_of(row)
        card = row.open()
        click(window, card.remove_button)
        assert card.form is not None
        QTest.keyClicks(card.form.line, "toch niet")
        click(window, card.form.accept_button)
        assert [row.objectName() for row in page.lists.own.rows()] == ["own_klein"]


def test_the_same_file_twice_says_that_nothing_is_new(table: Table, tmp_path: Path) -> None:
    """The refusal is told in the window; a rule that is replaced is named before."""
    path = write(tmp_path)
    with table.vault() as workspace:
        workspace.rules.add(workspace.rules.preview(path).definitions, WHY)
    with rules(table) as (window, page):
        choose(window, page, path)
        assert page.preview is not None
        assert "Deze komt ervoor in de plaats." in words_of(page.preview)
        QTest.keyClicks(page.preview.form.line, WHY)
        click(window, page.preview.form.accept_button)
        assert "zijn er al, precies zo" in words_of(window.message_bar)
        assert "stond uit" not in words_of(page.preview)


def test_a_rule_that_was_silenced_is_shown_again_by_a_file(table: Table, tmp_path: Path) -> None:
    """That is said before, and so it is."""
    path = write(tmp_path)
    with table.vault() as workspace:
        workspace.rules.add(workspace.rules.preview(path).definitions, WHY)
        workspace.rules.silence("own_veel", WHY)
    with rules(table) as (window, page):
        choose(window, page, path)
        assert page.preview is not None
        told = ["stond uit" in words_of(card) for card in page.preview.cards]
        assert told == [True, False]
        QTest.keyClicks(page.preview.form.line, WHY)
        click(window, page.preview.form.accept_button)
        assert page.lists.own.row("own_veel").state.text().startswith("Aan")


def test_the_example_is_saved(table: Table, tmp_path: Path) -> None:
    """Into a folder of choice, and the window says where it is."""
    with rules(table) as (window, page):
        window.messages.answer_folders = lambda: tmp_path
        click(window, page.example_button)
        assert (tmp_path / FILE_NAME).exists()
        assert FILE_NAME in words_of(window.message_bar)


def test_a_rule_that_cannot_be_read_is_told_and_can_go(table: Table) -> None:
    """A rule of another version does not keep the page from opening.

    One that asks about a questionnaire that has gone says so in its line.
    """
    gone = {"any": [{"fact": "weg.unanswered", "operator": ">", "value": 1}]}
    other = definition("own_b", explanation="X.", when=gone)
    with table.vault() as workspace:
        workspace.rules.add([definition("own_a", "Oude regel"), definition("own_b")], WHY)
        with workspace._session.database.transaction():
            workspace._session.database.execute(
                "UPDATE rule_event SET definition = replace(definition, '\"hours\"', '\"gone\"')"
            )
            workspace._session.database.execute(
                "UPDATE rule_event SET definition = ? WHERE rule_key = 'own_b'",
                (write_definition(other),),
            )
    with rules(table) as (window, page):
        card = page.lists.unusable.row("own_a")
        assert "kan hem niet lezen" in words_of(card)
        QTest.keyClicks(card.form.line, "niet meer nodig")
        click(window, card.form.accept_button)
        assert not page.lists.unusable_heading.isVisible()
        assert "vragenlijst die er niet meer is" in words_of(page.lists.own.row("own_b"))


def test_a_signal_says_that_its_rule_is_the_organisations(table: Table) -> None:
    """Beside the title; those of the app do not say it."""
    annie = table.household.people["annie"]
    with table.vault() as workspace:
        workspace.rules.add([definition("own_a", "Eigen regel")], WHY)
    with table.visit(table.second, VisitStep.SIGNALS) as (_window, page):
        assert isinstance(page.step_page, SignalsPage)
        cards = page.step_page.groups.row(annie).cards
        assert cards.row(f"own_a:{annie}").open_card().own.text() == "Regel van uw organisatie"
        assert not cards.row(f"many_hours:{annie}").open_card().own.isVisible()
