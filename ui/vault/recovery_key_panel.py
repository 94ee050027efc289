"""A recovery key, shown once: to write down, read aloud or save as a sheet, and to confirm."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from screening.errors import ExpectedError
from screening.wording.path_text import word_path
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.icon_line import IconLine
from ui.components.labels import StyledLabel, TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.context import Context
from ui.icons import IconName
from ui.messages import Question
from ui.preferences import documents_folder
from ui.roles import ColourRole, Space


class RecoveryKeyPanel(QWidget):
    """Shows the groups in large type; emits `kept` when the user says the key is kept."""

    kept = Signal()

    def __init__(self, context: Context, recovery_key: str) -> None:
        super().__init__()
        self._context = context
        self._recovery_key = recovery_key
        theme = context.theme
        self.save_button = Button(
            theme, self.tr("Opslaan als PDF om af te drukken …"), icon=IconName.DOCUMENT
        )
        self.saved = IconLine(theme, IconName.FINE, ColourRole.FINE)
        self.problem = IconLine(theme, IconName.OVERLOAD, ColourRole.OVERLOAD, tone=Tone.OVERLOAD)
        self.kept_box = QCheckBox(self.tr("Ik heb de herstelsleutel bewaard"))
        self.done_button = Button(theme, self.tr("Verder"), ButtonKind.PRIMARY)
        self.done_button.setEnabled(False)
        self._lay_out()
        self.save_button.clicked.connect(self._on_save)
        self.kept_box.toggled.connect(self.done_button.setEnabled)
        self.done_button.clicked.connect(self._on_done)

    def _lay_out(self) -> None:
        theme = self._context.theme
        warning = Notice(
            theme,
            NoticeKind.ATTENTION,
            self.tr(
                "Wie deze sleutel heeft en bij de laptop kan, kan alles lezen. Bewaar hem achter "
                "slot en nooit bij de laptop. Hierna ziet u hem niet meer terug."
            ),
        )
        save = QWidget()
        FlowLayout(save).addWidget(self.save_button)
        kept, done = QWidget(), QWidget()
        FlowLayout(kept).addWidget(self.kept_box)
        FlowLayout(done).addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for widget in (
            WrapLabel(
                self.tr(
                    "Bent u het wachtwoord kwijt, dan gaat de kluis open met deze sleutel. "
                    "Schrijf de groepen over, of sla ze op als blad en druk dat af. Let op het "
                    "verschil tussen letters en cijfers: het teken 0 is altijd het cijfer nul."
                ),
                tone=Tone.SECOND,
            ),
            self._make_groups(),
            warning,
            save,
            self.saved,
            self.problem,
            kept,
            done,
        ):
            column.addWidget(widget)

    def _make_groups(self) -> QWidget:
        groups = QWidget()
        row = FlowLayout(groups, Space.MEDIUM)
        for number, text in enumerate(self._recovery_key.split("-"), start=1):
            box = QFrame()
            box.setProperty("surface", "card")
            column = QVBoxLayout(box)
            column.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
            column.setSpacing(0)
            name = self.tr("Groep {number}").format(number=number)
            column.addWidget(StyledLabel(name, TextType.SMALL, Tone.SECOND))
            shown = StyledLabel(text, TextType.HEADING)
            # One sign at a time, or a screen reader makes a word of it.
            shown.setAccessibleName(f"{name}: {' '.join(text)}")
            column.addWidget(shown)
            row.addWidget(box)
        return groups

    def _on_save(self) -> None:
        question = Question(
            self.tr("Dit blad is niet versleuteld"),
            self.tr(
                "Wie het bestand heeft en bij de laptop kan, kan alles lezen. Sla het niet op in "
                "een map van deze laptop die blijft staan. Druk het af, en wis het bestand daarna."
            ),
            self.tr("Toch opslaan"),
            self.tr("Niet opslaan"),
            is_dangerous=True,
        )
        messages = self._context.messages
        if not messages.ask(question, self):
            return
        title = self.tr("Kies een map voor het blad met de herstelsleutel")
        folder = messages.choose_folder(title, documents_folder(), self)
        if folder is None:
            return
        self.saved.set_text("")
        self.problem.set_text("")
        self.save_button.setEnabled(False)
        sheets, recovery_key = self._context.workspace.sheets, self._recovery_key
        self._context.operations.make(
            lambda: sheets.save(recovery_key, folder),
            self._on_saved,
            owner=self,
            failed=self._on_refused,
        )

    def _on_saved(self, path: Path) -> None:
        self.save_button.setEnabled(True)
        words = self.tr(
            "Het blad {name} staat in de map {folder}. Druk het af, leg het achter slot en wis "
            "het bestand."
        )
        self.saved.set_text(words.format(name=path.name, folder=word_path(path.parent)))

    def _on_refused(self, error: ExpectedError) -> None:
        self.save_button.setEnabled(True)
        self.problem.set_text(f"{error.sentence} {error.advice}")

    def _on_done(self) -> None:
        self.done_button.setEnabled(False)
        keys = self._context.workspace.keys
        self._context.operations.write(
            keys.confirm_recovery_key,
            lambda _: self.kept.emit(),
            owner=self,
            failed=self._on_unconfirmed,
        )

    def _on_unconfirmed(self, error: ExpectedError) -> None:
        self.done_button.setEnabled(True)
        self.problem.set_text(f"{error.sentence} {error.advice}")
