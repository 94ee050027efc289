"""The two sides of a carer card, in the proportions in which they are printed."""

from typing import Final

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.carer_card import CarerCard
from ui.arrangement.card_content import CardPictures
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.proposal.page_picture import PagePicture
from ui.roles import Space
from ui.theme import Theme

WIDTH: Final = 400
"""How wide a side is at most, in device-independent pixels: somewhat larger than life."""


class CardSides(QWidget):
    """Shows the front above the back, and says which words do not come out well."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._theme = theme
        self.names = (self.tr("Voorkant"), self.tr("Achterkant"))
        self.sides = tuple(PagePicture(theme, WIDTH) for _ in self.names)
        self.trouble = Notice(theme, NoticeKind.ATTENTION, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for name, side in zip(self.names, self.sides, strict=True):
            column.addWidget(WrapLabel(name, TextType.SMALL, Tone.SECOND))
            column.addWidget(side)
        column.addWidget(self.trouble)
        self.trouble.hide()

    @property
    def pixels(self) -> int:
        """How wide the pictures are to be drawn."""
        return round(self._theme.length(WIDTH) * self.devicePixelRatioF())

    def show_pictures(self, pictures: CardPictures, card: CarerCard) -> None:
        """Show the card as it is now."""
        sides = (self._tell_front(card), self._tell_back(card))
        for index, side in enumerate(self.sides):
            side.set_paper(pictures.sizes[index], f"{self.names[index]}: {sides[index]}")
            side.set_image(pictures.images[index])
        told = (
            (pictures.too_long, self.tr("Dit past niet op de pas: {parts}. Maak het korter.")),
            (
                pictures.unprintable,
                self.tr(
                    "Dit kan Draagwijzer niet goed afdrukken: {parts}. Schrijf het met de letters "
                    "a tot z, zonder plaatjes."
                ),
            ),
        )
        words = [
            sentence.format(parts=", ".join(self._name_part(name, card) for name in sorted(parts)))
            for parts, sentence in told
            if parts
        ]
        self.trouble.set_text(" ".join(words))
        self.trouble.setVisible(bool(words))

    def _tell_front(self, card: CarerCard) -> str:
        calls = ", ".join(f"{call.name} {call.phone}".strip() for call in card.calls)
        return self.tr("bel {calls}").format(calls=calls or self.tr("nog niemand"))

    def _tell_back(self, card: CarerCard) -> str:
        return " ".join(filter(None, (card.at_once, card.plan_place))) or self.tr("nog leeg")

    def _name_part(self, name: str, card: CarerCard) -> str:
        """Return what a part of the card is called that does not fit."""
        position, _, field = name.partition(".")
        if field:
            call = card.calls[int(position)]
            words = (
                self.tr("het nummer van {name}") if field == "phone" else self.tr("de naam {name}")
            )
            return words.format(name=call.name)
        words_of = {
            "at_once": self.tr("wat iemand meteen moet weten"),
            "plan_place": self.tr("waar het noodplan ligt"),
            "client": self.tr("de naam van de cliënt"),
            "owner": self.tr("de naam van de mantelzorger"),
        }
        return words_of[name]
