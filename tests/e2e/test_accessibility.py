"""What a machine can decide about accessibility, on every screen and in both languages."""

import re

import journey
import walk
from player import CONTROLS
from support import PlayerTest

LEAST_HEIGHT = 32  # px at 100 %; links in running text excepted
RAW_KEY = re.compile(r"^[a-z_]+(\.[a-z0-9_]+)+$")  # what a missing interface text looks like


class Accessibility(PlayerTest):
    slow = True

    def test_every_screen_in_latvian(self):
        self.look_at_every_screen("lv")

    def test_every_screen_in_english(self):
        self.look_at_every_screen("en")

    def look_at_every_screen(self, language):
        self.start("--lang", language)
        seen = []
        for name in walk.each_screen(self.player, self.course):
            seen.append(name)
            with self.subTest(screen=name, language=language):
                self.check_items(self.player.settle())
                self.check_tab_order()
        self.assertGreaterEqual(len(seen), 10)

    def check_items(self, items):
        ids = [item.id for item in items]
        self.assertEqual(sorted(ids), sorted(set(ids)), "ids are unique")
        for item in items:
            self.assertNotEqual(item.name.strip() + item.value.strip(), "", f"{item.id} says nothing")
            for words in (item.name, item.value):
                self.assertNotRegex(words, RAW_KEY, f"{item.id} shows a key instead of a text")
            if item.role in CONTROLS:
                self.assertNotEqual(item.name.strip(), "", f"{item.id} has no name")
                self.assertTrue(item.focusable or not item.enabled, f"{item.id} is out of reach")
            if item.focusable and item.role != "link" and "clipped" not in item.state:
                self.assertGreaterEqual(item.rect[3], LEAST_HEIGHT, f"{item.id} is a small target")

    def check_tab_order(self):
        """Tab visits every focusable item in reading order and comes round; Shift+Tab undoes it."""
        expected = [item.id for item in self.player.items() if item.focusable]
        forwards = self.tabs("Tab", len(expected))
        self.assertEqual(rotated(forwards, expected), expected)
        backwards = self.tabs("shift+Tab", len(expected))
        self.assertEqual(rotated(backwards, expected[::-1]), expected[::-1])

    def tabs(self, key, count):
        """The ids that get the focus; each must then be in sight with a ring round it."""
        visited = []
        before = self.screen.picture()
        for _ in range(count):
            last = self.player.focused()
            self.player.key(key)
            self.player.until(lambda: self.player.focused() not in (None, last) or count == 1,
                              f"the focus to leave {last and last.id}", 3)
            item = self.settled_focus()
            after = self.screen.picture()
            # An only control keeps the ring it has, and a list that scrolled by one like row looks
            # the same as before.
            if last is None or (item.id != last.id and item.rect != last.rect):
                self.check_ring(item, before, after)
            before = after
            visited.append(item.id)
        return visited

    def settled_focus(self):
        self.player.settle(0.08, 2)
        return self.player.focused()

    def check_ring(self, item, before, after):
        self.assertFalse(item.offscreen, f"{item.id} has the focus out of sight")
        x, y, width, height = item.rect
        margin = 6
        changed = after.changed(before, (x - margin, y - margin, width + 2 * margin,
                                         height + 2 * margin))
        self.assertGreater(changed, min(width, height), f"{item.id} shows no focus ring")


def rotated(found, like):
    """The cycle `found`, begun where `like` begins, if it can be."""
    if like and like[0] in found:
        start = found.index(like[0])
        return found[start:] + found[:start]
    return found


class KeyboardOnly(PlayerTest):
    def test_the_whole_job_without_a_mouse(self):
        player, course = self.player, self.course
        self.start()
        player.press("sign_in.new")
        player.wait_for("new_learner.name")
        player.tab_to("new_learner.name")
        player.type("Līga Šēle")
        player.tab_to("new_learner.library")
        player.type("Madona")
        player.press("new_learner.create")
        player.press("programme.continue")
        player.wait_for("lesson.page")
        self.page_through_the_module()
        self.pass_the_quiz()
        player.press("bar.home")
        player.press("bar.person")
        player.press("person.sign_out")
        player.wait_for("sign_in.new")
        self.assertEqual(self.rows("SELECT name, library FROM learner"), [("Līga Šēle", "Madona")])
        self.assertEqual(self.rows("SELECT score FROM submission"), [(course.quiz()["draw"],)])

    def page_through_the_module(self):
        self.player.key("End")  # from a page's end Page Down turns it; Right always does
        self.player.settle()
        journey.turn_page(self.player, "Page_Down")
        while journey.turn_page(self.player, "Right"):
            pass

    def pass_the_quiz(self):
        player = self.player
        player.press("quiz.start")
        while not player.find("quiz.submit"):
            for number in self.course.right_answers(journey.option_texts(player)):
                player.key(str(number + 1))
            player.key("Return")  # answers
            player.wait_for("quiz.next")
            player.key("Return")  # goes on
            player.until(lambda: player.find("quiz.skip") or player.find("quiz.submit"),
                         "the next question")
        player.press("quiz.submit")
        player.wait_for("result.score")
