"""In which language the app speaks, and what stays Dutch."""

from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.languages import APP_LANGUAGES
from ui.preferences import Language


class LanguageCard(Card):
    """Asks for the language of the app; it holds from the next start on."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("language")
        self.set_title(self.tr("Taal van Draagwijzer"))
        self._preferences = context.preferences
        self.choice = SegmentedChoice(context.theme, list(APP_LANGUAGES.items()))
        self.choice.setAccessibleName(self.tr("Taal van Draagwijzer"))
        self.choice.set_value(self._preferences.language)
        self.restart = WrapLabel(self.tr("Sluit Draagwijzer en open het opnieuw om te wisselen."))
        self.restart.hide()
        self.add(self.choice)
        self.add(self.restart)
        for sentence in (
            self.tr(
                "Voorstellen, kopieën en rapporten blijven Nederlands. Vragenlijsten blijven in "
                "de taal waarin ze zijn onderzocht."
            ),
            self.tr(
                "Vult een mantelzorger alleen in, dan kiest u daar een eigen taal voor de knoppen "
                "en de uitleg."
            ),
        ):
            self.add(WrapLabel(sentence, tone=Tone.SECOND))
        self.choice.committed.connect(self._on_committed)

    def _on_committed(self, language: Language) -> None:
        self._preferences.keep_language(language)
        self.restart.show()
