"""The chapter of the arrangement: lines, the backup plan, carer cards and agreements."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from screening.arrangement.model import (
    Financing,
    Frequency,
    LifeArea,
    ProviderKind,
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    SupportFunction,
    Unit,
)
from screening.demo.reading import Row, read_moments
from screening.directory.example import load_example
from screening.dossier.model import VisitStep
from screening.wording.formats import format_number
from screening.wording.labels import label
from ui.arrangement.card_calls import CardCalls
from ui.arrangement.fold_card import FoldCard
from ui.arrangement.line_form import LineForm
from ui.arrangement.page import ArrangementPage
from ui.arrangement.person_card import PersonCard
from ui.tour.hands import TourError
from ui.tour.story import Story, Visit, type_day
from ui.tour.visit_chapter import go_to


def make_arrangement(story: Story, visit: Visit) -> None:
    """Make the lines of the arrangement, and answer why a carer needs nothing."""
    hands = story.hands
    go_to(story, VisitStep.ARRANGEMENT)
    page = hands.step(ArrangementPage)
    hands.photograph("arrangement-begin")
    asks_respite = True
    for number, line in enumerate(visit.get("provisions", ())):
        card = _card_of(story, page, line["for"])
        if "respite" in line and asks_respite:
            asks_respite = False
            _ask_about_respite(story, card, line)
        else:
            _choose_subject(story, card, line)
        form = _open_form(card)
        _fill_in(story, form, line)
        if not number or "respite" in line:
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
    _open(story, page.shared.agreements)
    hands.write(page.agreements.editor, visit["texts"]["agreements"])
    hands.look_from_the_top()
    hands.photograph("arrangement")


def agree(story: Story, visit: Visit) -> None:
    """Write down what happens when a carer drops out, who does what, and whom to call."""
    hands = story.hands
    page = hands.step(ArrangementPage)
    for folded in (page.shared.plan, page.shared.agreements, page.shared.contact):
        _open(story, folded)
    plan = visit.get("backup_plan", {})
    if text := plan.get("text"):
        hands.write(page.plan.editor, text)
    for line in page.shared.plan.part.rows.rows()[: len(plan.get("put", ()))]:
        if line.put_button.isVisible():
            hands.click(line.put_button)
    for key, told in visit.get("cards", {}).items():
        _make_card(story, page, key, told)
    card = page.shared.agreements.part
    for carried in card.rows.rows():
        hands.click(carried.remove_button)
    for who, what, moment in visit.get("agreements", ()):
        hands.click(card.add_button)
        row = card.rows.rows()[-1]
        hands.write(row.who, who)
        hands.write(row.what, what)
        hands.write(row.moment, moment)
    contact = page.shared.contact.part
    for part, words in visit.get("contact", {}).items():
        hands.write(getattr(contact, part), words)
    hands.show(page.shared.agreements)
    hands.photograph("afspraken-en-contactpersoon")


def _open(story: Story, card: FoldCard[Any]) -> None:
    if not card.is_open:
        story.hands.click(card.button)


def _make_card(story: Story, page: ArrangementPage, key: str, card: Row) -> None:
    hands, name = story.hands, story.name(key)
    _open(story, page.shared.carer_cards)
    row = next(row for row in page.shared.carer_cards.part.rows.rows() if row.name.text() == name)
    hands.click(row.button)
    panel = row.panel
    if panel is None:
        raise TourError("geen mantelzorgpas")
    calls = panel.calls
    for number, (caller, phone) in enumerate(card["calls"]):
        hands.enter(calls.line, caller)
        hands.wait_for(partial(_has_more, calls, number), "wie er gebeld wordt")
        hands.write(calls.rows.rows()[-1].phone.editor, phone)
    hands.write(panel.at_once.editor, card["at_once"])
    hands.write(panel.plan_place.editor, card["plan_place"])
    hands.show(row)
    hands.photograph("mantelzorgpas")
    hands.click(row.button)


def _has_more(calls: CardCalls, number: int) -> bool:
    return len(calls.rows.rows()) > number


def _card_of(story: Story, page: ArrangementPage, key: str) -> PersonCard:
    name = story.name(key)
    for card in page.cards.rows():
        if name in card.accessibleName():
            return card
    raise TourError("geen kaart voor deze persoon")


def _choose_subject(story: Story, card: PersonCard, line: Row) -> None:
    """Begin a line from its signal where that is offered, and otherwise from what it is about."""
    subject, signal = line["subject"], line.get("signal", "")
    for (key, function), button in _list_offers(story, card).items():
        if function == subject and key.partition(":")[0] == signal.partition(":")[0]:
            story.hands.show(card.signals)
            story.hands.photograph("van-signaal-naar-regel")
            story.hands.click(button)
            return
    wanted = SupportFunction(subject) if subject.isdigit() else LifeArea(subject)
    if not card.start.is_open:
        story.hands.click(card.start.button)
    story.hands.click(card.chips.buttons[wanted])


def _list_offers(story: Story, card: PersonCard) -> dict[tuple[str, str], QWidget]:
    """Return what is offered beside the signals, unfolded."""
    if not card.signals.isVisible():
        return {}
    if not card.signals.button.isChecked():
        story.hands.click(card.signals.button)
    return dict(card.signals.buttons)


def _ask_about_respite(story: Story, card: PersonCard, line: Row) -> None:
    """Answer the questions about respite care one by one."""
    hands = story.hands
    if card.respite is None:
        raise TourError("geen vragen over respijtzorg")
    hands.click(card.respite.button)
    panel = card.respite.panel
    if panel is None:
        raise TourError("geen vragen over respijtzorg")
    place, giver, rhythm = line["respite"]
    for choice, term in (
        (panel.place, RespitePlace(place)),
        (panel.giver, RespiteGiver(giver)),
        (panel.rhythm, RespiteRhythm(rhythm)),
    ):
        hands.pick(choice, label(term))
        hands.click(panel.next_button)
    for moment in read_moments(line["moments"]):
        hands.click(panel.week.grid.box(moment))
    hands.show(card.respite)
    hands.photograph("respijtzorg-welke-dagdelen")
    hands.click(panel.next_button)
    hands.click(panel.next_button)


def _open_form(card: PersonCard) -> LineForm:
    form = card.rows.rows()[-1].form
    if form is None:
        raise TourError("geen formulier voor een regel")
    return form


def _fill_in(story: Story, form: LineForm, line: Row) -> None:
    hands = story.hands
    hands.write(form.what, line["what"])
    hands.write(form.goal, line["goal"])
    _name_provider(story, form, line)
    hands.write(form.amount.line, format_number(line["amount"]))
    hands.choose(form.unit, label(Unit(line["unit"])))
    hands.choose(form.frequency, label(Frequency(line["frequency"])))
    more = form.more
    hands.click(more.button)
    for field, name in (
        (more.starts_on, "starts_on"),
        (more.ends_on, "ends_on"),
        (more.review_on, "review_on"),
    ):
        if name in line:
            hands.write(field.line, type_day(line[name]))
    if "financing" in line:
        hands.choose(more.financing, label(Financing(line["financing"])))
    if following := line.get("next"):
        hands.write(more.next_action, following["action"])
        hands.write(more.next_actor, following["actor"])
        hands.write(more.next_on.line, type_day(following["on"]))


def _name_provider(story: Story, form: LineForm, line: Row) -> None:
    """Say by whom; an offer that the directory has is taken from its list."""
    hands, kind = story.hands, ProviderKind(line["by"])
    hands.pick(form.provider.kind, label(kind))
    match kind:
        case ProviderKind.NETWORK:
            hands.choose(form.provider.person, story.name(line["name"]))
        case ProviderKind.OFFER if "offer" in line:
            found = form.provider.offers.list
            hands.seek(form.provider.offer, _name_offer(story, line["offer"]), found.isVisible)
            hands.photograph("aanbod-uit-de-sociale-kaart")
            hands.take_first(form.provider.offer)
        case ProviderKind.OFFER:
            hands.write(form.provider.offer, line["name"])
        case ProviderKind.MUNICIPALITY:
            hands.write(form.provider.department, line.get("name", ""))


def _name_offer(story: Story, offer_id: str) -> str:
    offers = load_example(story.clock.today())
    return next(offer.name for offer in offers if offer.id == offer_id)
