"""A program that nobody touches does nothing, and writes nowhere but in its own folders."""

import time

import journey
from support import PlayerTest


class Calm(PlayerTest):
    def test_a_guest_who_reads_quietly_costs_no_frame(self):
        self.start("--lesson", self.course.lessons()[0])
        self.player.wait_for("lesson.page")
        time.sleep(2)
        before = self.player.frames()
        self.assertGreater(before, 0, "the frame log must work for this to mean anything")
        time.sleep(10)
        self.assertEqual(self.player.frames(), before)

    def test_nothing_is_written_outside_the_data_folder(self):
        self.start()
        journey.enter_as_new_learner(self.player, "Pēteris")
        self.player.click("programme.continue")
        self.player.wait_for("lesson.page")
        self.player.quit()
        self.assertEqual([str(path) for path in self.player.home.rglob("*") if path.is_file()], [])

    def test_closing_the_window_ends_well_on_every_screen(self):
        self.start()
        self.player.wait_for("sign_in.new")
        self.assertEqual(self.player.quit(), 0)
        self.start("--lesson", self.course.lessons()[0])
        self.player.wait_for("lesson.page")
        self.assertEqual(self.player.quit(), 0)
