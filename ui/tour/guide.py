"""The tour: the whole job for one fictional household, in the real windows, without a screen."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from screening.demo.clock import StoryClock
from screening.demo.households import load_household
from screening.dossier.model import ProcedureStep
from screening.storage.location import has_vault
from ui.application import DEMO_PASSPHRASE, make_app
from ui.caseload.page import CaseloadPage
from ui.dossier.page import DossierPage
from ui.main_window import MainWindow
from ui.memory import return_memory_early
from ui.preferences import Preferences
from ui.theme import ThemeMode
from ui.tour.arrangement_chapter import agree, make_arrangement
from ui.tour.burden_chapter import measure_burden
from ui.tour.dossier_chapter import (
    load_directory,
    make_dossier,
    make_vault,
    name_consultant,
    tell_of_support,
)
from ui.tour.findings_chapter import investigate, judge_signals
from ui.tour.hands import Hands, TourError
from ui.tour.network_chapter import draw_network
from ui.tour.proposal_chapter import hand_over, put_to_household
from ui.tour.story import Story, Visit, type_day
from ui.tour.trouble import watch_for_trouble
from ui.tour.visit_chapter import ask_about_care, name_family, prepare, start_visit
from ui.ways_in import WaysIn

HOUSEHOLD = "jansen"
VAULT_FOLDER = "kluis-van-de-rondleiding"


def run_tour(folder: Path) -> int:
    """Tell the story, leave pictures and the last proposal in a folder, and return the exit code.

    The last line printed is the passphrase of the last proposal.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if has_vault(folder / VAULT_FOLDER):
            print(f"In {folder} staat al een rondleiding. Kies een lege map.")
            return 1
        passphrase = _tell(folder.resolve())
    except (TourError, OSError) as error:
        print(f"De rondleiding is gestopt: {error}")
        return 1
    print(f"wachtwoord: {passphrase}")
    return 0


def _tell(folder: Path) -> str:
    app = make_app()
    return_memory_early()
    story, troubles = _open_window(app, folder)
    window = story.hands.window
    make_vault(story)
    name_consultant(story)
    load_directory(story)
    make_dossier(story)
    tell_of_support(story)
    first, *later = story.visits
    passphrase = _hold_first_visit(story, first)
    for visit in later:
        passphrase = _hold_follow_up(story, visit)
    _show_other_looks(story)
    window.close()
    if troubles:
        raise TourError(f"er ging {len(troubles)} keer iets mis in de app: {troubles[0]}")
    return passphrase


def _open_window(app: QApplication, folder: Path) -> tuple[Story, list[str]]:
    """Return the story at its beginning, and the list in which mistakes of ours appear."""
    household = load_household(HOUSEHOLD)
    clock = StoryClock(date.fromisoformat(household["visits"][0]["date"]))
    # Nothing of this machine's own preferences comes in, and nothing of the tour stays behind.
    settings = QSettings(str(folder / VAULT_FOLDER / "look.ini"), QSettings.Format.IniFormat)
    theme = Preferences(settings).make_theme()
    theme.set_mode(ThemeMode.LIGHT)
    theme.apply(app)
    window = MainWindow(theme, WaysIn(folder / VAULT_FOLDER, clock))
    troubles = watch_for_trouble(app, window)
    window.show()
    window.activateWindow()
    hands = Hands(window, folder)
    hands.settle()
    return Story(hands, household, clock, folder, DEMO_PASSPHRASE), troubles


def _hold_first_visit(story: Story, visit: Visit) -> str:
    start_visit(story)
    prepare(story, visit)
    name_family(story, visit)
    ask_about_care(story, visit)
    measure_burden(story, visit, takes_pictures=True)
    draw_network(story, visit)
    judge_signals(story)
    investigate(story, visit)
    make_arrangement(story, visit)
    agree(story, visit)
    put_to_household(story)
    return hand_over(story)


def _hold_follow_up(story: Story, visit: Visit) -> str:
    """Close the visit before, and do it again from a copy."""
    hands = story.hands
    hands.click(hands.window.top_bar.back_button)
    story.clock.set_day(date.fromisoformat(visit["date"]))
    page = hands.page(DossierPage)
    for step in (ProcedureStep.INVESTIGATION, ProcedureStep.REPORT):
        hands.write(
            page.procedure.rows[step].date.line, type_day(story.household["procedure"][step])
        )
    hands.look_from_the_top()
    hands.accept_next()
    hands.click(page.visits.close_button)
    hands.wait_for(lambda: page.visits.form is not None, "het gesprek is afgesloten")
    hands.photograph("vervolggesprek-beginnen")
    start_visit(story)
    prepare(story, visit)
    measure_burden(story, visit, takes_pictures=False)
    judge_signals(story)
    investigate(story, visit)
    make_arrangement(story, visit)
    agree(story, visit)
    put_to_household(story)
    passphrase = hand_over(story)
    hands.click(hands.window.top_bar.back_button)
    page = hands.page(DossierPage)
    hands.wait_for(lambda: page.course_card is not None, "het verloop")
    if page.course_card is not None:
        hands.show(page.course_card)
    hands.photograph("verloop")
    return passphrase


def _show_other_looks(story: Story) -> None:
    """Look at the dossier in the dark and with text twice as large, and end at the overview."""
    hands = story.hands
    theme = hands.window.theme
    hands.look_from_the_top()
    theme.set_mode(ThemeMode.DARK)
    hands.photograph("dossier-donker")
    theme.set_mode(ThemeMode.LIGHT)
    theme.set_text_scale(2.0)
    hands.photograph("dossier-grote-tekst")
    theme.set_text_scale(1.0)
    hands.click(hands.window.top_bar.back_button)
    hands.page(CaseloadPage)
    hands.photograph("overzicht")
    hands.click(hands.window.top_bar.lock_button)
