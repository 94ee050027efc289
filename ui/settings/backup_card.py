"""The backups: how old the newest is, making one, trying one out, and where they come."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.errors import ExpectedError
from screening.wording.backup_lines import (
    is_good,
    word_absence,
    word_moment,
    word_place,
    word_state,
    word_trial,
)
from screening.wording.path_text import word_path
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.context import Context
from ui.icons import IconName
from ui.roles import Space
from ui.vault.backup_choice import BackupChoice

if TYPE_CHECKING:
    from screening.storage.asides import Aside
    from screening.storage.backup_desk import BackupState, Upkeep
    from screening.storage.backup_trial import Trial
    from ui.backup_keeper import BackupKeeper


class BackupCard(Card):
    """Shows how things stand with the backups, and does what can be done with them."""

    def __init__(self, context: Context, keeper: "BackupKeeper") -> None:
        super().__init__()
        self.set_title(self.tr("Reservekopieën"))
        self._context = context
        self._keeper = keeper
        self._aside: Aside | None = None
        theme = context.theme
        self.state = WrapLabel("", TextType.STRONG)
        self.place = WrapLabel("", tone=Tone.SECOND)
        self.problem = Notice(theme, NoticeKind.ATTENTION, "")
        self.make_button = Button(theme, "")
        self.folder_button = Button(theme, self.tr("Ook in een andere map …"))
        self.usual_button = Button(theme, self.tr("Alleen in de gewone map"))
        self.choice = BackupChoice()
        self.choice_field = Field(theme, self.tr("Een reservekopie kiezen"), self.choice)
        self.try_button = Button(theme, "")
        self.restore_button = Button(theme, self.tr("Deze terugzetten …"), icon=IconName.UNDO)
        self.choosing = QWidget()
        self.report = Notice(theme, NoticeKind.FINE, "", self.tr("Proef gelukt"))
        self.bad_report = Notice(theme, NoticeKind.ATTENTION, "", self.tr("Proef niet gelukt"))
        self.aside_label = WrapLabel("", tone=Tone.SECOND)
        self.undoing = QWidget()
        self.aside_button = Button(theme, self.tr("Zet de vorige kluis terug …"))
        self._set_busy(False)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Read how things stand and show it."""
        desk = self._context.workspace.backups
        self._context.operations.read(desk.state, self._on_loaded, owner=self)

    def _lay_out(self) -> None:
        intro = WrapLabel(
            self.tr(
                "Draagwijzer maakt zelf een versleutelde kopie van de kluis: na het openen, elk "
                "uur waarin iets is gewijzigd, en als de kluis op slot gaat. Oude kopieën worden "
                "opgeruimd: per dag, per week en per maand blijft er een over, tot een jaar terug."
            ),
            tone=Tone.SECOND,
        )
        making, trying = QWidget(), QWidget()
        choosing = QVBoxLayout(self.choosing)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.setSpacing(Space.LARGE)
        for widget in (self.choice_field, trying, self.report, self.bad_report):
            choosing.addWidget(widget)
        for row, buttons in (
            (making, (self.make_button, self.folder_button, self.usual_button)),
            (trying, (self.try_button, self.restore_button)),
            (self.undoing, (self.aside_button,)),
        ):
            flow = FlowLayout(row)
            for button in buttons:
                flow.addWidget(button)
        for widget in (
            intro,
            self.state,
            self.problem,
            self.place,
            making,
            self.choosing,
            self.aside_label,
            self.undoing,
        ):
            self.add(widget)
        for hidden in (
            self.problem,
            self.choosing,
            self.report,
            self.bad_report,
            self.aside_label,
            self.undoing,
        ):
            hidden.hide()

    def _connect(self) -> None:
        self.make_button.clicked.connect(self._on_make)
        self.folder_button.clicked.connect(self._on_choose_folder)
        self.usual_button.clicked.connect(lambda: self._store_folder(None))
        self.try_button.clicked.connect(self._on_try)
        self.restore_button.clicked.connect(
            lambda: self._keeper.restore_asked.emit(self.choice.backup())
        )
        self.aside_button.clicked.connect(lambda: self._keeper.put_back_asked.emit(self._aside))
        self._keeper.kept.connect(self.reload)

    def _on_loaded(self, state: "BackupState") -> None:
        self.state.setText(word_state(state, datetime.now(UTC)))
        self.place.setText(word_place(state))
        self.usual_button.setVisible(state.chosen_folder is not None)
        self.choice.set_backups(state.backups)
        self.choosing.setVisible(bool(state.backups))
        self._show_problem(state)
        self._show_aside(state)

    def _show_problem(self, state: "BackupState") -> None:
        """Say why there is no backup where it should be; an absent folder comes first."""
        problem, text = self._keeper.problem, word_absence(state)
        if problem is not None and not text:
            text = f"{problem.sentence} {problem.advice}"
        self.problem.set_text(text)
        self.problem.setVisible(bool(text))

    def _show_aside(self, state: "BackupState") -> None:
        self._aside = next(iter(state.asides), None)
        if self._aside is not None:
            moment = word_moment(self._aside.set_aside_at)
            words = self.tr(
                "De kluis die u op {moment} hebt vervangen, blijft 30 dagen bewaard in de map "
                "{folder}."
            )
            self.aside_label.setText(
                words.format(moment=moment, folder=word_path(self._aside.folder))
            )
        self.aside_label.setVisible(self._aside is not None)
        self.undoing.setVisible(self._aside is not None)

    def _on_make(self) -> None:
        self._set_busy(True)
        desk = self._context.workspace.backups
        self._keeper.run(desk.make, self._on_made, owner=self, failed=self._on_failed)

    def _on_made(self, upkeep: "Upkeep") -> None:
        self._set_busy(False)
        self._keeper.problem = upkeep.problem
        if upkeep.problem is None:
            self._context.messages.show_done(self.tr("Er is een nieuwe reservekopie gemaakt."))
        self.reload()

    def _on_try(self) -> None:
        self._set_busy(True)
        self.report.hide()
        self.bad_report.hide()
        desk, backup = self._context.workspace.backups, self.choice.backup()
        self._keeper.run(
            lambda pace: desk.try_out(backup, pace),
            self._on_tried,
            owner=self,
            failed=self._on_failed,
        )

    def _on_tried(self, trial: "Trial") -> None:
        self._set_busy(False)
        report = self.report if is_good(trial) else self.bad_report
        report.set_text(word_trial(trial))
        report.show()
        self.reload()

    def _on_choose_folder(self) -> None:
        title = self.tr("Kies een map voor reservekopieën")
        chosen = self._context.messages.choose_folder(title, Path.home(), self)
        if chosen is not None:
            self._store_folder(chosen)

    def _store_folder(self, folder: Path | None) -> None:
        desk = self._context.workspace.backups
        self._context.operations.write(
            lambda: desk.choose_folder(folder), lambda _: self._keeper.keep_up(), owner=self
        )

    def _on_failed(self, error: ExpectedError) -> None:
        self._set_busy(False)
        self._context.messages.show_error(error)
        self.reload()

    def _set_busy(self, busy: bool) -> None:
        for button in (self.make_button, self.try_button, self.restore_button):
            button.setEnabled(not busy)
        making, trying = self.tr("Maak nu een reservekopie"), self.tr("Test terugzetten")
        wait = self.tr("Even geduld …")
        self.make_button.setText(wait if busy else making)
        self.try_button.setText(wait if busy else trying)
