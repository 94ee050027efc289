"""After a destruction: what is done, which copies wait, and the report to hand over."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from screening.rights.model import CopyState, Destruction, Subject
from screening.wording.destruction import ADVICE, COPIES
from screening.wording.speech import say
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.protected_file import ProtectedFile
from ui.context import Context
from ui.icons import IconName
from ui.theme import Theme


class DoneCard(Card):
    """Offers the report as a file; emits `left`."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        theme = context.theme
        self.notice = Notice(theme, NoticeKind.FINE, "", self.tr("Gedaan"))
        self.copies = CopiesNotice(theme)
        self.file = ProtectedFile(context, self.tr("Rapport opslaan"))
        self.leave_button = Button(theme, self.tr("Verder"), icon=IconName.ARROW_RIGHT)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.leave_button)
        report = WrapLabel(
            self.tr(
                "Sla het rapport nu op als u het wilt geven aan wie erom vroeg. Straks weet de "
                "kluis niet meer om wie het ging; dan is er alleen nog een rapport zonder naam."
            ),
            tone=Tone.SECOND,
        )
        for widget in (
            self.notice,
            self.copies,
            WrapLabel(self.tr("Rapport van vernietiging"), TextType.SUBHEADING),
            report,
            self.file,
            buttons,
        ):
            self.add(widget)
        self.setFocusProxy(self.file.save_button)
        self.leave_button.clicked.connect(self.left)

    def show_destruction(self, destruction: Destruction) -> None:
        """Show how far the vault and its copies are."""
        is_dossier = destruction.subject is Subject.DOSSIER
        self.notice.set_text(
            self.tr("Het dossier is weg uit de kluis.")
            if is_dossier
            else self.tr("Het mantelzorgersdeel is weg uit de kluis.")
        )
        if not destruction.is_clean:
            self.notice.set_text(
                self.tr(
                    "De gegevens zijn weg. Het opruimen van het bestand lukte nog niet, "
                    "bijvoorbeeld omdat de schijf vol is. Dat gebeurt vanzelf bij de volgende "
                    "opening."
                )
            )
        self.copies.show_destruction(destruction)


class CopiesNotice(Notice):
    """Names the copies that still hold the data; not there when there are none."""

    def __init__(self, theme: Theme) -> None:
        word = QCoreApplication.translate("CopiesNotice", "Nog niet overal vernietigd")
        super().__init__(theme, NoticeKind.ATTENTION, "", word)
        self.hide()

    def show_destruction(self, destruction: Destruction) -> None:
        """Show what is left to do."""
        self.set_text(describe_copies(destruction))
        self.setVisible(bool(destruction.unfinished))


def describe_copies(destruction: Destruction) -> str:
    """Return which copies still hold the data, and what to do about them."""
    lines = [f"{copy.path}: {say(COPIES[copy.state])}." for copy in destruction.unfinished]
    states = {copy.state for copy in destruction.unfinished}
    if states & {CopyState.ABSENT, CopyState.FAILED}:
        lines.append(say(ADVICE))
    return "\n".join(lines)
