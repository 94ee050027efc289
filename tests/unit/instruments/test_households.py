"""The measurements of the fictional households come out as they must."""

import json
from pathlib import Path
from typing import Any

import pytest

from instruments import catalogue
from instruments.change import compare_scores
from instruments.interpretation import interpret
from instruments.model import Instrument
from instruments.scoring import score

CASES = Path(__file__).parents[2] / "data" / "cases"


def read_measurements(household: str) -> list[dict[str, Any]]:
    """All measurements of a household, in the order of its visits."""
    case = json.loads((CASES / f"{household}.json").read_text(encoding="utf-8"))
    return [
        {"visit": visit["date"], **measurement}
        for visit in case["visits"]
        for measurement in visit["measurements"]
    ]


MEASUREMENTS = [
    pytest.param(m, id=f"{household}-{m['carer']}-{m['instrument']}-{m['visit']}")
    for household in ("de_wit", "jansen", "yilmaz")
    for m in read_measurements(household)
]


@pytest.mark.parametrize("measurement", MEASUREMENTS)
def test_a_measurement_comes_out_as_expected(measurement: dict[str, Any]) -> None:
    """Bounds, total and verdict of every measurement are those the case names."""
    instrument = catalogue.load(measurement["instrument"])
    result = score(instrument, measurement["answers"])
    assert measurement["expected"] == {
        "lowest": result.lowest,
        "highest": result.highest,
        "total": result.total,
        "verdict": interpret(instrument, result).verdict,
    }


def test_half_a_year_later_annie_cannot_be_called_better(csi: Instrument) -> None:
    """From 9 to 7 on the CSI is not certain to be more than noise."""
    earlier, later = (
        m["answers"]
        for m in read_measurements("jansen")
        if (m["carer"], m["instrument"]) == ("annie", "caregiver_strain_index")
    )
    change = compare_scores(
        csi,
        score(csi, earlier),
        score(csi, later),
        earlier_answers=earlier,
        later_answers=later,
    )
    assert (change.kind, change.difference) == ("not_certain", -2)
    assert set(change.changed) == {key for key in earlier if earlier[key] != later[key]}
