# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: N802 - the names are apsw's
"""Power cuts without a power cut: what a disk may hold when the lights go out.

The statements that our services really sent are recorded, with the pragmas of our engine, and run
again on a connection of apsw, through a VFS that logs each write, truncation, sync and deletion.
A cut after any of them leaves what was synced; of the rest, each sector of 512 bytes or not.

What differs from life: apsw brings a newer SQLite, and its VFS has no shared memory, so that the
connection holds the file for itself alone (`locking_mode=EXCLUSIVE`). Neither changes what is
written and synced in which order. A sync is believed: a disk that lies about it is not tried.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

SECTOR = 512


# --- what the services sent


class _Cursor(sqlite3.Cursor):
    def execute(self, sql, parameters=(), /):
        self.connection.heard.append((sql, parameters))
        return super().execute(sql, parameters)

    def executemany(self, sql, many, /):
        many = list(many)
        self.connection.heard.extend((sql, parameters) for parameters in many)
        return super().executemany(sql, many)


class _Connection(sqlite3.Connection):
    heard: list

    def cursor(self, factory=_Cursor):
        return super().cursor(factory)

    def execute(self, sql, parameters=(), /):
        return self.cursor().execute(sql, parameters)

    def commit(self):
        if self.in_transaction:
            self.heard.append(("COMMIT", ()))
        super().commit()

    def rollback(self):
        if self.in_transaction:
            self.heard.append(("ROLLBACK", ()))
        super().rollback()


@contextmanager
def recording(monkeypatch, database):
    """The statements sent to one database, in order, with their parameters."""
    heard, plain = [], sqlite3.connect

    def connect(name, *arguments, **options):
        if str(name) != str(database):
            return plain(name, *arguments, **options)
        assert not heard, "a second connection"
        made = plain(name, *arguments, **{**options, "factory": _Connection})
        made.heard = heard
        return made

    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", connect)
        yield heard


# --- the disk


class _File(apsw.VFSFile):
    def __init__(self, log, name, flags):
        known = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(known).name if known else ""
        self._log = log
        super().__init__("", name, flags)

    def _say(self, *what):
        # A file without a name is SQLite's own scratch paper.
        if self._name:
            self._log.append((self._name, *what))

    def xWrite(self, data, offset):
        self._say("write", offset, bytes(data))
        super().xWrite(data, offset)

    def xTruncate(self, newsize):
        self._say("truncate", newsize)
        super().xTruncate(newsize)

    def xSync(self, flags):
        super().xSync(flags)
        self._say("sync")


class _Disk(apsw.VFS):
    def __init__(self, name, log):
        self._log = log
        super().__init__(name, "")

    def xOpen(self, name, flags):
        return _File(self._log, name, flags)

    def xDelete(self, filename, syncdir):
        super().xDelete(filename, syncdir)
        self._log.append((Path(filename).name, "delete"))


@dataclass
class Replay:
    """What reached the disk, and when which state was said to be safe.

    Attributes:
        start: The database before.
        log: Everything that was done to files.
        acknowledged: How long the log was when a commit returned, and the digest of that state.
    """

    start: bytes
    log: list = field(default_factory=list)
    acknowledged: list = field(default_factory=list)

    def allowed(self, cut):
        """The states that a cut after so many steps may leave: the last safe one, or the next."""
        last = max(at for at, (length, _) in enumerate(self.acknowledged) if length <= cut)
        return [digest for _, digest in self.acknowledged[last : last + 2]]


def replay(heard, start, folder, replaced=None):
    """Run recorded statements again, on a logged disk.

    Args:
        heard: The statements.
        start: The closed database that they met.
        folder: Where to work.
        replaced: Other statements in place of some, for a test of the test.
    """
    file = folder / "personal.db"
    file.write_bytes(start)
    done = Replay(start)
    disk = _Disk(f"disk-{id(done)}", done.log)
    connection = apsw.Connection(str(file), vfs=f"disk-{id(done)}")
    list(connection.execute("PRAGMA locking_mode=EXCLUSIVE"))
    done.acknowledged.append((0, digest_of(connection)))
    for sql, parameters in heard:
        list(connection.execute((replaced or {}).get(sql, sql), parameters))
        if connection.getautocommit() and sql == "COMMIT":
            digest = digest_of(connection)
            if digest != done.acknowledged[-1][1]:
                done.acknowledged.append((len(done.log), digest))
    # Not closed: that would fold the log in. The folder is thrown away.
    done.open = (disk, connection)
    return done


def digest_of(connection):
    """One number for all that a user would miss; of the search's own tables only the words."""
    names = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        )
        if not name.startswith(("sqlite_", "note_search"))
    ]
    whole = hashlib.sha256()
    for name in names:
        question = f'SELECT * FROM "{name}"'  # noqa: S608 - a table of our own
        rows = [tuple(row) for row in connection.execute(question)]
        whole.update(repr((name, sorted(rows, key=repr))).encode("utf-8", "surrogatepass"))
    return whole.hexdigest()


class Cutter:
    """Goes along a replay's log and says what a cut would leave, cut after cut."""

    def __init__(self, done):
        self._done, self._at = done, 0
        self._safe = {"personal.db": bytearray(done.start)}
        self._loose = {}

    def cut(self, at, rng):
        """The files after a cut behind the first `at` steps; never fewer than the time before."""
        for name, what, *more in self._done.log[self._at : at]:
            loose = self._loose.setdefault(name, [])
            if what == "sync":
                self._safe[name] = _applied(self._safe.get(name, bytearray()), loose)
                loose.clear()
            elif what == "delete":
                # SQLite asks for the folder to be synced where that matters.
                self._safe.pop(name, None)
                loose.clear()
            else:
                loose.append((what, *more))
        self._at = at
        share = rng.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        left = {}
        for name in {*self._safe, *self._loose}:
            loose = self._loose.get(name, [])
            if name in self._safe or (loose and rng.random() < 0.5):
                kept = [one for step in loose for one in _sectors(step) if rng.random() < share]
                left[name] = bytes(_applied(self._safe.get(name, bytearray()), kept))
        return left


def _sectors(step):
    """A write as the pieces that a disk writes whole."""
    if step[0] != "write":
        return [step]
    _, offset, data = step
    edges = [offset, *range((offset // SECTOR + 1) * SECTOR, offset + len(data), SECTOR)]
    ends = [*edges[1:], offset + len(data)]
    return [
        ("write", start, data[start - offset : end - offset])
        for start, end in zip(edges, ends, strict=True)
    ]


def _applied(content, steps):
    content = bytearray(content)
    for what, at, *data in steps:
        if what == "truncate":
            del content[at:]
        else:
            content.extend(bytes(max(0, at - len(content))))
            content[at : at + len(data[0])] = data[0]
    return content


def state_of(file):
    """The digest of a closed or crashed database, by the SQLite that the program runs on."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.execute("INSERT INTO note_search (note_search) VALUES ('integrity-check')")
        return digest_of(connection)
