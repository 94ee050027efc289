"""The proposal as it will look, and the same content as text."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.icons import IconName
from ui.proposal.content import PreviewContent
from ui.proposal.page_picture import PagePicture
from ui.proposal.reading_view import ReadingView
from ui.roles import Shape, Space
from ui.theme import Theme

PAGES = "pages"
TEXT = "text"
_RESIZE_MS = 250
"""How long the width must stay the same before pages are drawn again."""


class PreviewCard(Card):
    """Emits `wanted` when the pages should be made anew."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Voorbeeld"))
        self._theme = theme
        self.pages: list[PagePicture] = []
        self.labels: list[WrapLabel] = []
        self.shown: PreviewContent | None = None
        self._made_for = 0
        self.choice = SegmentedChoice(
            theme, [(PAGES, self.tr("Bladzijden")), (TEXT, self.tr("Tekst"))]
        )
        self.choice.setAccessibleName(self.tr("Voorbeeld tonen als"))
        self.choice.set_value(PAGES)
        self.refresh_button = Button(
            theme, self.tr("Voorbeeld vernieuwen"), ButtonKind.QUIET, IconName.REDO
        )
        self.progress = WrapLabel("", tone=Tone.SECOND)
        self.progress.hide()
        self.pictures = QWidget()
        self.pictures.setAccessibleDescription(
            self.tr("Kies 'Tekst' om dezelfde inhoud te lezen of te laten voorlezen.")
        )
        self._column = QVBoxLayout(self.pictures)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        self.text = ReadingView()
        self.text.setAccessibleName(self.tr("Het voorstel als tekst"))
        self.text.hide()
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_RESIZE_MS)
        self._timer.timeout.connect(self._on_settled)
        self.choice.committed.connect(self._on_choice)
        self.refresh_button.clicked.connect(self._on_refresh)

    def wanted_width(self) -> int:
        """Return how many pixels of the screen a page is wide, so that it is sharp."""
        margins = 2 * (Space.SECTION + Shape.LINE)
        width = min(self.width() - margins, int(Shape.READING_COLUMN))
        return max(round(width * self.devicePixelRatioF()), int(Shape.RAIL))

    def show_progress(self) -> None:
        """Say that the pages are being made; what was made before stays until then."""
        self._made_for = self.wanted_width()
        self.progress.setText(self.tr("Het voorbeeld wordt gemaakt …"))
        self.progress.show()

    def show_problem(self, sentence: str) -> None:
        """Say why there are no pages."""
        self.progress.setText(sentence)
        self.progress.show()

    def show_preview(self, content: PreviewContent) -> None:
        """Show the pages and the text."""
        self.progress.hide()
        if content is self.shown:
            return
        self.shown = content
        number = len(content.pages)
        self._adapt_count(number)
        for index, page in enumerate(content.pages):
            name = self.tr("Pagina {index} van {number}").format(index=index + 1, number=number)
            self.pages[index].set_page(page, name)
            self.labels[index].setText(name)
        self.pictures.setAccessibleName(
            self.tr("Voorbeeld van het voorstel, {number} pagina's").format(number=number)
        )
        self.text.show_html(content.html)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pages again for another width, once it stays."""
        super().resizeEvent(event)
        if self._made_for and self.wanted_width() != self._made_for:
            self._timer.start()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.choice, 1)
        row.addWidget(self.refresh_button)
        self.body.addLayout(row)
        for widget in (self.progress, self.pictures, self.text):
            self.add(widget)

    def _adapt_count(self, number: int) -> None:
        while len(self.pages) > number:
            for widget in (self.pages.pop(), self.labels.pop()):
                self._column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        while len(self.pages) < number:
            self.labels.append(WrapLabel("", TextType.SMALL, Tone.SECOND))
            self.pages.append(PagePicture(self._theme, int(Shape.READING_COLUMN)))
            self._column.addWidget(self.labels[-1])
            self._column.addWidget(self.pages[-1])

    def _on_refresh(self) -> None:
        self.shown = None
        self.wanted.emit()

    def _on_choice(self, value: object) -> None:
        self.pictures.setVisible(value == PAGES)
        self.text.setVisible(value == TEXT)

    def _on_settled(self) -> None:
        if self.isVisible() and self.wanted_width() != self._made_for:
            self.wanted.emit()
