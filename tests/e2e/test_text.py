"""The lesson's text as a person uses it: marked, copied, searched and jumped through."""

import re

import journey
from support import PlayerTest


class Text(PlayerTest):
    def open_lesson(self, *arguments):
        self.start("--lesson", self.course.lessons()[0], *arguments)
        self.page = self.player.wait_for("lesson.page")
        self.player.settle()

    def heading(self):
        """On the first letter of the page's heading, at 100 % in a window of 1280 px."""
        x, y, width, _ = self.page.rect
        return round(x + (width - 680) / 2) + 8, y + 80

    def selection(self):
        item = self.player.find("lesson.page.selection")
        return item.name if item else ""

    def numbers(self):
        """Of "3 no 12": [3, 12]."""
        return [int(number) for number in re.findall(r"\d+", self.player.find("find.status").name)]

    def mark_first_word(self):
        self.player.pointer(*self.heading(), "click", "--repeat", 2, "--delay", 60, 1)
        return self.player.until(lambda: self.selection() or None, "a selected word")

    def test_a_double_click_marks_a_word_and_ctrl_c_copies_it(self):
        self.open_lesson()
        word = self.mark_first_word()
        self.assertTrue(self.page.name.startswith(word), word)
        self.player.key("ctrl+c", "Escape")
        self.player.until(lambda: not self.selection(), "nothing to be selected")
        self.player.key("ctrl+f")
        self.player.wait_for("find.words", focused=True)
        self.player.key("ctrl+a", "ctrl+v")
        self.player.wait_for("find.words", value=word)

    def test_a_drag_marks_text_and_follows_no_link(self):
        self.open_lesson()
        x, y = self.heading()
        self.player.pointer(x - 8, y, "mousedown", 1)
        self.player.pointer(x + 200, y + 60)
        self.player.until(lambda: self.selection() or None, "a selection")
        self.player.pointer(x + 250, y + 60, "mouseup", 1)
        self.player.settle()
        self.assertTrue(self.selection().startswith(self.page.name.split()[0]))
        self.assertEqual(self.player.find("lesson.page").name, self.page.name)

    def test_the_menu_key_opens_a_menu_that_esc_closes(self):
        self.open_lesson()
        self.player.key("Menu")
        self.player.wait_for("lesson.menu")
        self.player.key("Down", "Escape")
        self.player.wait_gone("lesson.menu")
        self.assertIsNotNone(self.player.find("lesson.page"))

    def highlight_first_word(self, note):
        word = self.mark_first_word()
        self.player.key("Menu")
        self.player.click("menu.note")
        self.player.wait_for("note", role="dialog")
        self.player.type(note)
        self.player.click("note.save")
        mark = self.player.wait_for("lesson.page.mark.0", value=note)
        self.assertTrue(mark.name.endswith(word), mark.name)

    def test_what_the_program_tells_covers_neither_menu_nor_find_bar(self):
        self.open_lesson()
        self.highlight_first_word("mana doma")  # a guest is told that it is not kept
        self.player.wait_for("notice")
        self.player.key("Menu")
        self.player.wait_for("lesson.menu")
        self.assertIsNone(self.player.find("notice"))
        self.player.key("Escape", "ctrl+f")
        bar = self.player.wait_for("find.words", focused=True)
        _, top, _, height = self.player.wait_for("notice").rect
        self.assertLess(top + height, bar.rect[1])

    def test_words_are_highlighted_written_about_opened_and_left(self):
        self.open_lesson()
        self.highlight_first_word("mana doma")
        self.assertEqual(self.selection(), "")
        self.player.click("lesson.page.mark.0")
        self.player.wait_for("note.quoted")
        self.player.key("Escape")
        self.player.wait_gone("note")
        self.player.press("lesson.page.mark.0")
        self.player.wait_for("note.quoted")
        self.player.key("Escape")
        self.player.wait_gone("note")
        self.player.key("Menu")  # the focus is on the highlight still
        self.player.click("menu.remove_highlight")
        self.player.wait_gone("lesson.page.mark.0")

    def test_a_highlight_outlives_a_crash(self):
        self.start()
        journey.enter_as_new_learner(self.player, "Anna")
        self.player.click("programme.continue")
        self.page = self.player.wait_for("lesson.page")
        self.player.settle()
        self.highlight_first_word("mana doma")
        self.player.kill()
        self.start()
        journey.enter_as(self.player, "Anna")
        self.player.click("programme.continue")
        self.player.wait_for("lesson.page.mark.0", value="mana doma")

    def test_found_words_are_gone_through_on_all_pages(self):
        self.open_lesson()
        self.player.key("ctrl+f")
        self.player.wait_for("find.words", focused=True)
        self.player.type("ir")
        self.player.settle()
        total = max(self.numbers())
        for _ in range(total):  # perhaps none was on the first page, so one step more than needed
            self.player.key("Return")
            self.player.settle(0.1)
        self.assertIn("·", self.player.find("find.status").name, "the search began anew")
        self.assertEqual(self.numbers()[1], total)
        self.player.key("Escape")
        self.player.wait_gone("find.words")
        self.assertEqual(self.selection().lower(), "ir")

    def test_alt_left_leads_back_from_a_heading(self):
        self.open_lesson()
        headings = self.player.all("lesson.heading.")
        self.player.click(headings[-1].id)
        self.player.wait_for("lesson.page", name=headings[-1].name)
        self.player.key("alt+Left")
        self.player.wait_for("lesson.page", name=self.page.name)
        self.player.key("alt+Right")
        self.player.wait_for("lesson.page", name=headings[-1].name)

    def test_a_selection_outlives_four_times_the_size(self):
        self.open_lesson()
        self.player.key("ctrl+a")
        words = self.player.until(lambda: self.selection() or None, "a selection")
        for _ in range(8):
            self.player.key("ctrl+plus")
        self.player.settle()
        # What is told of a long selection ends with a line, and a line holds fewer words now.
        self.assertGreater(len(self.selection()), 100)
        self.assertTrue(words.startswith(self.selection()), self.selection())
        self.player.key("ctrl+0")
        self.player.settle()
        self.assertEqual(self.selection(), words)
