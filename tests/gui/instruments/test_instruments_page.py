from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from instruments.catalogue import load
from screening.forms.files import read_form_files
from screening.wording.speech import SPEECH
from tests.gui.instruments.adding import add, listed, preview_of, take_in, titles, words_of, write
from tests.gui.visit.opening import Table, click, settle
from tests.unit.forms.good_form import Form, copy_form
from tests.unit.signals.test_rule_book import definition
from ui.components.problem_table import split_place
from ui.messages import Question
from ui.places import Place, PlaceName


def test_the_list_tells_whose_they_are_and_what_they_are_not_for(table: Table) -> None:
    """Released ones cannot be removed; the way back leads to the settings."""
    with listed(table) as (window, page):
        assert [title.split(" · ")[0] for title in titles(page)] == ["CSI", "EDIZ"]
        words = words_of(page.cards[0])
        for part in ("Robinson (1983)", "Versie 1", "geen open licentie", "Een overgang van 6"):
            assert part in words
        assert not page.cards[0].remove_button.isVisible()
        click(window, window.top_bar.back_button)
        assert window.place == Place(PlaceName.SETTINGS)


def test_giving_up_the_choice_changes_nothing(table: Table) -> None:
    """No file, no reading."""
    with listed(table) as (window, page):
        add(window, page)
        assert (page.problems, page.preview) == (None, None)
        assert page.add_button.isEnabled()


def test_mistakes_are_a_table_that_can_be_walked_and_copied(table: Table, tmp_path: Path) -> None:
    """Sheet, row, column and sentence; nothing was added, and the mended file goes on."""

    def break_it(form: Form) -> None:
        form["survey"][2][2] = "Stelling "
        form["choices"][2][3] = "1,5"

    with listed(table) as (window, page):
        add(window, page, write(tmp_path, break_it))
        card = page.problems
        assert card is not None
        assert QApplication.focusWidget() is card.table
        assert "2 fouten" in card.notice.text()
        rows = [[card.table.item(row, column) for column in range(4)] for row in range(2)]
        cells = [[item.text() if item else "" for item in row] for row in rows]
        assert [row[:3] for row in cells] == [["survey", "3", "label"], ["choices", "3", "points"]]
        QTest.keyClick(card.table, Qt.Key.Key_Down)
        assert card.table.currentRow() == 1
        QTest.keyClick(card.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == "\n".join("\t".join(row) for row in cells)
        QApplication.clipboard().clear()
        click(window, card.copy_button)
        assert QApplication.clipboard().text().startswith("survey\t3\tlabel\t")
        add(window, page, write(tmp_path, lambda _: None))
        assert page.problems is None
        click(window, preview_of(page).refuse_button)
        assert [title.split(" · ")[0] for title in titles(page)] == ["CSI", "EDIZ"]
    with table.vault() as workspace:
        assert workspace.instruments.list_added() == ()


def test_from_the_mistakes_back_to_the_list(table: Table, tmp_path: Path) -> None:
    """Whoever gives up is where it began; only examples that fail need no later check."""

    def break_it(form: Form) -> None:
        form["examples"][1][4] = 3

    with listed(table) as (window, page):
        add(window, page, write(tmp_path, break_it))
        assert page.problems is not None
        assert page.problems.later.isHidden()
        click(window, page.problems.leave_button)
        assert len(page.cards) == 2
        assert QApplication.focusWidget() is page.add_button


@pytest.mark.parametrize(
    "place, parts",
    [
        ("survey, rij 3, kolom label", ("survey", "3", "label")),
        ("survey, rij 1001", ("survey", "1001", "")),
        ("bestand", ("bestand", "", "")),
        ("item[2].answerOption[1]", ("item[2].answerOption[1]", "", "")),
    ],
)
def test_a_place_falls_into_columns(place: str, parts: tuple[str, str, str]) -> None:
    """What has no row or column, as in another kind of file, stays in the first."""
    assert split_place(place) == parts


def test_the_preview_shows_all_and_can_be_tried(table: Table, file: Path) -> None:
    """Points, totals, bands and examples are there; answers give the words the app would say."""
    with listed(table) as (window, page):
        add(window, page, file)
        preview = preview_of(page)
        assert QApplication.focusWidget() is preview.trial.rows[0].choice.buttons[0]
        words = words_of(preview)
        for part in (
            "KL · Kleine lijst",
            "2. Verzonnen stelling twee.",
            "Lees: uw naaste.",
            "Overbelasting vanaf 2. Bron: Verzonnen grens",
            "Groepen: vanaf 0 weinig; vanaf 2 veel.",
            "Telt op: stelling 3.",
            "alleen de tweede: uitslag 2 tot en met 3, overbelasting, groep veel.",
            "Nog iets anders.",
        ):
            assert part in words
        trial = preview.trial
        buttons = [[button.text() for button in row.choice.buttons] for row in trial.rows]
        assert buttons[1] == ["Nee (2 punten)", "Ja (0 punten)"]
        assert buttons[2] == ["Laag (1 punt)", "Hoog (2,5 punten)"]
        assert trial.result is not None
        assert trial.result.word() == "Niet te zeggen"
        click(window, trial.rows[0].choice.buttons[1])
        QTest.keyClick(trial.rows[1].choice.buttons[0], Qt.Key.Key_Space)
        assert trial.result.word() == "Overbelasting"
        assert "3 van hoogstens 3 punten" in trial.result.text()
        assert "Cijfer: 1 tot en met 2,5" in trial.result.text()
        click(window, trial.clear_button)
        assert trial.result.word() == "Niet te zeggen"
        assert trial.rows[0].choice.value() is None
        click(window, preview.refuse_button)
    with table.vault() as workspace:
        assert workspace.instruments.list_added() == ()


def test_a_remark_about_the_reading_is_shown(table: Table, tmp_path: Path) -> None:
    """Letters that were read as Windows-1252 are to be looked at."""
    for name, rows in copy_form().items():
        lines = [";".join("" if v is None else str(v) for v in row) for row in rows]
        text = "\n".join(lines).replace("Geef aan", "Hé, geef aan")
        (tmp_path / f"{name}.csv").write_bytes(text.encode("cp1252"))
    with listed(table) as (window, page):
        add(window, page, *tmp_path.glob("*.csv"))
        (remark,) = preview_of(page).remarks
        assert "survey.csv is gelezen als Windows-1252" in remark.text()


def test_it_can_be_done_by_keyboard_alone(table: Table, file: Path) -> None:
    """Tab leads from the first question past all of them to the buttons, and space presses."""
    with listed(table) as (window, page):
        window.messages.answer_file_lists = lambda: [file]
        page.add_button.setFocus()
        QTest.keyClick(page.add_button, Qt.Key.Key_Space)
        settle(window)
        preview, passed = preview_of(page), []
        for _ in range(12):
            widget = QApplication.focusWidget()
            assert isinstance(widget, QWidget)
            passed.append(widget)
            if widget is preview.accept_button:
                break
            QTest.keyClick(widget, Qt.Key.Key_Tab)
        firsts = [row.choice.buttons[0] for row in preview.trial.rows]
        assert passed == [*firsts, preview.trial.clear_button, preview.accept_button]
        QTest.keyClick(preview.accept_button, Qt.Key.Key_Space)
        settle(window)
        assert titles(page)[-1] == "KL · Kleine lijst"
        assert QApplication.focusWidget() is page.add_button


def test_a_version_is_taken_in_once(table: Table, file: Path) -> None:
    """The second time the table of mistakes says so, and the list still has one."""
    with listed(table) as (window, page):
        add(window, page, file)
        click(window, preview_of(page).accept_button)
        assert titles(page)[-1] == "KL · Kleine lijst"
        assert "KL is in gebruik" in window.message_bar.text()
        add(window, page, file)
        assert page.preview is None
        card = page.problems
        assert card is not None
        cells = [card.table.item(0, column) for column in range(4)]
        words = [item.text() if item else "" for item in cells]
        assert words[:3] == ["settings", "2", "version"]
        assert "hoger versienummer" in words[3]
        click(window, card.leave_button)
        assert len(page.cards) == 3


def test_what_cannot_be_taken_in_any_more_is_told_at_the_button(table: Table, file: Path) -> None:
    """It was taken in elsewhere since the preview: nothing is replaced."""
    with listed(table) as (window, page):
        add(window, page, file)
        preview = preview_of(page)
        definition = read_form_files([file]).definition
        assert definition is not None
        page.context.workspace.instruments.add(definition)
        click(window, preview.accept_button)
        assert "hoger versienummer" in preview.problem.text()
        assert preview.problem.isVisible()
        click(window, preview.refuse_button)
        assert len(page.cards) == 3


def test_one_that_was_never_used_can_be_removed(table: Table, file: Path) -> None:
    """After a question that names the own rules that ask about it; a no keeps it."""
    take_in(table, file)
    when = {"any": [{"fact": "kleine_lijst.verdict", "operator": "==", "value": "overload"}]}
    with table.vault() as workspace:
        workspace.rules.add([definition("own_a", "Bij de KL", explanation="X.", when=when)], "Ja")
    answers = iter((False, True))
    asked: list[Question] = []

    def answer(question: Question) -> bool:
        asked.append(question)
        return next(answers)

    with listed(table) as (window, page):
        window.messages.answer_questions = answer
        click(window, page.cards[-1].remove_button)
        assert len(page.cards) == 3
        click(window, page.cards[-1].remove_button)
        assert len(page.cards) == 2
        assert "KL, versie 1, is nog nooit gebruikt" in asked[0].text
        assert "uw eigen regel “Bij de KL” kijkt naar deze vragenlijst" in asked[0].text
    with table.vault() as workspace:
        assert workspace.instruments.list_added() == ()


def test_an_example_is_a_form_to_begin_with(table: Table, tmp_path: Path) -> None:
    """Saved from a card it is there, and it reads back without a problem."""
    out = tmp_path / "uit"
    out.mkdir()
    with listed(table) as (window, page):
        window.messages.answer_folders = lambda: None
        click(window, page.cards[1].example_button)
        assert list(out.iterdir()) == []
        window.messages.answer_folders = lambda: out
        click(window, page.cards[1].example_button)
        assert "vragenlijst-ediz-versie-1.xlsx" in window.message_bar.text()
    reading = read_form_files([out / "vragenlijst-ediz-versie-1.xlsx"])
    assert reading.instrument is not None
    assert reading.instrument.short_name == "EDIZ"


def test_a_questionnaire_travels_as_fhir(table: Table, tmp_path: Path) -> None:
    """Saved from a card as JSON, it is read back here as the very same definition."""
    out = tmp_path / "uit"
    out.mkdir()
    with listed(table) as (window, page):
        window.messages.answer_folders = lambda: out
        click(window, page.cards[1].fhir_button)
        (saved,) = out.iterdir()
        assert saved.name in window.message_bar.text()
    reading = read_form_files([saved])
    assert reading.instrument is not None
    assert reading.instrument.digest == load("ediz").digest


def test_in_another_language_the_trial_and_the_page_say_so(table: Table, file: Path) -> None:
    """The verdict of the trial is translated; that the makers' own words are not, is told."""
    SPEECH.translate_by(lambda sentence: f"«{sentence}»")
    try:
        with listed(table) as (window, page):
            assert "taal van de vragenlijst" in words_of(page)
            add(window, page, file)
            result = preview_of(page).trial.result
            assert result is not None
            assert result.word().startswith("«")
    finally:
        SPEECH.translate_by(None)
    with listed(table) as (_window, page):
        assert "taal van de vragenlijst" not in words_of(page)
