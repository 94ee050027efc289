"""The chapter of the proposal: put to the household, signed, and handed over."""

from typing import Final

from PySide6.QtCore import QPoint

from screening.dossier.model import VisitStep
from screening.identifiers import PersonId
from screening.wording.exports import MUNICIPALITY
from ui.proposal.page import ProposalPage
from ui.tour.hands import TourError
from ui.tour.story import Story
from ui.tour.visit_chapter import go_to

SIGNATURE: Final = ((0.15, 0.7), (0.25, 0.3), (0.35, 0.75), (0.5, 0.4), (0.6, 0.7), (0.85, 0.5))
"""Where a pen goes in the field, as parts of its width and height."""
REMARK: Final = "Ik bel zelf als de woensdag toch niet lukt."


def put_to_household(story: Story) -> None:
    """Put the proposal forward as a version; the first carer signs on the screen, with a remark."""
    hands = story.hands
    go_to(story, VisitStep.PROPOSAL)
    page = hands.step(ProposalPage)
    hands.wait_for(lambda: page.versions.standing is not None, "de stand van het voorstel")
    hands.show(page.versions)
    hands.photograph("voorstel-voorleggen")
    hands.click(page.versions.propose_button)
    standing = page.versions.standing
    if standing is None or not standing.versions:
        raise TourError("geen versie van het voorstel")
    _sign(story, page, standing.people[1][0])
    hands.show(page.versions)
    hands.photograph("voorstel-reacties")


def hand_over(story: Story) -> str:
    """Look at the proposal, save it, and return its passphrase."""
    hands = story.hands
    go_to(story, VisitStep.PROPOSAL)
    page = hands.step(ProposalPage)
    hands.look_from_the_top()
    hands.wait_for(lambda: bool(page.preview.pages), "het voorbeeld")
    hands.photograph("voorstel")
    hands.write(page.hand_over.file.folder.line, str(story.folder))
    if page.hand_over.recipient.choice is None:
        raise TourError("geen vraag voor wie het voorstel is")
    hands.pick(page.hand_over.recipient.choice, MUNICIPALITY)
    passphrase = page.hand_over.file.passphrase.text()
    hands.click(page.hand_over.file.save_button)
    hands.wait_for(page.hand_over.file.saved.isVisible, "het opgeslagen voorstel")
    hands.show(page.hand_over)
    hands.photograph("voorstel-opgeslagen")
    hands.show(page.preview)
    hands.wait_for(lambda: page.preview.pictures.is_drawn, "de bladzijden")
    hands.photograph("voorstel-voorbeeld")
    return passphrase


def _sign(story: Story, page: ProposalPage, person_id: PersonId) -> None:
    hands, card = story.hands, page.response
    hands.click(page.versions.responses.row(person_id).button)
    hands.wait_for(card.isVisible, "de reactie")
    hands.pick(card.answer, "Gezien en akkoord")
    hands.write(card.remarks, REMARK)
    hands.pick(card.way, "Tekenen op het scherm")
    size = card.pad.size()
    hands.draw(
        card.pad, [QPoint(int(x * size.width()), int(y * size.height())) for x, y in SIGNATURE]
    )
    hands.show(card)
    hands.photograph("voorstel-ondertekenen")
    hands.click(card.save_button)
    hands.wait_for(page.hand_back.isVisible, "de bewaarde reactie")
    hands.click(page.hand_back.go_on_button)
