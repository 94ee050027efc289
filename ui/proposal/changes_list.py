"""What is different from the last version: counted in a line for each part, and read one by one."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.documents.proposal_changes import Change, ChangeKind
from screening.documents.proposal_versions import PART_NAMES, list_changes
from screening.wording.formats import join_words
from screening.wording.speech import say
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme

FEW: Final = 3
"""So many changes are read at a glance; more begin as a count."""


class ChangesList(QWidget):
    """Shows a few changes at once and folds many; what is folded is not made."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._theme = theme
        self._changes: tuple[Change, ...] | None = None
        self.since = WrapLabel("", TextType.STRONG)
        self.button = Button(theme, "", ButtonKind.QUIET)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show_all)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self.since, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._lines = ChangingColumn(Space.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addLayout(self._lines)
        self.hide()

    def show_changes(self, since: str, changes: Sequence[Change]) -> None:
        """Show these changes below a sentence that says since when; without any show nothing."""
        self.since.setText(since)
        if tuple(changes) != self._changes:
            self._changes = tuple(changes)
            self.button.setVisible(len(changes) > FEW)
            self._show_all()
        self.setVisible(bool(changes))

    def texts(self) -> list[str]:
        """Return what stands below the sentence, from top to bottom."""
        return [line.text() for line in self._lines.widgets if isinstance(line, WrapLabel)]

    def fold_state(self) -> str:
        """Return whether the changes are read one by one."""
        return "open" if self.button.isChecked() else ""

    def unfold(self, state: str) -> None:
        """Show them one by one again."""
        self.button.setChecked(bool(state))

    def _show_all(self) -> None:
        changes = self._changes or ()
        is_open = self.button.isChecked()
        self._lines.clear()
        if is_open or len(changes) <= FEW:
            self._put_changes(changes)
        else:
            self._put_counts(changes)
        self.button.setText(self.tr("Inklappen") if is_open else self.tr("Openen"))
        self.button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)
        state = self.tr("uitgeklapt") if is_open else self.tr("ingeklapt")
        self.button.setAccessibleName(f"{self.button.text()}: {self.since.text()}, {state}")

    def _put_changes(self, changes: Sequence[Change]) -> None:
        for name, items in list_changes(changes):
            heading = WrapLabel(name, tone=Tone.SECOND)
            heading.setContentsMargins(0, Space.SMALL if self._lines.widgets else 0, 0, 0)
            self._lines.put(heading)
            for item in items:
                line = WrapLabel(item)
                line.setContentsMargins(Space.LARGE, 0, 0, 0)
                self._lines.put(line)

    def _put_counts(self, changes: Sequence[Change]) -> None:
        words = {
            ChangeKind.ADDED: self.tr("{count} nieuw"),
            ChangeKind.CHANGED: self.tr("{count} veranderd"),
            ChangeKind.GONE: self.tr("{count} vervallen"),
        }
        for name, group in groupby(changes, key=lambda change: PART_NAMES[change.part]):
            kinds = [change.kind for change in group]
            counts = [
                sentence.format(count=kinds.count(kind))
                for kind, sentence in words.items()
                if kind in kinds
            ]
            self._lines.put(WrapLabel(f"{say(name)}: {join_words(counts)}."))
