# SPDX-License-Identifier: Apache-2.0
"""The models under Qt's own tester, which watches while they are changed."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from fieldguide.content.ids import Ref
from fieldguide.gui import roles
from fieldguide.gui.models.facets import HEADING, TICKED, Choice, FacetsModel, Section
from fieldguide.gui.models.rows import STEP, Row, RowsModel
from fieldguide.gui.models.topic_tree import COUNT, TopicTreeModel
from fieldguide.gui.widgets.counted import CountTree
from tests.gui import samples

ONE_APP = settings(
    deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def watch(qtmodeltester, model):
    """Attach Qt's tester for the mutations that follow.

    It must not fetch more by itself: it would do so inside a reset that it still waits to see
    ended.
    """
    qtmodeltester.check(model)
    qtmodeltester._qt_tester.setUseFetchMore(False)


def tree_of(*names: str) -> dict[str | None, list]:
    """Topics from dotted names: `a`, `a.b`, `a.b.c`."""
    tree: dict[str | None, list] = {None: []}
    for name in sorted(names):
        above = name.rpartition(".")[0] or None
        has_children = any(other.startswith(f"{name}.") for other in names)
        tree.setdefault(above, []).append(samples.topic(name, children=has_children))
    return tree


def model_of(tree, asked=None) -> TopicTreeModel:
    def fetch(ref, deliver):
        if asked is not None:
            asked.append(ref.id if ref else None)
        deliver(tree.get(ref.id if ref else None, []))

    return TopicTreeModel(fetch)


def names_in(model, parent=None) -> list[str]:
    parent = parent or QModelIndex()
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def test_topics_are_asked_for_when_they_are_opened(qtmodeltester):
    asked = []
    model = model_of(tree_of("a", "a.b", "a.b.c", "d"), asked)
    model.fetchMore(QModelIndex())
    assert asked == [None]
    assert names_in(model) == ["a", "d"]
    first = model.index(0, 0)
    assert model.hasChildren(first)
    assert model.rowCount(first) == 0
    assert not model.hasChildren(model.index(1, 0))
    model.fetchMore(first)
    assert asked == [None, "a"]
    assert names_in(model, first) == ["a.b"]
    assert first.data(COUNT) == 3
    assert first.data(roles.REF) == "protection:a"
    assert first.data(Qt.ItemDataRole.ToolTipRole) == "a"
    qtmodeltester.check(model)


def test_topic_is_revealed_along_its_trail(qtbot):
    model = model_of(tree_of("a", "a.b", "a.b.c", "d"))
    with qtbot.waitSignal(model.revealed) as caught:
        model.reveal([Ref("protection", name) for name in ("a", "a.b", "a.b.c")])
    assert caught.args[0].data() == "a.b.c"
    assert caught.args[0].parent().data() == "a.b"
    with qtbot.waitSignal(model.revealed) as caught:
        model.reveal([Ref("protection", "a"), Ref("protection", "gone")])
    assert caught.args[0].data() == "a"


def test_late_answer_after_a_reload_is_void(qtmodeltester):
    waiting = []
    model = TopicTreeModel(lambda _ref, deliver: waiting.append(deliver))
    model.fetchMore(QModelIndex())
    model.reload()
    waiting[0]([samples.topic("old")])
    assert model.rowCount() == 0
    waiting[1]([samples.topic("new")])
    assert names_in(model) == ["new"]
    qtmodeltester.check(model)


def test_failed_question_may_be_asked_again():
    waiting = []
    model = TopicTreeModel(lambda _ref, deliver: waiting.append(deliver))
    model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    waiting[0](None)
    assert model.canFetchMore(QModelIndex())


def test_nothing_is_kept_for_each_of_many_siblings():
    """A view asks for the index of each before it draws the first."""
    topics = [samples.topic(f"t{number}") for number in range(100_000)]
    model = TopicTreeModel(lambda ref, deliver: deliver(topics if ref is None else []))
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 100_000
    tracemalloc.start()
    try:
        for row in range(100_000):
            assert not model.hasChildren(model.index(row, 0))
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 100_000
    assert model.index(99_999, 0).data() == "t99999"
    assert not model.index(100_000, 0).isValid()


def test_each_of_many_siblings_is_reached_by_key_and_by_its_first_letters(theme, qtbot):
    """All are there from the start: in parts, End and letters would stop at those handed out."""
    below = {None: [samples.topic("a", children=True), samples.topic("z")]}
    below["a"] = [samples.topic(f"t{number:04}") for number in range(1_000)]
    view = CountTree(theme, COUNT)
    qtbot.addWidget(view)
    view.setModel(model_of(below))
    view.model().reload()
    view.show()
    first = view.model().index(0, 0)
    view.setCurrentIndex(first)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(first)
    qtbot.keyClicks(view, "t0999")
    assert view.currentIndex().data() == "t0999"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data() == "z"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().data() == "z"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().data() == "t0999"
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())
    assert view.verticalScrollBar().maximum() > 900 * view.visualRect(view.currentIndex()).height()


def test_answers_about_topics_that_are_gone_are_void(qtmodeltester):
    waiting = {}
    model = TopicTreeModel(lambda ref, deliver: waiting.update({ref.id if ref else None: deliver}))
    model.fetchMore(QModelIndex())
    waiting[None]([samples.topic("a", children=True), samples.topic("b", children=True)])
    watch(qtmodeltester, model)
    model.fetchMore(model.index(0, 0))
    model.fetchMore(model.index(1, 0))
    waiting["b"]([samples.topic("b.c", children=True)])
    model.fetchMore(model.index(0, 0, model.index(1, 0)))
    model.set_topics(QModelIndex(), [samples.topic("d", children=True)])
    waiting["a"]([samples.topic("a.x")])
    waiting["b.c"]([samples.topic("b.c.x")])
    assert names_in(model) == ["d"]
    assert model.rowCount(model.index(0, 0)) == 0
    assert not model.index_of(Ref("protection", "a.x")).isValid()
    assert model.index_of(Ref("protection", "d")) == model.index(0, 0)


NAMES = st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=5, unique=True)


@ONE_APP
@given(edits=st.lists(st.tuples(st.integers(0, 5), NAMES), max_size=12))
def test_tree_survives_random_edits(qtmodeltester, edits):
    model = model_of({None: [samples.topic("x", children=True), samples.topic("y", children=True)]})
    model.fetchMore(QModelIndex())
    watch(qtmodeltester, model)
    for where, names in edits:
        parent = QModelIndex()
        for _ in range(where % 3):
            if model.rowCount(parent):
                parent = model.index(where % model.rowCount(parent), 0, parent)
        topics = [samples.topic(f"n.{name}", children=where % 2 == 0) for name in names]
        model.set_topics(parent, topics)
        assert names_in(model, parent) == [topic.title for topic in topics]
        if where == 5:
            model.reload()


def drawn(text: str) -> Row:
    return Row(
        ref=f"protection:{text}", title=text, teaser="t", badges=(("Standard", "info"),), meta="m"
    )


def test_rows_come_in_steps(qtmodeltester):
    model = RowsModel(drawn)
    model.set_rows([f"r{number}" for number in range(STEP + 50)])
    assert model.rowCount() == STEP
    qtmodeltester.check(model)
    model.fetchMore(QModelIndex())
    assert model.rowCount() == STEP + 50
    assert not model.canFetchMore(QModelIndex())


def test_row_far_below_is_handed_out_when_it_is_wanted():
    model = RowsModel(drawn)
    model.set_rows([f"r{number}" for number in range(1_000)])
    assert model.row_of("protection:r999") == 999
    assert model.rowCount() == 1_000
    assert model.row_of("protection:none") == -1


def test_star_redraws_only_its_row(qtbot):
    model = RowsModel(drawn)
    model.set_rows(["a", "b", "c"])
    with qtbot.waitSignal(model.dataChanged) as caught:
        model.set_starred({"protection:b"})
    assert (caught.args[0].row(), caught.args[1].row()) == (1, 1)
    assert [model.index(row).data(roles.STARRED) for row in range(3)] == [False, True, False]


def test_row_speaks_whole():
    model = RowsModel(drawn)
    model.set_rows(["a"])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "a, Standard, m, t"


@ONE_APP
@given(
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("set"), st.integers(0, 450)),
            st.tuples(st.just("append"), st.integers(0, 250)),
            st.tuples(st.just("remove"), st.integers(0, 400)),
            st.tuples(st.just("more"), st.just(0)),
            st.tuples(st.just("star"), st.integers(0, 400)),
        ),
        max_size=10,
    )
)
def test_rows_survive_random_edits(qtmodeltester, steps):
    model = RowsModel(drawn)
    watch(qtmodeltester, model)
    expected: list[str] = []
    for step, number in steps:
        match step:
            case "set":
                expected = [f"s{at}" for at in range(number)]
                model.set_rows(expected)
            case "append":
                more = [f"a{len(expected)}.{at}" for at in range(number)]
                expected = [*expected, *more]
                model.append_rows(more)
            case "remove" if number < model.rowCount():
                expected = [*expected[:number], *expected[number + 1 :]]
                model.remove_row(number)
            case "more":
                model.fetchMore(QModelIndex())
            case "star":
                model.set_starred({f"protection:s{number}"})
        assert list(model.records()) == expected
        shown = [model.index(row).data() for row in range(model.rowCount())]
        assert shown == expected[: len(shown)]


KIND = Section("kind", "Kind", (Choice("standard", "Standard", 4), Choice("treaty", "Treaty", 2)))
WHERE = Section(
    "where",
    "Where",
    (Choice("", "Everywhere", 20), Choice("guidance", "Guidance", 13)),
    single=True,
)


def facets(qtmodeltester=None) -> FacetsModel:
    model = FacetsModel()
    model.set_sections([WHERE, KIND])
    if qtmodeltester is not None:
        qtmodeltester.check(model)
    return model


def row_named(model, text):
    return next(
        model.index(row) for row in range(model.rowCount()) if model.index(row).data() == text
    )


def test_choices_add_up_and_single_ones_take_turns(qtbot, qtmodeltester):
    model = facets(qtmodeltester)
    assert [model.index(row).data(HEADING) for row in range(6)] == [
        True,
        False,
        False,
        True,
        False,
        False,
    ]
    assert row_named(model, "Everywhere").data(TICKED)
    with qtbot.waitSignal(model.ticked):
        model.toggle(row_named(model, "Standard"))
    model.toggle(row_named(model, "Treaty"))
    assert model.chosen("kind") == {"standard", "treaty"}
    model.toggle(row_named(model, "Standard"))
    assert model.chosen("kind") == {"treaty"}
    model.toggle(row_named(model, "Guidance"))
    assert model.chosen("where") == {"guidance"}
    model.toggle(row_named(model, "Everywhere"))
    assert model.chosen("where") == frozenset()


def test_ticked_choice_stays_when_nothing_has_it(qtmodeltester):
    model = facets(qtmodeltester)
    model.toggle(row_named(model, "Treaty"))
    model.set_sections([WHERE, replace(KIND, choices=KIND.choices[:1])])
    left = row_named(model, "Treaty")
    assert left.data(TICKED)
    assert left.data(COUNT) == 0


def test_new_counts_do_not_reset_the_list(qtbot, qtmodeltester):
    model = facets(qtmodeltester)
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_sections(
            [WHERE, replace(KIND, choices=(Choice("standard", "Standard", 9), KIND.choices[1]))]
        )
    assert row_named(model, "Standard").data(COUNT) == 9


def test_check_state_can_be_set(qtmodeltester):
    model = facets(qtmodeltester)
    index = row_named(model, "Treaty")
    assert model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert model.chosen("kind") == {"treaty"}
    assert not model.setData(model.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


@pytest.mark.parametrize("count", [0, 1])
def test_choice_says_its_count(count):
    model = FacetsModel()
    model.set_sections([Section("kind", "Kind", (Choice("x", "X", count),))])
    assert str(count) in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
