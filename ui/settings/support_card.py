"""Where people get client support: what the letters that invite to a visit name."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.support_organisations import (
    PHONE_SETTING,
    OrganisationKind,
    SupportOrganisation,
)
from screening.dossier.validation import LONGEST_NAME
from screening.errors import ExpectedError
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.card import Card
from ui.components.choice_field import ChoiceField
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.components.kept_line import KeptLine
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import Tone, WrapLabel
from ui.components.plain_tip import set_plain_tip
from ui.context import Context
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import Space

COLUMN = 310


class SupportOrganisationsCard(Card):
    """The organisations, folded away until asked for, and the number of the sender."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("support_organisations")
        self.set_title(self.tr("Cliëntondersteuning in de uitnodiging"))
        self._context = context
        self._desk = context.workspace.support_organisations
        theme = context.theme
        self.add(
            WrapLabel(
                self.tr(
                    "De brief voor een gesprek noemt waar cliënt en mantelzorger gratis "
                    "ondersteuning krijgen. Zonder organisaties zegt de brief: vraag het uw "
                    "gemeente."
                ),
                tone=Tone.SECOND,
            )
        )
        self.state = WrapLabel("")
        self.add(self.state)
        self.open_button = Button(theme, "")
        self.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.phone_line = AutoSaveLine(LONGEST_NAME)
        self.phone = StoredField(
            context,
            self.tr("Telefoon van uw organisatie"),
            self.phone_line,
            lambda text: context.workspace.vault.set_setting(PHONE_SETTING, text.strip()),
            self.tr("Staat in de brief, voor vragen en om een andere dag af te spreken."),
        )
        self.rows: KeyedColumn[OrganisationRow] = KeyedColumn(
            lambda key: OrganisationRow(context, key), Space.SECTION
        )
        self.new_line = KeptLine(LONGEST_NAME)
        self.new_name = Field(
            theme,
            self.tr("Organisatie toevoegen"),
            self.new_line,
            self.tr("Typ een naam en druk op Enter."),
        )
        self.add_button = Button(theme, self.tr("Toevoegen"), icon=IconName.PLUS)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for part in (self.phone, self.rows, self.new_name):
            column.addWidget(part)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._inner)
        self.open_button.clicked.connect(lambda: self._open(is_open=self._inner.isHidden()))
        self.add_button.clicked.connect(self._on_add)
        self.new_line.returnPressed.connect(self._on_add)
        self._is_open = False
        self._open(is_open=False)

    def reload(self) -> None:
        """Read the organisations and the number, and show them."""
        vault, desk = self._context.workspace.vault, self._desk
        self._context.operations.read(
            lambda: (desk.load(), vault.settings().get(PHONE_SETTING, "")),
            self._show,
            owner=self,
        )

    def fold_state(self) -> str:
        """Return whether the organisations are open."""
        return "open" if self._is_open else ""

    def unfold(self, _state: str) -> None:
        """Open them again."""
        self._open(is_open=True)

    def _show(self, known: tuple[tuple[SupportOrganisation, ...], str]) -> None:
        organisations, phone = known
        self.phone.show_stored(phone)
        self.rows.show_keys([one.id for one in organisations])
        for one in organisations:
            self.rows.row(one.id).show_organisation(one)
        names = ", ".join(one.name for one in organisations)
        self.state.setText(
            self.tr("In de brief: {names}.").format(names=names)
            if names
            else self.tr("Er zijn nog geen organisaties ingevuld.")
        )

    def _open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self._inner.setVisible(is_open)
        self.open_button.setText(
            self.tr("Organisaties inklappen")
            if is_open
            else self.tr("Organisaties bekijken en wijzigen")
        )

    def _on_add(self) -> None:
        name, desk = self.new_line.text(), self._desk
        self._context.operations.write(
            lambda: desk.add(name), self._on_added, owner=self, failed=self._on_refused
        )

    def _on_added(self, _changes: Changes) -> None:
        self.new_name.set_error("")
        self.new_line.clear()
        self.new_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_refused(self, error: ExpectedError) -> None:
        show_refusal(error, self, self.new_name.set_error, self._context.messages.show_error)


class OrganisationRow(QWidget):
    """One organisation: its name, what it offers, and how to reach it."""

    def __init__(self, context: Context, key: str) -> None:
        super().__init__()
        self._context = context
        self._key = key
        theme = context.theme
        self.name_line = AutoSaveLine(LONGEST_NAME)
        self.kind_field = ChoiceField(OrganisationKind)
        self.phone_line = AutoSaveLine(LONGEST_NAME)
        self.website_line = AutoSaveLine(LONGEST_NAME)
        self.name = self._make(self.tr("Naam"), self.name_line, "name")
        self.kind = self._make(self.tr("Wat de organisatie biedt"), self.kind_field, "kind")
        self.phone = self._make(self.tr("Telefoon"), self.phone_line, "phone")
        self.website = self._make(self.tr("Website"), self.website_line, "website")
        self.remove_button = make_icon_button(theme, IconName.TRASH, "", ButtonKind.QUIET)
        fields = Columns(theme, self.name, self.kind, self.phone, self.website, least=COLUMN)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(fields, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.remove_button.clicked.connect(self._on_remove)

    def show_organisation(self, organisation: SupportOrganisation) -> None:
        """Show what the vault holds."""
        self.name.show_stored(organisation.name)
        self.kind.show_stored(organisation.kind)
        self.phone.show_stored(organisation.phone)
        self.website.show_stored(organisation.website)
        for field in (self.name, self.kind, self.phone, self.website):
            field.editor.setAccessibleName(f"{field.label.text()}: {organisation.name}")
        words = self.tr("{name} verwijderen").format(name=organisation.name)
        self.remove_button.setAccessibleName(words)
        set_plain_tip(self.remove_button, words)

    def _on_remove(self) -> None:
        desk, key = self._context.workspace.support_organisations, self._key
        self._context.operations.write(lambda: desk.remove(key), owner=self)

    def _make(self, words: str, editor: QWidget, name: str) -> StoredField:
        change: Callable[..., Changes] = self._context.workspace.support_organisations.change
        key = self._key

        def save(value: Any) -> Changes:
            return change(key, **{name: value})

        return StoredField(self._context, words, editor, save)
