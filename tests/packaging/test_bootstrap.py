# SPDX-License-Identifier: Apache-2.0
"""A fresh checkout sets itself up: whole, once, and again after anything that went wrong.

Each test starts real processes in a small made-up checkout that carries the real bootstrap; its
lock names one tiny package from a folder, so that nothing here needs a network.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PYTHON = getattr(sys, "_base_executable", sys.executable)

CLI = """
import sys
from pathlib import Path

def main():
    if sys.argv[1:3] == ["author", "build"]:
        if (Path(sys.argv[3]) / "broken").exists():
            print("entry x: no title", file=sys.stderr)
            return 1
        Path(sys.argv[5]).write_text("pack")
        with open("builds.log", "a") as log:
            log.write("built\\n")
        return 0
    if sys.argv[1:2] == ["_stock-catalogue"]:
        Path(sys.argv[2]).mkdir(exist_ok=True)
        (Path(sys.argv[2]) / "current.json").write_text("{}")
        return 0
    import tiny
    print(sys.argv[1:], Path(sys.prefix).name, tiny.VERSION)
    return 7 if "seven" in sys.argv else 0
"""

posix = pytest.mark.skipif(os.name == "nt", reason="signals and file locks as POSIX has them")


class Checkout:
    """A made-up checkout, and how to start it."""

    def __init__(self, root):
        self.root = root
        self.stamp = root / ".venv" / "fieldguide-stamp"
        self.mark = root / ".venv.lock"
        self.wheels = root / "wheels"
        self.own = {n: v for n, v in os.environ.items() if not n.startswith("FIELDGUIDE_")}
        self.own |= {"FIELDGUIDE_WHEELS": str(self.wheels), "PIP_NO_CACHE_DIR": "1"}

    def start(self, *arguments, python=PYTHON, **changes):
        return subprocess.run(
            [python, "-m", "fieldguide", *arguments],
            cwd=self.root,
            env=self.own | changes,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def begin(self, **options):
        return subprocess.Popen(
            [PYTHON, "-m", "fieldguide"],
            cwd=self.root,
            env=self.own,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )

    def wait_until(self, true):
        deadline = time.monotonic() + 60
        while not true():
            assert time.monotonic() < deadline, "the set-up did not get that far"
            time.sleep(0.01)

    def busy(self):
        return self.mark.is_file() and self.mark.read_bytes() == b"busy"

    @property
    def builds(self):
        log = self.root / "builds.log"
        return len(log.read_text().splitlines()) if log.exists() else 0


def _wheel(folder, version="1.0"):
    """Make a package of one line; its line for a lock."""
    folder.mkdir(exist_ok=True)
    path = folder / f"tiny-{version}-py3-none-any.whl"
    info = f"tiny-{version}.dist-info"
    files = {
        "tiny.py": f"VERSION = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: tiny\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": f"tiny.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n",
    }
    with zipfile.ZipFile(path, "w") as wheel:
        for name, text in files.items():
            wheel.writestr(name, text)
    return f"tiny=={version} --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@pytest.fixture
def checkout(tmp_path):
    """A checkout as it comes: nothing set up."""
    root = tmp_path / "checkout"
    (root / "packaging").mkdir(parents=True)
    (root / "pyproject.toml").touch()
    for script in (ROOT / "packaging").glob("bootstrap*.py"):
        shutil.copy(script, root / "packaging")
    # What this machine lacks is no business of these tests, and must never reach its apt.
    with (root / "packaging" / "bootstrap_system.py").open("a") as script:
        script.write("\nLIBRARIES.clear()\nFONTS.clear()\n")
    package = root / "fieldguide"
    (package / "content").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "content" / "build.py").touch()
    shutil.copy(ROOT / "fieldguide" / "__main__.py", package)
    (package / "cli.py").write_text(CLI)
    content = root / "resources" / "content" / "protection"
    content.mkdir(parents=True)
    (content / "pack.yaml").write_text("id: protection\n")
    made = Checkout(root)
    (root / "packaging" / "requirements.txt").write_text(_wheel(made.wheels))
    return made


@pytest.fixture(scope="session")
def _ready_once(tmp_path_factory):
    return tmp_path_factory.mktemp("ready") / "checkout"


@pytest.fixture
def ready(checkout, _ready_once):
    """A checkout that has been started once; set up for the first test that asks, then copied."""
    if not _ready_once.exists():
        assert checkout.start().returncode == 0
        shutil.copytree(checkout.root, _ready_once, symlinks=True)
    shutil.rmtree(checkout.root)
    shutil.copytree(_ready_once, checkout.root, symlinks=True)
    return checkout


def test_first_start_sets_up_and_goes_on_with_the_same_command_line(checkout):
    done = checkout.start("search", "a b", "--json")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "['search', 'a b', '--json'] .venv 1.0\n"
    assert "Installing the Python packages" in done.stderr
    assert checkout.stamp.is_file()
    assert checkout.builds == 1
    assert not checkout.busy()


def test_second_start_does_nothing_and_says_nothing(ready):
    done = ready.start("seven")
    assert (done.returncode, done.stdout, done.stderr) == (7, "['seven'] .venv 1.0\n", "")
    assert ready.builds == 1


def test_start_with_the_environments_own_python(ready):
    done = ready.start("x", python=str(ready.root / ".venv" / "bin" / "python"))
    if os.name != "nt":
        assert (done.returncode, done.stdout, done.stderr) == (0, "['x'] .venv 1.0\n", "")


def test_marker_skips_everything(checkout):
    done = checkout.start(FIELDGUIDE_BOOTSTRAPPED="1")
    assert "No module named 'tiny'" in done.stderr
    assert not (checkout.root / ".venv").exists()


@pytest.mark.parametrize("missing", ["pyproject.toml", "packaging/bootstrap.py"])
def test_installed_copy_skips_everything(checkout, missing):
    (checkout.root / missing).unlink()
    done = checkout.start()
    assert "No module named 'tiny'" in done.stderr
    assert not (checkout.root / ".venv").exists()


def test_edited_content_is_built_again_and_only_then(ready):
    (ready.root / "resources" / "content" / "protection" / "new.md").write_text("text")
    assert ready.start().returncode == 0
    assert ready.builds == 2
    assert ready.start().returncode == 0
    assert ready.builds == 2
    (ready.root / "fieldguide" / "content" / "build.py").write_text("# another builder\n")
    assert ready.start().returncode == 0
    assert ready.builds == 3
    (ready.root / "fieldguide" / "catalogue").mkdir()
    (ready.root / "fieldguide" / "catalogue" / "build.py").write_text("# another index\n")
    assert ready.start().returncode == 0
    assert ready.builds == 4


@pytest.mark.parametrize("name", ["packs/protection.pack", "catalogue/current.json"])
def test_deleted_pack_or_catalogue_is_built_again(ready, name):
    (ready.root / "resources" / "built" / name).unlink()
    assert ready.start().returncode == 0
    assert ready.builds == 2


def test_broken_content_is_said_and_does_not_keep_the_program_from_starting(ready):
    broken = ready.root / "resources" / "content" / "protection" / "broken"
    broken.touch()
    done = ready.start("author", "lint")
    assert (done.returncode, done.stdout) == (0, "['author', 'lint'] .venv 1.0\n")
    assert "entry x: no title" in done.stderr
    broken.unlink()
    done = ready.start()
    assert ready.builds == 2
    assert "could not" not in done.stderr


def test_changed_lock_is_installed(ready):
    line = _wheel(ready.wheels, "2.0")
    (ready.root / "packaging" / "requirements.txt").write_text(line)
    assert ready.start().stdout == "[] .venv 2.0\n"


def test_line_ends_do_not_change_a_lock(ready):
    lock = ready.root / "packaging" / "requirements.txt"
    lock.write_bytes(lock.read_bytes().replace(b"\n", b"\r\n"))
    assert ready.start().stderr == ""


def test_environment_of_another_python_is_made_anew(ready):
    lines = ready.stamp.read_text().splitlines()
    ready.stamp.write_text("\n".join("python gone" if "python" in s else s for s in lines))
    python = ready.root / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python3.9")
    done = ready.start()
    assert (done.returncode, done.stdout) == (0, "[] .venv 1.0\n")


def test_a_developers_own_environment_is_kept(ready):
    kept = ready.root / ".venv" / "kept"
    kept.touch()
    ready.stamp.unlink()
    assert ready.start().returncode == 0
    assert kept.exists()
    assert ready.stamp.exists()


def test_torn_stamp_counts_as_none(ready):
    ready.stamp.write_bytes(b"fieldguide environment 1\n\xff")
    assert ready.start().returncode == 0
    assert "requirements.txt" in ready.stamp.read_text()


@posix
@pytest.mark.fault
def test_killed_set_up_is_repaired_by_the_next_start(checkout):
    first = checkout.begin(start_new_session=True)
    checkout.wait_until(lambda: checkout.busy() and (checkout.root / ".venv" / "bin").exists())
    os.killpg(first.pid, signal.SIGKILL)
    first.communicate()
    assert not checkout.stamp.exists()
    left = checkout.root / ".venv" / "half-a-package"
    left.touch()
    done = checkout.start()
    assert (done.returncode, done.stdout) == (0, "[] .venv 1.0\n")
    assert "interrupted" in done.stderr
    assert not left.exists()
    assert checkout.start().stderr == ""


@posix
@pytest.mark.fault
def test_start_waits_for_what_a_killed_one_left_running(checkout):
    first = checkout.begin()
    checkout.wait_until(lambda: checkout.busy() and (checkout.root / ".venv" / "bin").exists())
    first.kill()  # its child, which makes the environment, lives on
    done = checkout.start()
    first.communicate()
    assert (done.returncode, done.stdout) == (0, "[] .venv 1.0\n")
    assert "waiting" in done.stderr


@posix
@pytest.mark.fault
def test_interrupt_is_said_in_a_sentence(checkout):
    # A shell that starts the tests in the background has them ignore it, and so their children.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        first = checkout.begin(start_new_session=True)
    finally:
        signal.signal(signal.SIGINT, before)
    checkout.wait_until(checkout.busy)
    os.killpg(first.pid, signal.SIGINT)
    _, said = first.communicate(timeout=60)
    assert first.returncode == 130
    assert "The next start carries on" in said
    assert checkout.start().returncode == 0


def test_two_starts_at_once(checkout):
    both = [checkout.begin(), checkout.begin()]
    outcome = [(*start.communicate(timeout=120), start.returncode) for start in both]
    assert [(out, code) for out, _, code in outcome] == [("[] .venv 1.0\n", 0)] * 2, outcome
    assert sum("Installing" in said for _, said, _ in outcome) == 1
    assert checkout.builds == 1


def test_packages_that_are_not_to_be_had(ready):
    (ready.root / "packaging" / "requirements.txt").write_text(
        "tiny==3.0 --hash=sha256:" + "0" * 64 + "\n"
    )
    kept = ready.root / ".venv" / "kept"
    kept.touch()
    done = ready.start()
    assert done.returncode == 1
    assert "No matching distribution" in done.stderr  # pip's own words
    assert "FIELDGUIDE_WHEELS=wheels" in done.stderr
    assert "Traceback" not in done.stderr
    # Nothing was touched, so an old environment is still there when the old lock comes back.
    (ready.root / "packaging" / "requirements.txt").write_text(_wheel(ready.wheels))
    assert ready.start().returncode == 0
    assert kept.exists()


def test_package_with_another_hash_is_refused(checkout):
    lock = checkout.root / "packaging" / "requirements.txt"
    lock.write_text("tiny==1.0 --hash=sha256:" + "0" * 64 + "\n")
    done = checkout.start()
    assert done.returncode == 1
    assert "THESE PACKAGES DO NOT MATCH THE HASHES" in done.stderr
    assert not checkout.stamp.exists()


def test_package_without_a_hash_is_refused(checkout):
    (checkout.root / "packaging" / "requirements.txt").write_text("tiny==1.0\n")
    done = checkout.start()
    assert done.returncode == 1
    assert "Hashes are required" in done.stderr


def test_wheels_folder_that_is_not_there(checkout):
    done = checkout.start(FIELDGUIDE_WHEELS="nowhere")
    assert done.returncode == 1
    assert "is not a folder" in done.stderr


def test_folder_that_cannot_be_written_to(checkout):
    checkout.mark.mkdir()  # stands for any refusal; root may write where others may not
    done = checkout.start()
    assert done.returncode == 1
    assert "could not be set up" in done.stderr
    assert "Traceback" not in done.stderr


def test_translations_are_compiled_once(tmp_path):
    import PySide6  # noqa: PLC0415 - where its lrelease lies

    root = tmp_path / "checkout"
    packages = root / ".venv" / "lib" / "python3" / "site-packages"
    packages.mkdir(parents=True)
    (packages / "PySide6").symlink_to(Path(PySide6.__file__).parent, target_is_directory=True)
    sources = root / "resources" / "i18n"
    sources.mkdir(parents=True)
    (sources / "fieldguide_fr.ts").write_text(
        '<!DOCTYPE TS><TS version="2.1" language="fr"><context><name>A</name><message>'
        "<source>Home</source><translation>Accueil</translation></message></context></TS>"
    )
    built = root / "resources" / "built"
    (built / "i18n").mkdir(parents=True)
    (built / "i18n" / "fieldguide_xx.qm").touch()
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path\n"
        "import bootstrap, bootstrap_install; made = bootstrap.Checkout(Path(sys.argv[2]))\n"
        "bootstrap_install.build_resources(made); print(made.resources_ready())\n"
        "Path(sys.argv[2], 'resources/i18n/fieldguide_fr.ts').touch()\n"
        "print(made.resources_ready())"
    )
    done = _run_script(script, str(ROOT / "packaging"), str(root))
    assert done.stdout == "True\nFalse\n", done.stderr
    assert [file.name for file in (built / "i18n").iterdir()] == ["fieldguide_fr.qm"]


def _run_script(script, *arguments, **changes):
    return subprocess.run(
        [PYTHON, "-c", script, *arguments],
        env={**os.environ, **changes},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is Debian's")
class TestSystemPackages:
    """What the system lacks, with an apt and a sudo that only write down what they are told."""

    SCRIPT = (
        "import sys; sys.path.insert(0, sys.argv[1]); import bootstrap_system as system\n"
        "from pathlib import Path\n"
        "system.FONT_FOLDERS = ()\n"
        "fonts = sys.argv[4:] == ['fonts']\n"
        "system.missing_fonts = lambda: ['Inter', 'NotoSansArabic'] if fonts else []\n"
        "system.venv_package = lambda: None\n"
        "names = sys.argv[3].split(',') if sys.argv[3] else []\n"
        "table = {name: f'pkg-{name}' for name in names}\n"
        "try:\n"
        "    system.prepare(table, euid=int(sys.argv[2]))\n"
        "except system.SetupStopped as stopped:\n"
        "    system.say(str(stopped)); sys.exit(stopped.code)\n"
    )

    @pytest.fixture
    def fakes(self, tmp_path):
        folder = tmp_path / "bin"
        folder.mkdir()
        self.log = tmp_path / "log"
        self.log.touch()
        self.folder = folder
        self.fake("apt-get", "exit 0")
        self.fake("dpkg", "exit 0")
        self.fake("sudo", "exit 1")
        (folder / "env").symlink_to("/usr/bin/env")
        return self

    def fake(self, name, then):
        path = self.folder / name
        path.write_text(f'#!/bin/sh\necho "{name} $* [$DEBIAN_FRONTEND]" >> {self.log}\n{then}\n')
        path.chmod(0o755)

    def run(self, euid, names, *more):
        scripts = str(ROOT / "packaging")
        return _run_script(self.SCRIPT, scripts, str(euid), names, *more, PATH=str(self.folder))

    def real_calls(self):
        lines = self.log.read_text().splitlines()
        asked = ("--simulate", "-n true", "dpkg --configure -a")
        return [line for line in lines if not any(words in line for words in asked)]

    def test_nothing_missing(self, fakes):
        assert fakes.run(1000, "libc.so.6").returncode == 0
        assert fakes.log.read_text() == ""

    def test_ordinary_user_gets_one_line(self, fakes):
        done = fakes.run(1000, "libnot-there.so.1,libc.so.6,libneither.so.2", "fonts")
        assert done.returncode == 2
        lines = [line for line in done.stderr.splitlines() if "apt-get" in line]
        assert lines == [
            "sudo apt-get install -y --no-install-recommends pkg-libnot-there.so.1 "
            "pkg-libneither.so.2 fonts-inter fonts-noto-core"
        ]
        assert done.stdout == ""
        assert fakes.real_calls() == []

    def test_line_without_sudo_and_with_old_lists(self, fakes):
        fakes.fake("apt-get", "exit 100")
        (fakes.folder / "sudo").unlink()
        done = fakes.run(1000, "libnot-there.so.1")
        assert done.returncode == 2
        assert (
            "\napt-get update && apt-get install -y --no-install-recommends pkg-libnot-there.so.1"
            in done.stderr
        )

    def test_missing_fonts_alone_never_stop_an_ordinary_user(self, fakes):
        done = fakes.run(1000, "", "fonts")
        assert done.returncode == 0
        assert "sudo apt-get install -y --no-install-recommends fonts-inter fonts" in done.stderr
        assert fakes.real_calls() == []

    def test_missing_fonts_alone_never_stop_root(self, fakes):
        fakes.fake("apt-get", "exit 100")
        done = fakes.run(0, "", "fonts")
        assert done.returncode == 0
        assert "goes on" in done.stderr

    def test_root_installs_and_says_first_what(self, fakes):
        done = fakes.run(0, "libnot-there.so.1")
        assert "Installing system packages (once): pkg-libnot-there.so.1" in done.stderr
        (call,) = fakes.real_calls()
        assert call.startswith("apt-get install -y --no-install-recommends pkg-libnot-there.so.1")
        assert call.endswith("[noninteractive]")
        # The fake brought nothing, and that is noticed.
        assert done.returncode == 2
        assert "could not be installed" in done.stderr

    def test_root_updates_lists_only_when_they_know_too_little(self, fakes):
        fakes.fake(
            "apt-get",
            f'[ "$1" = update ] && echo > {fakes.log}.new; [ -e {fakes.log}.new ]',
        )
        fakes.run(0, "libnot-there.so.1")
        assert [call.split()[1] for call in fakes.real_calls()] == ["update", "install"]

    def test_fonts_unknown_to_the_release_do_not_cost_the_libraries(self, fakes):
        fakes.fake("apt-get", 'case "$*" in *fonts-*) exit 100;; esac')
        fakes.run(0, "libnot-there.so.1", "fonts")
        install = fakes.real_calls()[-1]
        assert "pkg-libnot-there.so.1" in install
        assert "fonts" not in install

    def test_what_a_killed_apt_left_is_finished_first(self, fakes):
        fakes.fake("dpkg", "exit 1")
        fakes.run(0, "libnot-there.so.1")
        calls = [call.split(" [")[0] for call in fakes.real_calls()]
        assert calls[0].startswith("apt-get install -y --fix-broken")
        assert "pkg-libnot-there.so.1" in calls[1]

    def test_sudo_without_a_question_is_used(self, fakes):
        fakes.fake("sudo", 'shift; [ "$1" = true ] && exit 0; exec "$@"')
        fakes.run(1000, "libnot-there.so.1")
        install = next(line for line in fakes.real_calls() if line.startswith("apt-get"))
        assert install.endswith("[noninteractive]")

    @pytest.mark.parametrize("absent", ["apt-get", "dpkg"])
    def test_another_system_is_told_and_goes_on(self, fakes, absent):
        (fakes.folder / absent).unlink()
        done = fakes.run(1000, "libnot-there.so.1", "fonts")
        assert done.returncode == 0
        assert "libnot-there.so.1" in done.stderr
        assert "apt-get" not in done.stderr

    @pytest.mark.parametrize(
        ("files", "missing"),
        [
            (["Inter-Regular.otf", "NotoSans-Regular.ttf", "NotoSansArabic-Bold.ttf"], []),
            (["Inter.ttc", "NotoSans[wdth,wght].ttf", "NotoSansArabic[wght].ttf"], []),
            (["InterVariable.ttf", "NotoSansThai-Regular.ttf"], ["NotoSans", "NotoSansArabic"]),
            (["Inter-Regular.otf.txt"], ["Inter", "NotoSans", "NotoSansArabic"]),
        ],
    )
    def test_fonts_are_known_by_their_files(self, tmp_path, files, missing):
        folder = tmp_path / "fonts" / "deep"
        folder.mkdir(parents=True)
        for name in files:
            (folder / name).touch()
        script = (
            "import sys; sys.path.insert(0, sys.argv[1]); import bootstrap_system as system\n"
            "from pathlib import Path; print(*system.missing_fonts([Path(sys.argv[2])]))"
        )
        done = _run_script(script, str(ROOT / "packaging"), str(folder.parent))
        assert done.stdout.split() == missing, done.stderr
