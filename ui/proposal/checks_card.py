"""What is good to know before handing over; it informs and never stops anyone."""

from PySide6.QtCore import Signal

from screening.documents.readiness import Readiness
from screening.dossier.model import VisitStep
from screening.wording.formats import join_words
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.icon_line import IconLine
from ui.components.labels import Tone, WrapLabel
from ui.icons import IconName
from ui.roles import ColourRole
from ui.theme import Theme


class ChecksCard(Card):
    """Lists what is still open, each with the way there; emits `step_asked` or `dossier_asked`."""

    step_asked = Signal(object)
    dossier_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.set_title(self.tr("Voordat u overdraagt"))
        self.intro = WrapLabel(
            self.tr("Dit staat nog open. Het houdt u niet tegen; u beslist zelf."),
            tone=Tone.SECOND,
        )
        self.nothing_open = IconLine(theme, IconName.FINE, ColourRole.FINE)
        self.support, self.signals, self.told = (
            IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION) for _ in range(3)
        )
        self.unshared = IconLine(theme, IconName.INFORMATION, ColourRole.ACCENT)
        self.support_button = Button(theme, self.tr("Naar het arrangement"), ButtonKind.QUIET)
        self.signals_button = Button(theme, self.tr("Naar de signalen"), ButtonKind.QUIET)
        self.told_button = Button(theme, self.tr("Naar het dossier"), ButtonKind.QUIET)
        self.support.add_action(self.support_button)
        self.signals.add_action(self.signals_button)
        self.told.add_action(self.told_button)
        self.support_button.clicked.connect(lambda: self.step_asked.emit(VisitStep.ARRANGEMENT))
        self.signals_button.clicked.connect(lambda: self.step_asked.emit(VisitStep.SIGNALS))
        self.told_button.clicked.connect(self.dossier_asked)
        for widget in (self.intro, self.nothing_open, *self.lines()):
            self.add(widget)

    def lines(self) -> tuple[IconLine, ...]:
        """Return the lines that can be open, from top to bottom."""
        return self.support, self.signals, self.told, self.unshared

    def show_readiness(self, readiness: Readiness) -> None:
        """Show what is open, in words."""
        self.intro.setVisible(not readiness.is_complete)
        done = self.tr("Er staat niets meer open.") if readiness.is_complete else ""
        self.nothing_open.set_text(done)
        self._show_names(
            self.support,
            self.tr(
                "Voor {names} is geen ondersteuning afgesproken, en er staat ook niet waarom "
                "dat niet nodig is."
            ),
            readiness.without_support,
        )
        words = (
            self.tr("1 signaal is nog niet beoordeeld.")
            if readiness.unjudged == 1
            else self.tr("{count} signalen zijn nog niet beoordeeld.")
        ).format(count=readiness.unjudged)
        self.signals.set_text(words if readiness.unjudged else "")
        self._show_names(
            self.told,
            self.tr(
                "Er is niet vastgelegd of de gratis cliëntondersteuning is verteld aan {names}."
            ),
            readiness.not_told,
        )
        self._show_names(
            self.unshared,
            self.tr(
                "De uitslag van {names} blijft buiten het voorstel. Daar is geen toestemming voor."
            ),
            readiness.unshared,
        )

    def _show_names(self, line: IconLine, sentence: str, names: tuple[str, ...]) -> None:
        line.set_text(sentence.format(names=join_words(names)) if names else "")
