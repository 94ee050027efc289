"""The first chapters: a vault, who works here, and a dossier."""

from PySide6.QtWidgets import QLineEdit, QWidget

from screening.demo.reading import Row
from screening.demo.vault import CONSULTANT, ORGANISATION
from screening.dossier.model import ProcedureStep, SupportChoice, SupporterKind
from screening.network.model import Group
from screening.wording.formats import format_number
from screening.wording.labels import label
from ui.caseload.page import CaseloadPage
from ui.directory.page import DirectoryPage
from ui.dossier.page import DossierPage
from ui.dossier.support_block import SupportBlock
from ui.settings.page import SettingsPage
from ui.tour.hands import TourError
from ui.tour.story import Story, type_day
from ui.vault.create_page import CreatePage
from ui.vault.recovery_key_page import RecoveryKeyPage
from ui.vault.unlock_page import UnlockPage


def make_vault(story: Story) -> None:
    """Make the vault, keep its recovery key, lock it, try a wrong passphrase, and open it."""
    hands = story.hands
    page = hands.page(CreatePage)
    hands.photograph("kluis-maken")
    hands.write(page.passphrase, story.passphrase)
    hands.write(page.repeated, story.passphrase)
    hands.click(page.create_button)
    hands.wait_for(lambda: isinstance(hands.window.page, RecoveryKeyPage), "de herstelsleutel")
    hands.photograph("herstelsleutel")
    panel = hands.page(RecoveryKeyPage).panel
    hands.click(panel.kept_box)
    hands.click(panel.done_button)
    hands.wait_for(lambda: isinstance(hands.window.page, CaseloadPage), "het overzicht")
    hands.photograph("overzicht-leeg")
    hands.click(hands.window.top_bar.lock_button)
    unlock = hands.page(UnlockPage)
    hands.write(unlock.passphrase, "dit is het niet helemaal")
    hands.click(unlock.open_button)
    hands.wait_for(lambda: bool(unlock.field.error()), "de zin bij een verkeerd wachtwoord")
    hands.photograph("kluis-op-slot")
    hands.enter(unlock.passphrase, story.passphrase)
    hands.wait_for(lambda: isinstance(hands.window.page, CaseloadPage), "het overzicht")


def name_consultant(story: Story) -> None:
    """Write down who works here."""
    hands = story.hands
    hands.click(hands.window.top_bar.settings_button)
    settings = hands.page(SettingsPage)
    hands.write(settings.consultant, CONSULTANT)
    hands.write(settings.organisation, ORGANISATION)
    hands.photograph("instellingen")
    hands.click(hands.window.top_bar.back_button)


def load_directory(story: Story) -> None:
    """Look at the directory, filled with the offers that come with the app."""
    hands = story.hands
    hands.click(hands.window.top_bar.settings_button)
    hands.click(hands.page(SettingsPage).directory.show_button)
    hands.wait_for(lambda: isinstance(hands.window.page, DirectoryPage), "de sociale kaart")
    page = hands.page(DirectoryPage)
    hands.click(page.load_button)
    hands.photograph("sociale-kaart")
    while not isinstance(hands.window.page, CaseloadPage):
        hands.click(hands.window.top_bar.back_button)


def make_dossier(story: Story) -> None:
    """Make the dossier, with its carers, its dates and its client support."""
    hands, household = story.hands, story.household
    caseload = hands.page(CaseloadPage)
    hands.click(caseload.new_button if caseload.new_button.isVisible() else _first_button(caseload))
    card = caseload.new_card
    if card is None:
        raise TourError("geen formulier voor een dossier")
    first_carer, *others = [
        person for person in household["people"] if person["group"] == Group.CARER
    ]
    hands.write(card.client_line, household["client"]["name"])
    hands.write(card.carer_line, first_carer["name"])
    hands.write(card.date_field.line, type_day(household["notified_on"]))
    hands.photograph("nieuw-dossier")
    hands.click(card.create_button)
    page = hands.page(DossierPage)
    hands.write(page.client.birth_date.line, type_day(household["client"]["birth_date"]))
    hands.write(page.client.situation_text, household["client"]["situation"])
    for carer in others:
        hands.enter(page.carers.new_line, carer["name"])
    for row, carer in zip(page.carers.rows.rows(), (first_carer, *others), strict=True):
        hands.write(_line_of(row.relation.editor), carer["relation"])
    hands.look_from_the_top()
    hands.photograph("dossier")


def tell_of_support(story: Story) -> None:
    """Write down who was told about client support, and the dates known so far."""
    hands, household = story.hands, story.household
    page = hands.page(DossierPage)
    confirmed = household["procedure"]["confirmation"]
    hands.write(page.procedure.rows[ProcedureStep.CONFIRMATION].date.line, type_day(confirmed))
    hands.show(page.procedure)
    hands.photograph("procedure-en-termijnen")
    for block, support in zip(page.support.open_all(), household["support"].values(), strict=True):
        hands.write(block.told_on_field.line, type_day(support["told_on"]))
        hands.write(block.told_by_line, support["told_by"])
        hands.choose(block.choice_field, label(SupportChoice(support["choice"])))
        if "supporter" in support:
            _name_supporter(story, block, support)
    hands.show(page.support)
    hands.photograph("clientondersteuning")


def _name_supporter(story: Story, block: SupportBlock, support: Row) -> None:
    """Write down who helps, with what, and what may be told to whom."""
    hands = story.hands
    hands.choose(block.kind_field, label(SupporterKind(support["supporter_kind"])))
    hands.write(block.organisation_line, support["organisation"])
    hands.write(block.supporter_line, support["supporter"])
    hands.write(block.reach_line, support["reach"])
    hands.click(block.more_button)
    more = block.more
    if more is None:
        raise TourError("geen velden over delen en doel")
    hands.write(more.shared_field.line, type_day(support["shared_on"]))
    hands.write(more.with_line, support["shared_with"])
    hands.write(more.what_text, support["shared_what"])
    hands.write(more.goal_text, support["goal"])
    hands.write(more.agreements_text, support["agreements"])
    first = support["hours"][0]
    hands.write(more.hours.day_field.line, type_day(first["spent_on"]))
    hands.write(more.hours.hours_field.line, format_number(first["hours"]))
    hands.write(more.hours.note_line, first["note"])
    hands.click(more.hours.add_button)
    hands.show(block)
    hands.photograph("clientondersteuning-afspraken")


def _first_button(caseload: CaseloadPage) -> QWidget:
    if caseload.empty.button is None:
        raise TourError("geen knop voor het eerste dossier")
    return caseload.empty.button


def _line_of(editor: object) -> QLineEdit:
    if not isinstance(editor, QLineEdit):
        raise TypeError("a line was expected")
    return editor
