"""The chapter about the burden: consent, and the instruments, alone and together."""

from PySide6.QtWidgets import QPushButton

from instruments import catalogue
from screening.dossier.model import VisitStep
from ui.burden.carer_card import CarerCard
from ui.burden.page import BurdenPage
from ui.questionnaire.page import QuestionnairePage
from ui.questionnaire.statement_view import StatementView
from ui.tour.story import Story, Visit
from ui.tour.visit_chapter import go_to
from ui.visit.page import VisitPage

ALONE = "caregiver_strain_index"
"""This one the carer fills in alone, with the keys; the other together, by tap."""
PAUSE_AT = 5
PICTURED = 2
"""The first two measurements are photographed: one alone, one together."""


def measure_burden(story: Story, visit: Visit, *, takes_pictures: bool) -> None:
    """Ask for consent where there is none, and let the carers answer."""
    hands = story.hands
    go_to(story, VisitStep.BURDEN)
    if takes_pictures:
        hands.photograph("belasting-toestemming")
    carers = dict.fromkeys(measurement["carer"] for measurement in visit["measurements"])
    for carer in carers:
        card = _card_of(story, carer)
        if not card.rows:
            hands.click(card.consent.proposal_button)
    for number, measurement in enumerate(visit["measurements"]):
        card = _card_of(story, measurement["carer"])
        row = card.rows[measurement["instrument"]]
        is_alone = measurement["instrument"] == ALONE
        hands.click(row.alone_button if is_alone else row.together_button)
        hands.wait_for(lambda: isinstance(hands.window.page, QuestionnairePage), "de vragenlijst")
        shows = takes_pictures and number < PICTURED
        if is_alone:
            _answer_alone(story, measurement["answers"], shows=shows)
        else:
            _answer_together(story, measurement["answers"], shows=shows)
        hands.wait_for(lambda: isinstance(hands.window.page, VisitPage), "terug in het gesprek")
        go_to(story, VisitStep.BURDEN)
    hands.look_from_the_top()
    hands.photograph("belasting-uitslag")


def _card_of(story: Story, carer: str) -> CarerCard:
    page = story.hands.step(BurdenPage)
    return next(card for card in page.cards if card.carer.name == story.name(carer))


def _answer_alone(story: Story, answers: dict[str, str], *, shows: bool) -> None:
    """Answer with the keys, pause halfway, hand the laptop back, and go on where it was left."""
    hands = story.hands
    page = hands.page(QuestionnairePage)
    keys = {"yes": "1", "no": "2"}
    for number, choice in enumerate(answers.values()):
        if number == PAUSE_AT and shows:
            hands.photograph("vragenlijst-stelling")
            hands.click(page.statement_view.pause_button)
            hands.photograph("vragenlijst-pauze")
            hands.click(page.hand_over_view.resume_button)
        hands.press(page.statement_view, keys[choice])
    hands.wait_for(lambda: page.view is page.end_view, "het einde van de vragenlijst")
    if shows:
        hands.photograph("vragenlijst-einde")
    hands.click(page.end_view.finish_button)
    hands.wait_for(lambda: page.view is page.hand_over_view, "de laptop teruggeven")
    hands.write(page.hand_over_view.passphrase, story.passphrase)
    hands.click(page.hand_over_view.open_button)


def _answer_together(story: Story, answers: dict[str, str], *, shows: bool) -> None:
    """Answer by tap; one statement is skipped first and then answered after all."""
    hands = story.hands
    page = hands.page(QuestionnairePage)
    view = page.statement_view
    labels = {choice.key: choice.label for choice in catalogue.load("ediz").items[0].choices}
    hands.click(view.skip_button)
    hands.click(view.back_button)
    for number, choice in enumerate(answers.values()):
        if number == 1 and shows:
            hands.photograph("vragenlijst-vijf-antwoorden")
        hands.click(_find_answer(view, labels[choice]))
    hands.wait_for(lambda: page.view is page.end_view, "het einde van de vragenlijst")
    hands.click(page.end_view.finish_button)


def _find_answer(view: StatementView, text: str) -> QPushButton:
    return next(button for button in view.answers.buttons if button.text() == text)
