"""How a measurement was taken, in words for the consultant; never shown to the carer."""

from screening.dossier.model import Measurement, Way
from screening.wording.formats import count
from screening.wording.speech import mark, say

_WAYS = {Way.ASKED: mark("Samen ingevuld"), Way.ALONE: mark("Zelf ingevuld")}


def describe_taking(measurement: Measurement) -> str:
    """Return who filled it in and how long that took; empty when neither is known."""
    way = say(_WAYS[measurement.way]) if measurement.way in _WAYS else ""
    duration = describe_duration(measurement.seconds)
    sentence = ", ".join(filter(None, (way, duration)))
    return f"{sentence[:1].upper()}{sentence[1:]}." if sentence else ""


def describe_duration(seconds: int) -> str:
    """Return how long it took, in whole minutes; empty when nothing was counted."""
    if seconds <= 0:
        return ""
    minutes = (seconds + 30) // 60
    return (
        say("duurde {amount}", amount=count(minutes, say("minuut"), say("minuten")))
        if minutes
        else say("duurde nog geen minuut")
    )
