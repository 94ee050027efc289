"""The way from a field to the whole directory, and back to where one was."""

from PySide6.QtWidgets import QWidget

from ui.places import Place, PlaceName
from ui.visit.step_page import StepPage


def show_directory(widget: QWidget) -> None:
    """Ask the step of the visit that a widget stands in for the directory."""
    page: QWidget | None = widget
    while page is not None and not isinstance(page, StepPage):
        page = page.parentWidget()
    if page is not None:
        # A visit without a step opens where it was left, which is here.
        place = Place(PlaceName.DIRECTORY, page.visit.dossier_id, page.visit.id)
        page.navigate.emit(place)
