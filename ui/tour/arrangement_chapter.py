"""The chapters in which it all comes together: signals, arrangement and proposal."""

from collections.abc import Mapping
from typing import Any

from screening.arrangement.model import Frequency, LifeArea, ProviderKind, SupportFunction, Unit
from screening.dossier.model import VisitStep
from screening.investigation.fields import Part, name_field
from screening.wording.exports import MUNICIPALITY
from screening.wording.formats import format_number
from screening.wording.labels import label
from ui.arrangement.line_form import LineForm
from ui.arrangement.page import ArrangementPage
from ui.arrangement.person_card import PersonCard
from ui.investigation.page import InvestigationPage
from ui.proposal.page import ProposalPage
from ui.review.page import SignalsPage
from ui.tour.hands import TourError
from ui.tour.story import Story, Visit, type_day
from ui.tour.visit_chapter import go_to

Line = Mapping[str, Any]


def judge_signals(story: Story) -> None:
    """Agree with the first signal, and disagree with the last one for a reason."""
    hands = story.hands
    go_to(story, VisitStep.SIGNALS)
    page = hands.step(SignalsPage)
    hands.photograph("signalen")
    cards = [card for group in page.groups.rows() for card in group.cards.rows()]
    if not cards:
        raise TourError("geen signalen")
    hands.pick(cards[0].judgement.choice, "Eens")
    last = cards[-1].judgement
    hands.pick(last.choice, "Niet eens")
    hands.write(last.reason, "Besproken: hier klopt dit niet.")
    hands.show(cards[-1])
    hands.photograph("signaal-beoordeeld")


def investigate(story: Story, visit: Visit) -> None:
    """Write down what was found, as far as the story tells it."""
    hands = story.hands
    go_to(story, VisitStep.INVESTIGATION)
    page = hands.step(InvestigationPage)
    for name, field in page.texts.items():
        if text := visit["texts"].get(name):
            hands.write(field.editor, text)
    for area, row in page.letters.items():
        if text := visit["texts"].get(name_field(area, Part.FOUND)):
            hands.click(row.button)
            hands.write(row.fields.found.editor, text)
    hands.look_from_the_top()
    hands.photograph("onderzoek")


def make_arrangement(story: Story, visit: Visit) -> None:
    """Make the lines of the arrangement, and answer why a carer needs nothing."""
    hands = story.hands
    go_to(story, VisitStep.ARRANGEMENT)
    page = hands.step(ArrangementPage)
    hands.photograph("arrangement-begin")
    for number, line in enumerate(visit.get("provisions", ())):
        form = _open_line(story, _card_of(story, page, line["for"]), line)
        _fill_in(story, form, line)
        if not number:
            hands.show(form)
            hands.photograph("arrangement-regel")
        hands.click(form.done_button)
    for key, reason in visit.get("no_need", {}).items():
        card = _card_of(story, page, key)
        for row in card.rows.rows():
            hands.click(row.remove_button)
        if card.no_need is None:
            raise TourError("geen vraag naar de reden")
        hands.show(card)
        hands.photograph("arrangement-geen-ondersteuning")
        hands.write(card.no_need.reason, reason)
    hands.write(page.agreements.editor, visit["texts"]["agreements"])
    hands.look_from_the_top()
    hands.photograph("arrangement")


def hand_over(story: Story) -> str:
    """Look at the proposal, save it, and return its passphrase."""
    hands = story.hands
    go_to(story, VisitStep.PROPOSAL)
    page = hands.step(ProposalPage)
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


def _card_of(story: Story, page: ArrangementPage, key: str) -> PersonCard:
    name = story.name(key)
    for card in page.cards.rows():
        if name in card.accessibleName():
            return card
    raise TourError("geen kaart voor deze persoon")


def _open_line(story: Story, card: PersonCard, line: Line) -> LineForm:
    subject = line["subject"]
    wanted = SupportFunction(subject) if subject.isdigit() else LifeArea(subject)
    story.hands.click(card.chips.buttons[wanted])
    form = card.rows.rows()[-1].form
    if form is None:
        raise TourError("geen formulier voor een regel")
    return form


def _fill_in(story: Story, form: LineForm, line: Line) -> None:
    hands = story.hands
    hands.write(form.what, line["what"])
    kind = ProviderKind(line["by"])
    hands.pick(form.provider.kind, label(kind))
    match kind:
        case ProviderKind.NETWORK:
            hands.choose(form.provider.person, story.name(line["name"]))
        case ProviderKind.OFFER:
            hands.write(form.provider.offer, line["name"])
        case ProviderKind.MUNICIPALITY:
            hands.write(form.provider.department, line.get("name", ""))
    if "amount" in line:
        hands.write(form.amount.line, format_number(line["amount"]))
        hands.choose(form.unit, label(Unit(line["unit"])))
        hands.choose(form.frequency, label(Frequency(line["frequency"])))
    dates = (
        (form.more.starts_on, "starts_on"),
        (form.more.ends_on, "ends_on"),
        (form.more.review_on, "review_on"),
    )
    if any(name in line for _field, name in dates):
        hands.click(form.more.button)
    for field, name in dates:
        if name in line:
            hands.write(field.line, type_day(line[name]))
