"""The proposal as it will look, and the same content as text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.icons import IconName
from ui.proposal.content import PreviewContent
from ui.proposal.page_column import PageColumn
from ui.proposal.page_picture import PagePicture
from ui.proposal.reading_view import ReadingView
from ui.roles import Shape, Space
from ui.theme import Theme

if TYPE_CHECKING:
    from screening.documents.preview import PageImage

PAGES = "pages"
TEXT = "text"
_RESIZE_MS = 250
"""How long the width must stay the same before pages are drawn again."""


class PreviewCard(Card):
    """Emits `wanted` for the proposal to be made anew, and `page_wanted` for one of its pages."""

    wanted = Signal()
    page_wanted = Signal(object, int, int)
    """Which content, which page of it from 0, and how many pixels wide."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Voorbeeld"))
        self._theme = theme
        self.shown: PreviewContent | None = None
        self._is_refused = False
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
        self.pictures = PageColumn(theme)
        self.pictures.setAccessibleDescription(
            self.tr("Kies 'Tekst' om dezelfde inhoud te lezen of te laten voorlezen.")
        )
        self.text = ReadingView()
        self.text.setAccessibleName(self.tr("Het voorstel als tekst"))
        self.text.hide()
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_RESIZE_MS)
        self._timer.timeout.connect(self._on_settled)
        self.choice.committed.connect(self._on_choice)
        self.refresh_button.clicked.connect(self._on_refresh)
        self.pictures.wanted.connect(
            lambda index, width: self.page_wanted.emit(self.shown, index, width)
        )

    @property
    def pages(self) -> list[PagePicture]:
        """The pages, from the first to the last."""
        return self.pictures.pages

    def wanted_width(self) -> int:
        """Return how many pixels of the screen a page is wide, so that it is sharp."""
        margins = 2 * (Space.SECTION + Shape.LINE)
        width = min(self.width() - margins, self._theme.length(Shape.READING_COLUMN))
        return max(round(width * self.devicePixelRatioF()), int(Shape.RAIL))

    def still_good(self) -> PreviewContent | None:
        """Return what is shown, unless the user asked for it to be made anew."""
        return None if self._is_refused else self.shown

    def hide_pages(self) -> None:
        """Show no pages until others are made: these are of a copy for somebody else."""
        self.set_title(self.tr("Voorbeeld"))
        self.pictures.hide()
        self.text.hide()

    def show_progress(self) -> None:
        """Say that the pages are being made; what was made before stays until then."""
        self.progress.setText(self.tr("Het voorbeeld wordt gemaakt …"))
        self.progress.show()

    def show_problem(self, sentence: str) -> None:
        """Say why there are no pages."""
        self.progress.setText(sentence)
        self.progress.show()

    def show_preview(self, content: PreviewContent, reader: str) -> None:
        """Show the pages and the text, with above them whose copy it is."""
        self.progress.hide()
        self.set_title(self.tr("Voorbeeld van het exemplaar voor: {name}").format(name=reader))
        self._on_choice(self.choice.value())
        if content is self.shown:
            return
        self.shown = content
        self._is_refused = False
        self.pictures.show_papers(content.sizes, self.wanted_width())
        self.pictures.setAccessibleName(
            self.tr("Voorbeeld van het voorstel, {number} pagina's").format(
                number=len(content.sizes)
            )
        )
        self.text.show_html(content.html)

    def show_page(self, content: PreviewContent, index: int, image: "PageImage") -> None:
        """Show the picture of a page, unless another proposal has come since."""
        if content is self.shown:
            self.pictures.show_page(index, image)

    def event(self, event: QEvent) -> bool:
        """Draw the pages again on a screen with other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._timer.start()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pages again for another width, once it stays."""
        super().resizeEvent(event)
        self._timer.start()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.choice, 1)
        row.addWidget(self.refresh_button)
        self.body.addLayout(row)
        for widget in (self.progress, self.pictures, self.text):
            self.add(widget)

    def _on_refresh(self) -> None:
        self._is_refused = True
        self.wanted.emit()

    def _on_choice(self, value: object) -> None:
        self.pictures.setVisible(value == PAGES)
        self.text.setVisible(value == TEXT)

    def _on_settled(self) -> None:
        self.pictures.set_width(self.wanted_width())
