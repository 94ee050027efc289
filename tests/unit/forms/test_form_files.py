"""Which files are read at all, and that a harmful or damaged one is told and does no harm."""

import io
import re
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from screening.forms.cells import OF_FORMS
from screening.forms.files import read_form_files
from tests.unit.forms.good_form import Form, copy_form, write_csv, write_xlsx

Parts = dict[str, bytes]


def repack(change: Callable[[Parts], object], form: Form | None = None) -> bytes:
    """Return a form, the good one unless told otherwise, with other parts inside."""
    with zipfile.ZipFile(io.BytesIO(write_xlsx(form or copy_form()))) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def flip(data: bytes) -> bytes:
    """Return a file of which one byte in the middle of its content is another."""
    middle = data.index(b"xl/worksheets/sheet1.xml") + 200
    return data[:middle] + bytes([data[middle] ^ 0xFF]) + data[middle + 1 :]


def with_doctype(parts: Parts) -> None:
    """Let a part define a name of its own."""
    head, body = parts["xl/workbook.xml"].split(b"<workbook", 1)
    entity = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'
    parts["xl/workbook.xml"] = head + entity + b"<workbook" + body


OLE = bytes.fromhex("d0cf11e0a1b11ae1")
FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "geen Excel-bestand"),
    "a text": (lambda: b"type;name;label", "geen Excel-bestand"),
    "an .xls": (lambda: OLE + bytes(2000), ".xls"),
    "a passphrase": (
        lambda: OLE + bytes(500) + "EncryptedPackage".encode("utf-16-le"),
        "wachtwoord",
    ),
    "an .ods": (
        lambda: repack(
            lambda parts: parts.update(
                {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}
            )
        ),
        ".ods",
    ),
    "a zip": (lambda: repack(lambda parts: parts.pop("[Content_Types].xml")), "geen Excel"),
    "half a file": (lambda: write_xlsx(copy_form())[:3000], "beschadigd"),
    "a flipped byte": (lambda: flip(write_xlsx(copy_form())), "beschadigd"),
    "no workbook inside": (lambda: repack(lambda parts: parts.pop("xl/workbook.xml")), "beschad"),
    "macros": (
        lambda: repack(lambda parts: parts.update({"xl/vbaProject.bin": b"x"})),
        "macro's",
    ),
    "the kind with macros": (
        lambda: repack(
            lambda parts: parts.update(
                {
                    "[Content_Types].xml": parts["[Content_Types].xml"].replace(
                        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                    )
                }
            )
        ),
        "macro's",
    ),
    "links elsewhere": (
        lambda: repack(lambda parts: parts.update({"xl/externalLinks/link1.xml": b"<x/>"})),
        "ander bestand",
    ),
    "a picture": (
        lambda: repack(lambda parts: parts.update({"xl/media/image1.png": b"x"})),
        "afbeeldingen",
    ),
    "names of its own": (lambda: repack(with_doctype), "niet op de gewone manier"),
    "a bomb": (
        lambda: repack(lambda parts: parts.update({"xl/big.xml": bytes(21 * 1024 * 1024)})),
        "Uitgepakt",
    ),
    "too large": (lambda: b"PK" + bytes(OF_FORMS.workbook), "5 MB"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_form_is_told(tmp_path: Path, name: str) -> None:
    """There is one problem, about the file, with a sentence that says what to do."""
    make, words = FILES[name]
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(make())
    reading = read_form_files([path])
    (problem,) = reading.problems
    assert problem.place == "bestand"
    assert words in problem.sentence
    assert (reading.definition, reading.instrument) == (None, None)


def test_a_part_that_is_larger_than_it_says_fills_no_memory(tmp_path: Path) -> None:
    """A part that claims to be ten bytes is never more than those, however much is packed in it."""
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(write_xlsx(copy_form()))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/liar.xml", bytes(200 * 1024 * 1024))
        package.filelist[-1].file_size = 10
        package.filelist[-1].CRC = zlib.crc32(bytes(10))
    tracemalloc.start()
    reading = read_form_files([path])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(reading.problems) == 1
    assert peak < 20 * 1024 * 1024


def test_a_sheet_is_read_beyond_the_size_it_says(tmp_path: Path) -> None:
    """What a file says of its own size hides no cell: a mistake outside it is found."""

    def shrink(parts: Parts) -> None:
        name = "xl/worksheets/sheet1.xml"
        parts[name] = re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:F4"', parts[name])

    form = copy_form()
    form["survey"][4][2] = "Cijfer "
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(repack(shrink, form))
    (problem,) = read_form_files([path]).problems
    assert problem.place == "survey, rij 5, kolom label"


def test_what_belongs_to_the_printer_does_not_matter(tmp_path: Path) -> None:
    """Excel keeps parts beside the sheets that are no text; those are left alone."""
    path = tmp_path / "lijst.xlsx"
    part = {"xl/printerSettings/printerSettings1.bin": b"P\x00r\x00i\x00n\x00t\x00"}
    path.write_bytes(repack(lambda parts: parts.update(part)))
    assert read_form_files([path]).problems == ()


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    """No error is raised for what the disk does."""
    (problem,) = read_form_files([tmp_path / "weg.xlsx"]).problems
    assert "niet te lezen" in problem.sentence


def write_folder(folder: Path, separator: str = ";", encoding: str = "utf-8") -> list[Path]:
    """Write the good form as five CSV files."""
    paths = []
    for name, rows in copy_form().items():
        paths.append(folder / f"{name}.csv")
        paths[-1].write_bytes(write_csv(rows, separator).encode(encoding))
    return paths


@pytest.mark.parametrize("separator", [";", ","])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_csv_says_the_same_as_xlsx(tmp_path: Path, separator: str, encoding: str) -> None:
    """Five files, or the folder they are in, give the very definition of the workbook."""
    paths = write_folder(tmp_path, separator, encoding)
    book = tmp_path / "lijst.xlsx"
    book.write_bytes(write_xlsx(copy_form()))
    definition = read_form_files([book]).definition
    assert definition is not None
    for chosen in (paths, [tmp_path]):
        reading = read_form_files(chosen)
        assert reading.problems == ()
        assert (reading.definition, reading.remarks) == (definition, ())


def test_windows_letters_are_read_and_told(tmp_path: Path) -> None:
    """A file in Windows-1252 is understood, and the screen can say that it was one."""
    paths = write_folder(tmp_path)
    table = paths[0].read_text("utf-8").replace("Geef aan", "Hé, geef aan")
    paths[0].write_bytes(table.encode("cp1252"))
    reading = read_form_files(paths)
    assert reading.instrument is not None
    assert reading.instrument.introduction == "Hé, geef aan wat klopt."
    assert [remark.split(" is ")[0] for remark in reading.remarks] == ["survey.csv"]


@pytest.mark.parametrize(
    "old, new, place, words",
    [
        (b";Lees: uw naaste.;", b";=1+1;", "survey, rij 3, kolom hint", "formule"),
        (b";2;ja", b";2.25.1;ja", "survey, rij 4, kolom weight", "2.25.1"),
        (b";2;ja", b";twee;ja", "survey, rij 4, kolom weight", "twee"),
        (b";2;ja", b";2;ja;meer", "survey, rij 4, kolom G", "geen naam"),
        (b"note;", b'"note" x;', "survey", "aanhalingsteken"),
        (b"een.", b"een\x81\x8d.", "survey", "letters"),
        (b";", b"\t", "survey", "tabs"),
        (b"n", b"n\x00", "survey", "UTF-8"),
        (b"een.", b"een\x07.", "survey, rij 3, kolom label", "teken"),
    ],
)
def test_a_mistake_in_csv_is_told_where_it_stands(
    tmp_path: Path, old: bytes, new: bytes, place: str, words: str
) -> None:
    """As in a workbook: the row is that of the spreadsheet program."""
    paths = write_folder(tmp_path)
    paths[0].write_bytes(paths[0].read_bytes().replace(old, new))
    (problem,) = read_form_files(paths).problems
    assert problem.place == place
    assert words in problem.sentence


def test_what_was_chosen_must_belong_together(tmp_path: Path) -> None:
    """A missing file is a missing sheet; other files, or two at once, are refused."""
    paths = write_folder(tmp_path)
    assert [problem.place for problem in read_form_files(paths[:4]).problems] == ["examples"]
    book = tmp_path / "lijst.xlsx"
    book.write_bytes(write_xlsx(copy_form()))
    for chosen in ([book, paths[0]], [book, book], [], [tmp_path / "leeg"]):
        (problem,) = read_form_files(chosen).problems
        assert problem.place == "bestand"
    other = tmp_path / "Survey.CSV"
    other.write_bytes(paths[0].read_bytes())
    (problem,) = read_form_files([*paths, other]).problems
    assert (problem.place, "twee bestanden" in problem.sentence) == ("survey", True)
