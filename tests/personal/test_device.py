# SPDX-License-Identifier: Apache-2.0
"""device.ini: a plain file that anyone may have edited, cut short, or filled with nonsense."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldguide.base.errors import EnvironmentTrouble
from fieldguide.personal.device import DeviceSettings

DEFAULTS = {
    "language": "system",
    "content_language": "system",
    "theme": "system",
    "size": 100,
    "geometry": "",
    "page": "",
    "first_run_done": False,
}


def _all(device):
    return {name: getattr(device, name) for name in DEFAULTS}


@pytest.fixture
def ini(tmp_path):
    return tmp_path / "profile" / "device.ini"


def test_no_file_means_defaults_and_makes_none(ini):
    assert _all(DeviceSettings(ini)) == DEFAULTS
    assert not ini.parent.exists()


def test_what_is_set_is_there_at_the_next_start(ini):
    device = DeviceSettings(ini)
    chosen = {
        "language": "ar",
        "content_language": "fr",
        "theme": "dark",
        "size": 150,
        "geometry": "AdnQywADAAAA+/=",
        "page": "topics",
        "first_run_done": True,
    }
    for name, value in chosen.items():
        setattr(device, name, value)
    device.set_pane("topics", "AAAA/wAA==")
    device.save()
    again = DeviceSettings(ini)
    assert _all(again) == chosen
    assert again.pane("topics") == "AAAA/wAA=="
    assert again.pane("search") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files")
def test_file_and_folder_are_the_owners_alone(ini):
    DeviceSettings(ini).save()
    assert ini.stat().st_mode & 0o777 == 0o600
    assert ini.parent.stat().st_mode & 0o777 == 0o700
    assert [one.name for one in ini.parent.iterdir()] == ["device.ini"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xef\xbb\xbf[device]\nlanguage = fr\n",
        b"\x00\x00\x00",
        b"\xff\xfe[\x00d\x00e\x00v\x00",
        b"no section\nsize = 150\n",
        b"[device\nsize = 150\n",
        b"[device]\nsize\n",
        b"[device]\n = 150\n",
        b"[device]\nlanguage = fr\n[dev",
        b"%(size)s\n[device]\nsize = %(size)s\n",
    ],
)
def test_damaged_file_gives_defaults_and_can_be_saved_over(ini, content):
    ini.parent.mkdir()
    ini.write_bytes(content)
    device = DeviceSettings(ini)
    assert {**_all(device), "language": "system"} == DEFAULTS
    device.theme = "dark"
    device.save()
    assert DeviceSettings(ini).theme == "dark"


def test_senseless_values_give_defaults(ini):
    ini.parent.mkdir()
    for language in ("xx", "EN", "../../etc", "en fr", "%(theme)s", "e" * 9_999):
        ini.write_text(
            f"[device]\nlanguage = {language}\ncontent_language = {language}2\ntheme = neon\n"
            f"size = {language}\nfirst_run_done = perhaps\n",
            "utf-8",
        )
        assert _all(DeviceSettings(ini)) == DEFAULTS


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("150", 150),
        ("99", 100),
        ("201", 200),
        ("-5", 100),
        ("9" * 40, 200),
        ("9" * 9_000, 100),
        ("1e2", 100),
        ("nan", 100),
    ],
)
def test_size_stays_within_bounds(ini, written, read):
    ini.parent.mkdir()
    ini.write_text(f"[device]\nsize = {written}\n", "utf-8")
    assert DeviceSettings(ini).size == read


@pytest.mark.parametrize("code", ["日本", "Fr", "e", "engl", "e1", "ék", "en\n"])
def test_content_language_is_a_code_or_system(ini, code):
    device = DeviceSettings(ini)
    device.content_language = code
    device.save()
    assert DeviceSettings(ini).content_language in {"system", code.strip()}
    assert DeviceSettings(ini).content_language in {"system", "en"}


def test_a_value_over_several_lines_does_not_tear_the_file(ini):
    # Written by hand, or by a hostile hand: the next save must still be one that can be read.
    ini.parent.mkdir()
    ini.write_text(
        "[device]\nlanguage = fr\ngeometry = AAA\n BBB\n [panes]\npage = a\n\tb\n"
        "[panes]\ntopics = x\n  y\n",
        "utf-8",
    )
    DeviceSettings(ini).save()
    again = DeviceSettings(ini)
    assert again.language == "fr"
    assert "AAA" in again.geometry
    again.save()
    assert _all(DeviceSettings(ini)) == _all(again)


@settings(max_examples=80, deadline=None)
@given(
    value=st.text(max_size=30)
    | st.lists(
        st.sampled_from(["\n", "\r", "[device]", "size=200", "=", ":", "#", ";", " ", "\x85", "é"])
    ).map("".join)
)
def test_any_text_that_is_set_leaves_the_others_alone(tmp_path_factory, value):
    ini = tmp_path_factory.mktemp("device") / "device.ini"
    device = DeviceSettings(ini)
    device.theme = "dark"
    device.geometry = value
    device.page = value
    device.set_pane("topics", value)
    device.size = 125
    device.save()
    again = DeviceSettings(ini)
    assert (again.theme, again.size, again.language) == ("dark", 125, "system")
    again.save()
    assert DeviceSettings(ini).geometry == again.geometry


def test_a_folder_in_its_place_costs_nothing_but_the_settings(ini):
    ini.mkdir(parents=True)
    device = DeviceSettings(ini)
    assert _all(device) == DEFAULTS
    with pytest.raises(EnvironmentTrouble):
        device.save()
    assert [one.name for one in ini.parent.iterdir()] == ["device.ini"]


def test_only_names_of_settings_are_written(ini):
    device = DeviceSettings(ini)
    for name, value in {"language": "fr", "page": "search", "size": 110}.items():
        setattr(device, name, value)
    device.save()
    assert ini.read_text("utf-8") == (
        "[device]\nlanguage = fr\npage = search\nsize = 110\n[panes]\n"
    )


def test_a_mark_that_editors_on_windows_put_in_front_costs_nothing(ini):
    ini.parent.mkdir()
    ini.write_bytes(b"\xef\xbb\xbf[device]\r\nlanguage = fr\r\nsize = 150\r\n")
    device = DeviceSettings(ini)
    assert (device.language, device.size) == ("fr", 150)


def test_privacy_is_off_until_it_is_chosen(ini):
    device = DeviceSettings(ini)
    assert (device.no_trace, device.lock_minutes, device.hide_key) == (False, None, "F9")
    device.no_trace, device.lock_minutes, device.hide_key = True, 10, "Ctrl+Shift+H"
    device.save()
    again = DeviceSettings(ini)
    assert (again.no_trace, again.lock_minutes, again.hide_key) == (True, 10, "Ctrl+Shift+H")
    again.lock_minutes = None
    again.save()
    assert DeviceSettings(ini).lock_minutes is None


@pytest.mark.parametrize("written", ["-5", "7", "soon", ""])
def test_senseless_minutes_are_none(ini, written):
    ini.parent.mkdir(exist_ok=True)
    ini.write_text(f"[device]\nlock_minutes = {written}\nhide_key =\n", encoding="utf-8")
    device = DeviceSettings(ini)
    assert (device.lock_minutes, device.hide_key) == (None, "F9")
