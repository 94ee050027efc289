"""What stands above the steps of a visit that is closed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.dossier.model import Visit
from screening.wording.formats import format_date
from ui.components.notice import Notice, NoticeKind
from ui.roles import Space
from ui.theme import Theme


class ClosedNote(QWidget):
    """Says since when a visit does not change any more; hidden until somebody shows it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "page")
        word = QCoreApplication.translate("VisitPage", "Afgesloten")
        self.notice = Notice(theme, NoticeKind.INFO, "", word)
        margins = QVBoxLayout(self)
        margins.setContentsMargins(Space.PAGE, Space.SECTION, Space.PAGE, 0)
        margins.addWidget(self.notice)
        self.hide()

    def tell(self, visit: Visit) -> None:
        """Say it of a visit, if it is closed."""
        if visit.closed_at is not None:
            sentence = QCoreApplication.translate(
                "VisitPage", "Dit gesprek is afgesloten op {day} en verandert niet meer."
            )
            day = format_date(visit.closed_at.astimezone().date())
            self.notice.set_text(sentence.format(day=day))
