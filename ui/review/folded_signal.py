"""A signal that was judged, as one line that can be opened."""

from textwrap import shorten
from typing import Final

from PySide6.QtCore import Signal as QtSignal

from screening.signals.model import Judgement, Verdict
from screening.wording.formats import format_date
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.icon_line import IconLine
from ui.icons import IconName
from ui.roles import ColourRole, Space
from ui.theme import Theme

MOST_LETTERS: Final = 60
"""So much of a reason stands on the line; all of it is read when the signal is opened."""


class FoldedSignal(Card):
    """Says what was thought of a signal, when and why; `opened` asks for all of it."""

    opened = QtSignal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._signal_title = title
        self.line = IconLine(theme, IconName.CHECK, ColourRole.INK)
        self.open_button = Button(theme, self.tr("Openen"), ButtonKind.QUIET, IconName.CHEVRON_DOWN)
        self.open_button.setAccessibleName(self.tr("{title}: openen").format(title=title))
        self.open_button.clicked.connect(self.opened)
        self.line.add_action(self.open_button)
        self._outer.setContentsMargins(Space.SECTION, Space.SMALL, Space.SECTION, Space.SMALL)
        self.add(self.line)
        self.setAccessibleName(title)

    def show_judgement(self, judgement: Judgement) -> None:
        """Show the title, the judgement with its day, and the beginning of the reason."""
        agrees = judgement.verdict is Verdict.AGREE
        self.line.set_icon(IconName.CHECK if agrees else IconName.CLOSE, ColourRole.INK)
        words = self.tr("{title} – {verdict}, op {day}").format(
            title=self._signal_title,
            verdict=label(judgement.verdict),
            day=format_date(judgement.judged_at.astimezone().date()),
        )
        reason = shorten(judgement.reason, MOST_LETTERS, placeholder="…")
        self.line.set_text(f"{words}: {reason}" if reason else words)
