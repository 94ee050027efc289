"""The pages of a document below each other; only those that are looked at have a picture."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.labels import TextType, Tone, WrapLabel
from ui.proposal.page_picture import PagePicture
from ui.roles import Shape, Space
from ui.theme import Theme

if TYPE_CHECKING:
    from screening.documents.preview import PageImage, PageSize

MOST_KEPT: Final = 4
"""How many pictures are kept when fewer pages are in view: those, and a few to turn back to."""


class PageColumn(QWidget):
    """Emits `wanted` when a page needs a picture: which one, from 0, and how many pixels wide.

    A page that comes into view asks for its picture, and for that of the page after it. What was
    looked at longest ago, and is out of view, loses its picture.
    """

    wanted = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = 0
        self._asked: set[int] = set()
        self._recent: list[int] = []
        self.pages: list[PagePicture] = []
        self.labels: list[WrapLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)

    @property
    def is_drawn(self) -> bool:
        """Whether every page in view has its picture."""
        return all(page.is_fresh for page in self.pages if page.is_in_view)

    def show_papers(self, sizes: "Sequence[PageSize]", width: int) -> None:
        """Show other pages, in pictures of this many pixels wide as soon as they are looked at."""
        self._adapt_count(len(sizes))
        for index, size in enumerate(sizes):
            name = self.tr("Pagina {index} van {number}").format(index=index + 1, number=len(sizes))
            self.labels[index].setText(name)
            self.pages[index].set_paper(size, name)
        self._renew(width)

    def set_width(self, width: int) -> None:
        """Make the pictures this many pixels wide from now on."""
        if width != self._width:
            self._renew(width)

    def show_page(self, index: int, image: "PageImage") -> None:
        """Give a page its picture, unless another width has been asked since."""
        if image.width != self._width:
            return
        self._asked.discard(index)
        self.pages[index].set_image(image)
        self._remember(index)
        self._drop_oldest()
        if self.pages[index].is_in_view:
            self._ask(index + 1)

    def _renew(self, width: int) -> None:
        self._width = width
        self._asked.clear()
        for index in [index for index in self._recent if not self._is_in_view(index)]:
            self._drop(index)
        for page in self.pages:
            page.expire()

    def _on_looked_at(self, page: PagePicture) -> None:
        if page not in self.pages:
            return
        index = self.pages.index(page)
        if page.is_fresh:
            self._remember(index)
        self._ask(index)

    def _ask(self, index: int) -> None:
        if index >= len(self.pages) or index in self._asked or self.pages[index].is_fresh:
            return
        self._asked.add(index)
        self.wanted.emit(index, self._width)

    def _remember(self, index: int) -> None:
        if index in self._recent:
            self._recent.remove(index)
        self._recent.append(index)

    def _drop_oldest(self) -> None:
        out_of_view = [index for index in self._recent if not self._is_in_view(index)]
        for index in out_of_view[: max(0, len(self._recent) - MOST_KEPT)]:
            self._drop(index)

    def _drop(self, index: int) -> None:
        self._recent.remove(index)
        self.pages[index].drop()

    def _is_in_view(self, index: int) -> bool:
        return self.pages[index].is_in_view

    def _adapt_count(self, number: int) -> None:
        while len(self.pages) > number:
            for widget in (self.pages.pop(), self.labels.pop()):
                self._column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        while len(self.pages) < number:
            self._add_page()
        self._recent = [index for index in self._recent if index < number]

    def _add_page(self) -> None:
        page = PagePicture(self._theme, int(Shape.READING_COLUMN))
        # Queued: nothing is asked for or shown while Qt is painting.
        page.looked_at.connect(lambda: self._on_looked_at(page), Qt.ConnectionType.QueuedConnection)
        self.labels.append(WrapLabel("", TextType.SMALL, Tone.SECOND))
        self.pages.append(page)
        self._column.addWidget(self.labels[-1])
        self._column.addWidget(page)
