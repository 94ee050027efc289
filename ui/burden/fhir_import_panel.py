"""Taking in answers that were given elsewhere: first shown, then stored."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.dossier.model import Carer, Visit, Way
from screening.errors import ExpectedError, InvalidInput
from screening.forms.fhir_response import ReadResponse
from screening.wording.exports import word_moment
from screening.wording.formats import format_date
from screening.wording.languages import name_language
from ui.components.buttons import Button, ButtonKind
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.scrolling import scroll_to
from ui.components.secret_line import make_secret_line
from ui.context import Context
from ui.icons import IconName
from ui.roles import Space

MOST_PROBLEMS: Final = 12
"""So many are shown; mending these first changes the others too."""


class FhirImportPanel(QWidget):
    """Reads a file, says what is in it, and stores it when asked; emits `closed` at the end."""

    closed = Signal()

    def __init__(self, context: Context, visit: Visit, carer: Carer) -> None:
        super().__init__()
        self._context = context
        self._visit = visit
        self._carer = carer
        self._path: Path | None = None
        self._response: ReadResponse | None = None
        theme = context.theme
        self.choose_button = Button(
            theme, self.tr("Bestand kiezen …"), ButtonKind.SECONDARY, IconName.DOCUMENT
        )
        self.close_button = Button(theme, self.tr("Sluiten"), ButtonKind.QUIET)
        self.chosen = WrapLabel("", TextType.STRONG)
        self.passphrase = make_secret_line()
        self.passphrase_field = Field(theme, self.tr("Wachtwoord van het bestand"), self.passphrase)
        self.open_button = Button(theme, self.tr("PDF openen"))
        self.wrong = Notice(theme, NoticeKind.ATTENTION, "", self.tr("Niet ingelezen"))
        self.found = Notice(theme, NoticeKind.INFO, "", self.tr("Dit staat erin"))
        self.take_button = Button(theme, self.tr("Inlezen bij dit gesprek"), ButtonKind.PRIMARY)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.LARGE, 0, 0)
        column.setSpacing(Space.MEDIUM)
        actions = QWidget()
        buttons = FlowLayout(actions)
        for button in (self.take_button, self.open_button, self.choose_button, self.close_button):
            buttons.addWidget(button)
        for widget in (
            WrapLabel(self.tr("Antwoorden inlezen uit FHIR"), TextType.STRONG),
            WrapLabel(
                self.tr(
                    "Voor antwoorden die deze mantelzorger in een ander programma gaf, of op een "
                    "andere laptop met Draagwijzer. Kies een JSON-bestand, of een PDF van "
                    "Draagwijzer. U ziet eerst wat erin staat. De antwoorden moeten van de dag van "
                    "dit gesprek zijn: een uitslag hoort bij één gesprek."
                ),
                tone=Tone.SECOND,
            ),
            self.chosen,
            self.passphrase_field,
            self.wrong,
            self.found,
            actions,
        ):
            column.addWidget(widget)
        self.setFocusProxy(self.choose_button)
        self.chosen.hide()
        self._ask_passphrase(wanted=False)
        self._forget()

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._on_choose)
        self.close_button.clicked.connect(self.closed)
        self.open_button.clicked.connect(self._read)
        self.passphrase.returnPressed.connect(self._read)
        self.passphrase.textEdited.connect(lambda: self.passphrase_field.set_error(""))
        self.take_button.clicked.connect(self._on_take)

    def _on_choose(self) -> None:
        title = self.tr("Kies een bestand met antwoorden")
        path = self._context.messages.choose_file(title, Path.home(), self)
        if path is None:
            return
        self._path = path
        self.chosen.setText(path.name)
        self.chosen.show()
        self.passphrase.clear()
        self.passphrase_field.set_error("")
        self._forget()
        is_pdf = path.suffix.lower() == ".pdf"
        self._ask_passphrase(wanted=is_pdf)
        if is_pdf:
            self.passphrase.setFocus()
        else:
            self._read()

    def _read(self) -> None:
        if self._path is None:
            return
        desk, path, passphrase = self._context.workspace.fhir, self._path, self.passphrase.text()
        visit_id, carer_id = self._visit.id, self._carer.id

        def read() -> ReadResponse:
            response = desk.read_file(path, passphrase)
            if not response.problems:
                desk.check_response(visit_id, carer_id, response)
            return response

        self._forget()
        self._context.operations.read(
            read,
            self._on_read,
            owner=self,
            failed=self._on_refused,
        )

    def _on_read(self, response: ReadResponse) -> None:
        if response.problems:
            shown = response.problems[:MOST_PROBLEMS]
            lines = [f"{problem.place}: {problem.sentence}" for problem in shown]
            more = len(response.problems) - len(shown)
            lines += [self.tr("En nog {count} andere.").format(count=more)] if more else []
            self._refuse("\n".join(lines))
            return
        self._response = response
        self._ask_passphrase(wanted=False)
        self.found.set_text(self._describe(response))
        for part in (self.found, self.take_button):
            part.show()
        self.take_button.setFocus()
        QTimer.singleShot(0, self.take_button, lambda: scroll_to(self.take_button))

    def _on_refused(self, error: ExpectedError) -> None:
        if isinstance(error, InvalidInput) and error.field == "passphrase":
            self.passphrase_field.set_error(f"{error.sentence} {error.advice}")
            self.passphrase.setFocus()
        else:
            self._refuse(f"{error.sentence} {error.advice}")

    def _refuse(self, text: str) -> None:
        self.wrong.set_text(text)
        self.wrong.show()
        QTimer.singleShot(0, self.wrong, lambda: scroll_to(self.wrong))

    def _on_take(self) -> None:
        response = self._response
        if response is None:
            return
        desk, visit_id, carer_id = self._context.workspace.fhir, self._visit.id, self._carer.id

        def tell(_: object) -> None:
            self._context.messages.show_done(self.tr("De antwoorden zijn ingelezen."))
            self.closed.emit()

        self._context.operations.write(
            lambda: desk.import_response(visit_id, carer_id, response),
            tell,
            owner=self,
            failed=self._on_refused,
        )

    def _ask_passphrase(self, *, wanted: bool) -> None:
        self.passphrase_field.setVisible(wanted)
        self.open_button.setVisible(wanted)

    def _forget(self) -> None:
        """Take away what was said of a file before."""
        self._response = None
        for part in (self.wrong, self.found, self.take_button):
            part.hide()

    def _describe(self, response: ReadResponse) -> str:
        instrument, authored, day = response.instrument, response.authored, response.day
        if instrument is None or authored is None or day is None:
            return ""
        lines = [
            self.tr("{name} ({title}), versie {version}.").format(
                name=instrument.short_name, title=instrument.title, version=instrument.version
            ),
            self.tr(
                "{count} van de {items} stellingen zijn ingevuld, bij een gesprek van {day}. "
                "Voor het laatst gewijzigd op {moment}."
            ).format(
                count=len(response.answers),
                items=len(instrument.items),
                day=format_date(day),
                moment=word_moment(authored),
            )
            if response.held_on is not None
            else self.tr("{count} van de {items} stellingen zijn ingevuld, op {moment}.").format(
                count=len(response.answers),
                items=len(instrument.items),
                moment=word_moment(authored),
            ),
        ]
        if response.is_amended:
            lines.append(self.tr("Na het afronden is er nog een antwoord gewijzigd."))
        if response.way is Way.ALONE:
            lines.append(self.tr("De mantelzorger vulde zelf in."))
        if response.help_language:
            sentence = self.tr("Met een hulptekst in het {language}, niet gevalideerd.")
            lines.append(sentence.format(language=name_language(response.help_language)))
        return " ".join([*lines, self._tell_whose(response)])

    def _tell_whose(self, response: ReadResponse) -> str:
        name = self._carer.name
        if self._carer.id in response.people:
            return self.tr("Volgens het bestand zijn de antwoorden van {name}.").format(name=name)
        return self.tr(
            "Het bestand zegt niet van wie de antwoorden zijn. Controleer zelf dat ze van {name} "
            "zijn."
        ).format(name=name)
