"""What is good to know before handing over; it informs and never stops anyone."""

from PySide6.QtCore import Signal

from screening.documents.mentions import Mention
from screening.documents.readiness import LeftOut, Readiness
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
        self.asked_other, self.follow_up, self.offers = (
            IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION) for _ in range(3)
        )
        self.unshared, self.not_in_file, self.not_for_client, self.mentions = (
            IconLine(theme, IconName.INFORMATION, ColourRole.ACCENT) for _ in range(4)
        )
        self.support_button = Button(theme, self.tr("Naar het arrangement"), ButtonKind.QUIET)
        self.signals_button = Button(theme, self.tr("Naar de signalen"), ButtonKind.QUIET)
        self.told_button = Button(theme, self.tr("Naar het dossier"), ButtonKind.QUIET)
        self.mentions_button = Button(theme, self.tr("Naar het onderzoek"), ButtonKind.QUIET)
        self.support.add_action(self.support_button)
        self.signals.add_action(self.signals_button)
        self.told.add_action(self.told_button)
        self.mentions.add_action(self.mentions_button)
        self.support_button.clicked.connect(lambda: self.step_asked.emit(VisitStep.ARRANGEMENT))
        self.signals_button.clicked.connect(lambda: self.step_asked.emit(VisitStep.SIGNALS))
        self.told_button.clicked.connect(self.dossier_asked)
        self.mentions_button.clicked.connect(lambda: self.step_asked.emit(VisitStep.INVESTIGATION))
        # Without room between the lines: each has that in itself, with a button or without.
        self.body.setSpacing(0)
        for widget in (self.intro, self.nothing_open, *self.lines()):
            self.add(widget)
        for line in (self.nothing_open, *self.lines()):
            line.keep_level()

    def lines(self) -> tuple[IconLine, ...]:
        """Return the lines that can be open, from top to bottom."""
        return (
            self.support,
            self.follow_up,
            self.offers,
            self.signals,
            self.told,
            self.asked_other,
            self.unshared,
            self.not_in_file,
            self.not_for_client,
            self.mentions,
        )

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

        self._show_more(readiness)
        self._show_left_out(readiness.left_out)
        self._show_mentions(readiness.mentions)

    def _show_mentions(self, mentions: tuple[Mention, ...]) -> None:
        head = self.tr(
            "Lees dit na: de cliënt leest het ook, en wie er wordt genoemd, gaf geen toestemming "
            "voor het exemplaar van de cliënt."
        )
        words = self.tr("{name} bij {places}.")
        lines = [
            words.format(
                name=mention.name, places=join_words([f"“{place}”" for place in mention.places])
            )
            for mention in mentions
        ]
        self.mentions.set_text("\n".join((head, *lines)) if lines else "")

    def _show_more(self, readiness: Readiness) -> None:
        self._show_names(
            self.follow_up,
            self.tr("Bij {names} mist een regel een datum voor de evaluatie of een volgende stap."),
            readiness.without_follow_up,
        )
        self._show_names(
            self.offers,
            self.tr(
                "Kijk dit aanbod na: {names}. Het staat niet meer in de sociale kaart, kan nu "
                "niet, of is lang niet nagekeken."
            ),
            readiness.doubtful_offers,
        )
        self._show_names(
            self.asked_other,
            self.tr("Nog geen andere ondersteuner geregeld voor {names}."),
            readiness.asked_other,
        )

    def _show_left_out(self, left_out: LeftOut) -> None:
        of_file = self.tr(
            "Wat bij de vragen over de mantelzorger staat, blijft buiten het exemplaar voor "
            "{reader}. Daarvoor is geen toestemming van {names}."
        )
        of_client = self.tr(
            "Wat bij d en bij de vragen over de mantelzorger staat, blijft buiten het exemplaar "
            "voor {reader}. Daarvoor is geen toestemming van {names}."
        )
        words = self.tr(
            "De eigen woorden van {names} blijven buiten het exemplaar voor {reader}. Daar is "
            "geen toestemming voor."
        )
        file, client = self.tr("de gemeente"), self.tr("de cliënt")
        for line, reader, texts, of_texts, of_words in (
            (self.not_in_file, file, of_file, left_out.of_file, left_out.words_of_file),
            (self.not_for_client, client, of_client, left_out.of_client, left_out.words_of_client),
        ):
            said = [
                sentence.format(names=join_words(names), reader=reader)
                for sentence, names in ((texts, of_texts), (words, of_words))
                if names
            ]
            line.set_text(" ".join(said))

    def _show_names(self, line: IconLine, sentence: str, names: tuple[str, ...]) -> None:
        line.set_text(sentence.format(names=join_words(names)) if names else "")
