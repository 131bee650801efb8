"""The command line: check, report, help, version, and a sentence when there is no screen."""

import csv
import io
import json

import journey
from course import SHIPPED
from support import PlayerTest


class Commands(PlayerTest):
    def test_check_is_content_with_the_shipped_course(self):
        done = self.player.command("check", SHIPPED)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_check_names_file_and_line_of_a_mistake(self):
        broken = self.course.folder / self.course.course["modules"][0] / "module.json"
        broken.write_text(broken.read_text() + "\n{")
        done = self.player.command("check", self.course.folder)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stdout + done.stderr, r"module\.json:\d+")

    def test_check_without_a_course_says_so(self):
        done = self.player.command("check", self.folder / "nothing-here")
        self.assertEqual(done.returncode, 2)
        self.assertNotEqual((done.stdout + done.stderr).strip(), "")

    def test_help_and_version(self):
        for flag, word in (("--help", "--data-dir"), ("--version", "0.")):
            done = self.player.command(flag)
            self.assertEqual(done.returncode, 0)
            self.assertIn(word, done.stdout)

    def test_an_unknown_option_is_refused(self):
        done = self.player.command("--no-such-option")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("--no-such-option", done.stderr + done.stdout)

    def test_without_a_display_one_sentence_says_what_to_do(self):
        environment = self.player.environment()
        del environment["DISPLAY"]
        done = self.player.command("--data-dir", self.player.data, "--course", self.course.folder,
                                   environment=environment)
        self.assertEqual(done.returncode, 2)
        self.assertNotEqual(done.stderr.strip(), "")
        self.assertLessEqual(len(done.stderr.strip().splitlines()), 2, done.stderr)

    def test_report_in_every_format(self):
        self.start()
        journey.enter_as_new_learner(self.player, "Zane Liepa")
        self.player.click("programme.continue")
        self.player.wait_for("lesson.page")
        self.player.quit()
        self.assertIn("Zane Liepa", json.dumps(self.report(), ensure_ascii=False))
        table = self.written_as("csv")
        rows = list(csv.reader(io.StringIO(table)))
        self.assertIn("Zane Liepa", table)
        self.assertEqual({len(row) for row in rows if row}, {len(rows[0])}, "a rectangular table")
        self.assertIn("Zane Liepa", self.written_as("text"))

    def written_as(self, form):
        done = self.player.command("report", "--format", form, "--data-dir", self.player.data,
                                   "--course", self.course.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout
