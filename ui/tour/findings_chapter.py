"""The chapters in which it is weighed: signals, and what the investigation finds."""

from screening.dossier.model import VisitStep
from screening.investigation import fields
from ui.investigation.area_fields import AreaFields
from ui.investigation.page import InvestigationPage
from ui.review.page import SignalsPage
from ui.tour.hands import TourError
from ui.tour.story import Story, Visit
from ui.tour.visit_chapter import go_to


def judge_signals(story: Story) -> None:
    """Agree with the first signal, and disagree with the last one for a reason."""
    hands = story.hands
    go_to(story, VisitStep.SIGNALS)
    page = hands.step(SignalsPage)
    hands.photograph("signalen")
    places = [place for group in page.groups.rows() for place in group.cards.rows()]
    if not places:
        raise TourError("geen signalen")
    hands.pick(places[0].open_card().judgement.choice, "Eens")
    last = places[-1].open_card().judgement
    hands.pick(last.choice, "Niet eens")
    hands.write(last.reason, "Besproken: hier klopt dit niet.")
    hands.show(places[-1])
    hands.photograph("signaal-beoordeeld")


def investigate(story: Story, visit: Visit) -> None:
    """Write down what was found and said at every letter, and the attention points."""
    hands, told = story.hands, visit["investigation"]
    go_to(story, VisitStep.INVESTIGATION)
    page = hands.step(InvestigationPage)
    for name, field in page.texts.items():
        if text := told.get(name.removeprefix(fields.PREFIX)):
            hands.write(field.editor, text)
    for area, row in page.letters.items():
        if area in told.get("found", {}):
            hands.click(row.button)
            _fill_in(story, row.fields, area, visit)
    hands.look_from_the_top()
    hands.photograph("onderzoek")
    for area, reason in told.get("reason", {}).items():
        _open_point(story, page, area, reason)
        _fill_in(story, page.points.row(area).fields, area, visit)
    if told.get("reason"):
        hands.show(page.points)
        hands.photograph("onderzoek-aandachtspunten")


def _open_point(story: Story, page: InvestigationPage, area: str, reason: str) -> None:
    """Open an attention point for a reason; give the one that is open another reason."""
    hands = story.hands
    known = {row.key: row for row in page.points.rows()}
    if area in known:
        hands.write(known[area].reason.editor, reason)
        return
    hands.click(page.adder.buttons[area])
    hands.write(page.adder.reason, reason)
    hands.click(page.adder.open_button)
    hands.wait_for(lambda: area in {row.key for row in page.points.rows()}, "het aandachtspunt")


def _fill_in(story: Story, found: AreaFields, area: str, visit: Visit) -> None:
    told = visit["investigation"]
    for key, words in told.get("said", {}).get(area, {}).items():
        name = story.name(key)
        for button in found.adder.buttons.values():
            if button.text() == name and not button.isHidden():
                story.hands.click(button)
        (field,) = (row for row in found.said.rows() if name in row.editor.accessibleName())
        story.hands.write(field.editor, words)
    story.hands.write(found.found.editor, told["found"][area])
