"""The chapters at the beginning of a visit: preparation, family and care situation."""

from screening.dossier.model import VisitStep
from screening.network.model import Group, Sector
from screening.wording.labels import label
from ui.dossier.page import DossierPage
from ui.tour.hands import TourError
from ui.tour.story import Story, Visit
from ui.visit.care_situation_page import CareSituationPage
from ui.visit.family_page import FamilyPage
from ui.visit.family_row import FAMILY_SECTORS
from ui.visit.page import VisitPage
from ui.visit.preparation_page import PreparationPage


def start_visit(story: Story) -> None:
    """Begin a visit from the dossier."""
    hands = story.hands
    form = hands.page(DossierPage).visits.form
    if form is None:
        raise TourError("geen nieuw gesprek te beginnen")
    hands.click(form.start_button)
    hands.wait_for(lambda: isinstance(hands.window.page, VisitPage), "het gesprek")


def go_to(story: Story, step: VisitStep) -> None:
    """Click on a step of the rail."""
    hands = story.hands
    hands.click(hands.page(VisitPage).rail.item(step.value))
    hands.wait_for(lambda: hands.page(VisitPage).step is step, label(step))


def prepare(story: Story, visit: Visit) -> None:
    """Fill in what is known before the talk."""
    hands, texts = story.hands, visit["texts"]
    page = hands.step(PreparationPage)
    for field in (page.present, page.request, page.note):
        if text := texts.get(field.editor.objectName()):
            hands.write(field.editor, text)
    hands.look_from_the_top()
    hands.photograph("voorbereiding")


def name_family(story: Story, visit: Visit) -> None:
    """Add the family that was not there yet, and who is not involved."""
    hands = story.hands
    go_to(story, VisitStep.FAMILY)
    page = hands.step(FamilyPage)
    family = [
        person for person in story.household["people"] if Sector(person["sector"]) in FAMILY_SECTORS
    ]
    for person in family:
        if person["group"] == Group.CARER:
            continue
        hands.pick(page.adder.sector, label(Sector(person["sector"])))
        hands.write(page.adder.name, person["name"])
        hands.write(page.adder.relation, person["relation"])
        hands.click(page.adder.add_button)
    rows = {row.name.value(): row for row in page.rows.rows()}
    for person in family:
        row = rows[person["name"]]
        if "age" in person:
            hands.write(row.age.line, str(person["age"]))
        if person.get("living_together"):
            hands.click(row.together)
        if person.get("deceased"):
            hands.click(row.deceased)
    hands.write(page.not_involved.editor, visit["texts"]["family.not_involved"])
    hands.look_from_the_top()
    hands.photograph("familie")


def ask_about_care(story: Story, visit: Visit) -> None:
    """Write down the answers on the care situation."""
    hands = story.hands
    go_to(story, VisitStep.CARE_SITUATION)
    page = hands.step(CareSituationPage)
    for field in page.fields.values():
        if text := visit["texts"].get(field.editor.objectName()):
            hands.write(field.editor, text)
    hands.look_from_the_top()
    hands.photograph("zorgsituatie")
