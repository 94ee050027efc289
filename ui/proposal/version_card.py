"""Putting the proposal to the household: versions, what changed, and what people say of them."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.documents.proposal_record import Answer, Response, Status, Version
from screening.documents.proposal_signatures import describe_response
from screening.documents.proposal_versions import name_since
from screening.documents.version_desk import Standing
from screening.identifiers import PersonId
from screening.wording.formats import format_date, join_words
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.date_field import DateField
from ui.components.field import Field
from ui.components.icon_line import IconLine
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, Tone, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.proposal.changes_list import ChangesList
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme

_LOOKS: Final = {
    None: (IconName.INFORMATION, ColourRole.ACCENT),
    Answer.SEEN: (IconName.FINE, ColourRole.FINE),
    Answer.AGREED: (IconName.FINE, ColourRole.FINE),
    Answer.NOT_AGREED: (IconName.ATTENTION, ColourRole.ATTENTION),
}


class ResponseRow(QWidget):
    """What one person said of the last version, and the way to say it or to mend it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line = IconLine(theme, IconName.INFORMATION, ColourRole.ACCENT)
        self.remarks = WrapLabel("", tone=Tone.SECOND)
        self.button = Button(theme, "", ButtonKind.QUIET)
        self.line.add_action(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.line)
        column.addWidget(self.remarks)
        # Below the words, not below the icon.
        self.remarks.setContentsMargins(Shape.ICON + Space.SMALL, 0, 0, 0)

    def show_response(self, name: str, response: Response | None) -> None:
        """Show who it is and what was said, if anything."""
        answered = response is not None
        words = _describe(response) if response else self.tr("nog geen reactie.")
        self.line.set_icon(*_LOOKS[response.answer if response else None])
        self.line.set_text(f"{name}: {words}")
        remarks = response.remarks if response else ""
        self.remarks.setText(f"“{remarks}”")
        self.remarks.setVisible(bool(remarks))
        text = self.tr("Reactie verbeteren") if answered else self.tr("Reactie vastleggen")
        self.button.setText(text)
        self.button.setAccessibleName(f"{text}: {name}")


class VersionCard(Card):
    """Emits `propose_asked`, `response_asked(person_id)` and `agreed(version_id, day)`."""

    propose_asked = Signal()
    response_asked = Signal(str)
    agreed = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Voorleggen en reacties"))
        theme = context.theme
        self.standing: Standing | None = None
        self.status = WrapLabel("", TextType.STRONG)
        self.explanation = WrapLabel("", tone=Tone.SECOND)
        self.changes = ChangesList(theme)
        self.propose_button = Button(theme, "", icon=IconName.DOCUMENT)
        self.asked = WrapLabel("", TextType.STRONG)
        self.responses: KeyedColumn[ResponseRow] = KeyedColumn(
            lambda key: self._make_row(theme, key), Space.SMALL
        )
        self.day = DateField(theme, context.workspace.clock.today())
        self.day_field = Field(theme, self.tr("Vastgesteld op"), self.day)
        self.former = WrapLabel("", TextType.SMALL, Tone.SECOND)
        for label in (self.status, self.explanation, self.changes):
            self.add(label)
        self.body.addWidget(self.propose_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.asked, self.responses, self.day_field, self.former):
            self.add(widget)
        self.propose_button.clicked.connect(self.propose_asked)
        self.day.committed.connect(self._on_agreed)

    def show_standing(self, standing: Standing) -> None:
        """Show how far the proposal is."""
        self.standing = standing
        is_draft = standing.status is Status.DRAFT
        self.status.setText(f"{standing.words}.")
        self.explanation.setText(
            self.tr(
                "Voorleggen bewaart wat het voorstel nu zegt. Later ziet u wat er is veranderd, en "
                "wie wat van deze versie vond."
            )
        )
        self.explanation.setVisible(is_draft)
        number = max((version.number for version, _ in standing.versions), default=0)
        number = max(number, standing.since.number if standing.since else 0) + 1
        self.propose_button.setText(self.tr("Voorleggen als versie {number}").format(number=number))
        self.propose_button.setVisible(is_draft)
        self._show_changes(standing)
        self._show_last(standing)

    def show_refused_day(self, sentence: str) -> None:
        """Say why the day of becoming final was not kept."""
        self.day_field.set_error(sentence)

    def _show_changes(self, standing: Standing) -> None:
        since, words = standing.since, ""
        if since is not None:
            words = self.tr("Wat er veranderd is {since}").format(since=name_since(since))
        self.changes.show_changes(words, standing.changes)

    def _show_last(self, standing: Standing) -> None:
        has_any = bool(standing.versions)
        for widget in (self.asked, self.day_field):
            widget.setVisible(has_any)
        self.responses.show_keys([key for key, _ in standing.people] if has_any else [])
        if not has_any:
            self.former.hide()
            return
        version, answers = standing.versions[0]
        words = self.tr("Reacties op versie {number} van {day}")
        self.asked.setText(
            words.format(number=version.number, day=format_date(version.proposed_on))
        )
        for person_id, name in standing.people:
            self.responses.row(person_id).show_response(name, answers.get(person_id))
        self.day.set_value(version.agreed_on)
        silent = standing.list_silent()
        hint = self.tr("Nog geen reactie van {names}. U beslist zelf.")
        self.day_field.set_hint(hint.format(names=join_words(silent)) if silent else "")
        self._show_former(standing)

    def _show_former(self, standing: Standing) -> None:
        names = dict(standing.people)
        lines = [
            self._describe(version, answers, names) for version, answers in standing.versions[1:]
        ]
        self.former.setText("\n".join(lines))
        self.former.setVisible(bool(lines))

    def _describe(
        self,
        version: Version,
        answers: Mapping[PersonId, Response],
        names: Mapping[PersonId, str],
    ) -> str:
        said = [f"{names[key]}: {_describe(one)}" for key, one in answers.items() if key in names]
        words = self.tr("Versie {number} van {day}.")
        start = words.format(number=version.number, day=format_date(version.proposed_on))
        return " ".join([start, *said])

    def _make_row(self, theme: Theme, key: str) -> ResponseRow:
        row = ResponseRow(theme)
        row.button.clicked.connect(lambda: self.response_asked.emit(key))
        return row

    def _on_agreed(self, day: object) -> None:
        if self.standing is not None and self.standing.versions:
            self.day_field.set_error("")
            self.agreed.emit(self.standing.versions[0][0].id, day)


def _describe(response: Response) -> str:
    """Return what was said, to stand behind a name."""
    words = describe_response(response)
    return f"{words[:1].lower()}{words[1:]}"
