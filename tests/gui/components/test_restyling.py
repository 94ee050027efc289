"""What it takes to show everything in another look."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.labels import TextType, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.icons import IconName
from ui.theme import Theme

Show = Callable[..., QWidget]


class _Watch(QObject):
    """Counts how often each widget is told that its style is another one."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: Counter[int] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let everything pass."""
        if event.type() is QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.counts[id(watched)] += 1
        return False


def _make_page(theme: Theme) -> PageScaffold:
    page = PageScaffold(theme, "Kop", "Een zin over de bladzijde die lang genoeg is om te breken.")
    card = Card("Kaart")
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.addWidget(Button(theme, "Knop", ButtonKind.PRIMARY, IconName.PLUS))
    column.addWidget(QLineEdit("een veld"))
    column.addWidget(WrapLabel("Klein", TextType.SMALL))
    card.add(inner)
    page.add(card)
    return page


def test_another_size_styles_every_widget_once(
    theme: Theme, show: Show, qapp: QApplication
) -> None:
    """However deep a widget lies: Qt by itself does it once for everything around it."""
    page = _make_page(theme)
    window = show(page)
    watch = _Watch()
    qapp.installEventFilter(watch)
    theme.set_text_scale(1.5)
    qapp.removeEventFilter(watch)
    seen = [each for each in (window, *window.findChildren(QWidget)) if each.isVisible()]
    assert {watch.counts[id(each)] for each in seen} == {1}


def test_it_looks_as_if_qt_had_done_it(theme: Theme, show: Show, qapp: QApplication) -> None:
    """The picture after a change of size and back is the one that Qt's own way gives."""
    window = show(_make_page(theme))
    for scale in (2.0, 1.25):
        theme.set_text_scale(scale)
        QApplication.processEvents()
        ours = window.grab().toImage()
        qapp.setStyleSheet(qapp.styleSheet())
        QApplication.processEvents()
        assert window.grab().toImage() == ours


def test_everything_has_its_size_when_the_theme_has_settled(theme: Theme, show: Show) -> None:
    """What is slow to draw waits for that, and draws once."""
    page = _make_page(theme)
    show(page)
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    before = field.y()
    places: list[tuple[int, bool]] = []
    theme.settled.connect(lambda: places.append((field.y(), theme.is_changing)))
    theme.set_text_scale(2.0)
    assert places == [(field.y(), False)]
    QApplication.processEvents()
    assert places == [(field.y(), False)]
    assert field.y() > before
