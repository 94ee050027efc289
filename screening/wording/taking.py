"""How a measurement was taken, in words for the consultant; never shown to the carer."""

from screening.dossier.model import Measurement, Way
from screening.wording.formats import count

_WAYS = {Way.ASKED: "Samen ingevuld", Way.ALONE: "Zelf ingevuld"}


def describe_taking(measurement: Measurement) -> str:
    """Return who filled it in and how long that took; empty when neither is known."""
    way, duration = _WAYS.get(measurement.way, ""), describe_duration(measurement.seconds)
    sentence = ", ".join(filter(None, (way, duration)))
    return f"{sentence[:1].upper()}{sentence[1:]}." if sentence else ""


def describe_duration(seconds: int) -> str:
    """Return how long it took, in whole minutes; empty when nothing was counted."""
    if seconds <= 0:
        return ""
    minutes = (seconds + 30) // 60
    return f"duurde {count(minutes, 'minuut', 'minuten')}" if minutes else "duurde nog geen minuut"
