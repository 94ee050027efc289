import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QFile, QProcess, QProcessEnvironment, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.empty_state import EmptyState
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.fonts import find_first_fonts, find_later_fonts
from ui.icons import IconName
from ui.indicators import indicator_url, register_indicators
from ui.messages import Question, QuestionDialog
from ui.roles import COLOURS, EDGE_PAIRS, TEXT_PAIRS, ColourRole, Shape, Space
from ui.theme import Theme, ThemeMode

Show = Callable[..., QWidget]
ROOT = Path(__file__).parents[3]


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    shade = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
        for part in (shade.redF(), shade.greenF(), shade.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_same_look_again_styles_nothing_anew(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    """Styling takes longer the more there is; another look does reach what is there."""
    heard: list[QEvent.Type] = []

    class Listener(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            heard.append(event.type())

    listener = Listener()
    qtbot.addWidget(listener)
    listener.show()
    heard.clear()
    Theme(ThemeMode.LIGHT).apply(qapp)
    assert QEvent.Type.StyleChange not in heard
    theme.set_text_scale(1.5)
    assert QEvent.Type.StyleChange in heard


@pytest.mark.parametrize(
    "name, text, edge", [("light", 4.5, 3), ("dark", 4.5, 3), ("contrast", 7, 7)]
)
def test_text_can_be_read_on_every_ground(name: str, text: float, edge: float) -> None:
    """Text has 4.5 to 1 on every ground it may stand on, edges 3 to 1; in high contrast all 7."""
    colours = COLOURS[name]
    assert set(colours) == set(ColourRole)
    weak = [(a, b) for a, b in TEXT_PAIRS if contrast(colours[a], colours[b]) < text]
    weak += [(a, b) for a, b in EDGE_PAIRS if contrast(colours[a], colours[b]) < edge]
    assert weak == []


def test_the_fonts_are_there_on_a_machine_without_fonts(tmp_path: Path) -> None:
    """With no font on the system, text comes in our own, and matplotlib is not loaded for it."""
    assert len(find_first_fonts() + find_later_fonts()) == 5
    config = tmp_path / "fonts.conf"
    config.write_text("<fontconfig></fontconfig>")
    program = (
        "import sys; from PySide6.QtGui import QFontInfo; from PySide6.QtWidgets import *;"
        "from ui.theme import Theme; app = QApplication([]); theme = Theme(); theme.apply(app);"
        "label = QLabel('Mantelzorg ş'); image = label.grab().toImage();"
        "shades = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())};"
        "print(QFontInfo(label.font()).family(), len(shades) > 9, 'matplotlib' in sys.modules)"
    )
    child = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("FONTCONFIG_FILE", str(config))
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    child.setProcessEnvironment(environment)
    child.setWorkingDirectory(str(ROOT))
    child.start(sys.executable, ["-c", program])
    assert child.waitForFinished(30_000)
    assert bytes(child.readAllStandardOutput().data()).decode().split() == [
        *("Source", "Sans", "Pro"),
        *("True", "False"),
    ]


@pytest.mark.parametrize("is_dark", [False, True])
def test_the_first_look_follows_the_palette_of_the_system(
    qapp: QApplication, is_dark: bool
) -> None:
    """Before the system itself is asked, its palette tells whether it is dark."""
    before = qapp.palette()
    grounds = (Qt.GlobalColor.white, Qt.GlobalColor.black)
    palette = QPalette(QColor(grounds[is_dark]))
    palette.setColor(QPalette.ColorRole.WindowText, grounds[not is_dark])
    qapp.setPalette(palette)
    theme = Theme()
    theme.apply(qapp, whole=False)
    assert theme.is_dark is is_dark
    qapp.setPalette(before)


def test_the_look_follows_the_system(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the mode of the system, what it says counts: a moment after the start and always."""
    says = [True]
    # This platform has no dark of its own, so its answer is put in.
    monkeypatch.setattr("ui.theme._asks_for_dark", lambda _app: says[0])
    # A theme of another test may have left its palette.
    qapp.setPalette(QPalette(QColor("white")))
    theme = Theme()
    theme.apply(qapp, whole=False)
    looks = [theme.is_dark]
    with qtbot.waitSignal(theme.changed):
        pass
    looks.append(theme.is_dark)
    assert qapp.palette().window().color().lightness() < 60
    says[0] = False
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    looks.append(theme.is_dark)
    assert looks == [False, True, False]
    assert qapp.palette().window().color().lightness() > 200


def test_the_style_sheet_finds_its_indicators() -> None:
    """The images that the style sheet names are there in every mode, and are not empty."""
    register_indicators()
    for mode in COLOURS:
        url = indicator_url(mode, IconName.CHECK, ColourRole.ON_ACCENT)
        assert QFile.exists(url)
        assert not QImage(url).isNull()


def test_changing_the_theme_reaches_the_widgets(theme: Theme, show: Show) -> None:
    """Dark turns the ground dark at once, and larger text makes a button grow."""
    button = Button(theme, "Voeg iemand toe", ButtonKind.PRIMARY, IconName.PLUS)
    window = show(button)
    window.setProperty("surface", "page")
    height = button.sizeHint().height()
    theme.set_mode(ThemeMode.DARK)
    theme.set_text_scale(2.0)
    assert QColor(window.grab().toImage().pixel(2, 2)) == theme.colour(ColourRole.SURFACE)
    assert theme.colour(ColourRole.SURFACE).lightness() < 60
    assert button.sizeHint().height() == 2 * height
    assert height == Shape.TARGET


@pytest.mark.parametrize("kind", ButtonKind)
def test_the_focus_can_be_seen(theme: Theme, show: Show, kind: ButtonKind) -> None:
    """A button looks different with the focus, and keeps its size."""
    other, button = Button(theme, "Terug"), Button(theme, "Verder", kind)
    show(other, button)
    other.setFocus()
    before, size = button.grab().toImage(), button.sizeHint()
    button.setFocus()
    assert button.grab().toImage() != before
    assert button.sizeHint() == size


@pytest.mark.parametrize("kind", NoticeKind)
def test_a_notice_has_a_word_and_an_icon(theme: Theme, show: Show, kind: NoticeKind) -> None:
    """Colour never stands alone: each kind has its own word and picture."""
    notices = {each: Notice(theme, each, "Er is iets.") for each in NoticeKind}
    show(*notices.values())
    pictures = {each: notice.icon.grab().toImage() for each, notice in notices.items()}
    assert len({notice.word() for notice in notices.values()}) == len(NoticeKind)
    assert notices[kind].accessibleName() == f"{notices[kind].word()}: Er is iets."
    assert all(pictures[kind] != pictures[each] for each in NoticeKind if each is not kind)


def test_a_field_names_its_editor(theme: Theme, show: Show) -> None:
    """The label and the hint are told to who cannot see them, an error takes the hint's place."""
    line = AutoSaveLine()
    field = Field(theme, "Naam", line, "Zoals iemand genoemd wil worden.")
    show(field)
    assert field.label.buddy() is line
    assert line.accessibleName() == "Naam"
    assert line.accessibleDescription() == "Zoals iemand genoemd wil worden."
    field.set_error("Vul een naam in.")
    assert line.accessibleDescription() == "Vul een naam in."
    field.set_error("")
    assert line.accessibleDescription() == "Zoals iemand genoemd wil worden."


def test_labels_show_text_to_the_letter(show: Show) -> None:
    """What looks like mark-up is shown as it was typed."""
    label = WrapLabel("<b>Jansen</b>")
    show(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_label_keeps_its_margins_and_asks_for_its_height(show: Show) -> None:
    """What was set before it came into a layout holds in it, and long text gets its lines."""
    short, long = WrapLabel("Jansen"), WrapLabel("Wij hebben onze plannen moeten wijzigen. " * 9)
    long.setContentsMargins(Space.LARGE, Space.SMALL, 0, Space.SMALL)
    show(short, long)
    margins = long.contentsMargins()
    assert (margins.left(), margins.top()) == (Space.LARGE, Space.SMALL)
    assert long.minimumSizeHint().height() > 2 * short.minimumSizeHint().height()
    assert long.minimumSizeHint().height() == long.heightForWidth(long.width())


def test_an_icon_button_says_what_it_does(theme: Theme) -> None:
    """A button without text has a name and a tip."""
    button = make_icon_button(theme, IconName.UNDO, "Maak ongedaan")
    assert button.accessibleName() == button.toolTip() == "Maak ongedaan"


def test_a_row_wraps_when_it_is_full(theme: Theme, show: Show) -> None:
    """At twice the size the buttons go on at the next line instead of off the screen."""
    row = QWidget()
    layout = FlowLayout(row)
    buttons = [Button(theme, f"Nog een lange knop {number}") for number in range(4)]
    for button in buttons:
        layout.addWidget(button)
    show(row)
    theme.set_text_scale(2.0)
    assert layout.heightForWidth(400) > layout.heightForWidth(4000)
    row.window().resize(500, 900)
    QApplication.processEvents()
    assert all(button.geometry().right() <= row.width() for button in buttons)


def test_a_label_asks_for_all_its_lines(theme: Theme, show: Show) -> None:
    """A long text in a narrow window is never cut off at the bottom, and is never read as HTML."""
    assert theme is not None
    label = WrapLabel("Een <b>lange</b> zin over zorg. " * 20)
    window = show(label)
    window.resize(300, 400)
    assert label.height() >= label.heightForWidth(label.width())
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert window.minimumSizeHint().height() > 200


def test_the_focus_is_seen_on_what_can_only_be_read(theme: Theme, show: Show) -> None:
    """Who walks through a text by keyboard sees where they are, as in a field."""
    line, other = QLineEdit("vault.sleutel", readOnly=True), QLineEdit()
    show(line, other)

    def edge() -> QColor:
        QApplication.processEvents()
        return line.grab().toImage().pixelColor(line.width() // 2, 1)

    line.setFocus()
    assert edge() == theme.colour(ColourRole.ACCENT)
    other.setFocus()
    assert edge() != theme.colour(ColourRole.ACCENT)


def test_an_empty_screen_says_it_in_one_block(theme: Theme, show: Show) -> None:
    """Room to spare comes below the sentences, not between them."""
    empty = EmptyState(theme, IconName.SEARCH, "Niets gevonden", "Kies iets anders.")
    show(empty)
    for label in empty.findChildren(WrapLabel):
        assert label.height() == label.heightForWidth(label.width())


@pytest.mark.parametrize("length", range(1, 12))
def test_a_question_is_as_high_as_its_text(theme: Theme, qtbot: QtBot, length: int) -> None:
    """No gap between the title and the paragraph, and nothing cut off."""
    question = Question(
        "Vorige kluis terugzetten?", "Een zin van enige lengte. " * length, "Ja", "Nee"
    )
    dialog = QuestionDialog(theme, question, None)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.wait(0)
    for label in dialog.findChildren(WrapLabel):
        assert label.height() == label.heightForWidth(label.width())
