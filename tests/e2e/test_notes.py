"""Searching the course, bookmarks and notes: found, kept over a crash, listed, exported."""

import json

import journey
from support import PlayerTest


class Search(PlayerTest):
    def test_a_word_without_its_marks_opens_the_page_that_has_it(self):
        player = self.player
        self.start()
        journey.enter_as_new_learner(player, "Anna")
        player.key("ctrl+shift+f")
        player.wait_for("search.hint")
        player.type("latvija gov")
        results = player.until(lambda: player.all("search.result.") or None, "results")
        self.assertGreater(len(results), 1)
        player.wait_for("search.words", value="latvija gov")
        player.settle()  # no more letters come, which would point at the first result anew
        player.key("Down")
        player.until(lambda: "selected" in player.find("search.result.1").state, "the second result")
        result = player.find("search.result.1").name  # the page's title, then where it is
        player.key("Return")
        page = player.wait_for("lesson.page").name
        self.assertTrue(result.startswith(page + ","), f"{page} of {result}")

    def test_esc_leads_back_to_the_same_page(self):
        player = self.player
        self.start("--lesson", self.course.lessons()[0])
        player.wait_for("lesson.page")
        journey.turn_page(player)
        before = journey.page_title(player)
        player.click("bar.search")
        player.wait_for("search.words")
        player.key("Escape")
        player.wait_for("lesson.page", name=before)


class Notes(PlayerTest):
    def bookmark_with_note(self, note):
        player = self.player
        player.click("programme.continue")
        player.wait_for("lesson.page")
        player.key("ctrl+d")
        player.until(lambda: "selected" in player.find("lesson.bookmark").state, "the bookmark")
        player.click("bar.person")
        player.click("person.notes")
        player.click("notes.0.edit")
        player.wait_for("note", role="dialog")
        player.type(note)
        player.click("note.save")
        player.wait_gone("note")

    def shown(self):
        self.player.click("programme.notes")
        return self.player.wait_for("notes.0").value

    def test_are_kept_over_a_crash_and_removed_with_one_step_back(self):
        player = self.player
        self.start()
        journey.enter_as_new_learner(player, "Anna")
        self.bookmark_with_note("mana doma")
        player.kill()
        self.start()
        journey.enter_as(player, "Anna")
        self.assertEqual(self.shown(), "mana doma")
        player.click("notes.0.remove")
        player.wait_for("notes.empty")
        player.click("notice.undo")
        self.assertEqual(player.wait_for("notes.0").value, "mana doma")
        player.click("notes.0.open")
        player.wait_for("lesson.page")
        versions = self.rows("SELECT version, note, removed FROM mark_version ORDER BY version")
        self.assertEqual(versions, [(0, "", 0), (1, "mana doma", 0), (2, "mana doma", 1),
                                    (3, "mana doma", 0)])

    def test_of_a_guest_are_told_to_be_gone_and_leave_no_row(self):
        player = self.player
        self.start()
        player.click("sign_in.guest")
        player.click("programme.continue")
        player.wait_for("lesson.page")
        player.click("lesson.bookmark")
        player.wait_for("notice")
        player.click("notice.ok")
        player.wait_gone("notice")
        player.click("bar.home")
        player.click("programme.notes")
        player.wait_for("notes.0.open")
        self.assertIsNotNone(player.find("notes.guest"))
        self.assertEqual(self.rows("SELECT count(*) FROM mark"), [(0,)])

    def test_are_saved_to_a_file_and_printed_by_the_command(self):
        player = self.player
        self.start()
        journey.enter_as_new_learner(player, "Anna Liepa")
        self.bookmark_with_note("mana doma")
        player.click("notes.export")
        path = player.wait_for("notice").name.split(": ", 1)[1]
        self.assertTrue(path.startswith(str(player.home)), path)
        with open(path, encoding="utf-8") as file:
            self.assertIn("mana doma", file.read())
        player.quit()
        for form in ("text", "md", "json"):
            done = player.command("notes", "--format", form, "--learner", "Anna Liepa", "--data-dir",
                                  player.data, "--course", self.course.folder)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("mana doma", done.stdout)
        self.assertEqual(json.loads(done.stdout)["learners"][0]["name"], "Anna Liepa")
        nobody = player.command("notes", "--learner", "Nobody", "--data-dir", player.data,
                                "--course", self.course.folder)
        self.assertEqual(nobody.returncode, 2)
        self.assertIn("Nobody", nobody.stderr)
