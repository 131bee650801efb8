"""How the questions do: what `lasitava items` and the trainer's screen say after real attempts."""

import csv
import io
import json

import journey
from support import PlayerTest


class Items(PlayerTest):
    def setUp(self):
        super().setUp()
        self.start()
        journey.enter_as_new_learner(self.player, "Zane Liepa")

    def items(self, *options):
        done = self.player.command("items", "--data-dir", self.player.data,
                                   "--course", self.course.folder, *options)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def submit_a_quiz(self):
        """Every question of an attempt is answered wrongly; returns how many there were."""
        player = self.player
        player.click("programme.continue")
        player.wait_for("lesson.page")
        player.click("lesson.list." + self.course.quiz()["id"])
        return journey.take_quiz(player, self.course, rightly=False)

    def test_what_was_submitted_is_told_without_names(self):
        asked = self.submit_a_quiz()
        player = self.player
        player.click("bar.person")
        player.click("person.figures")
        player.wait_for("figures.about")
        rows = player.all("figures.quiz.0.")
        self.assertEqual(len(rows), asked)
        shown = rows[0]
        self.assertNotEqual(shown.name, "")
        self.assertEqual(shown.value, self.row_in(self.items(), shown.name))
        player.key("Escape")
        player.wait_gone("figures.about")
        player.quit()

        told = json.loads(self.items("--format", "json"))
        (quiz,) = told["quizzes"]
        self.assertEqual(quiz["quiz"], self.course.quiz()["id"])
        self.assertEqual(len(quiz["questions"]), asked)
        for question in quiz["questions"]:
            self.assertEqual((question["asked"], question["share_right"]), (1, 0))
            self.assertEqual(question["wrong"]["share"], 1)
            self.assertEqual(question["remarks"], ["too_few"])
        table = list(csv.reader(io.StringIO(self.items("--format", "csv"))))
        self.assertEqual(len(table), asked + 1)
        self.assertEqual({len(row) for row in table}, {len(table[0])}, "a rectangular table")
        for form in ("text", "json", "csv"):
            self.assertNotIn("Zane", self.items("--format", form))

    def row_in(self, text, question):
        """What the text says below a question, as the screen says it."""
        lines = text.splitlines()
        at = lines.index("  " + question) + 1
        end = lines.index("", at) if "" in lines[at:] else len(lines)
        first, *rest = [line.strip().removeprefix("! ") for line in lines[at:end]]
        return "\n".join([first.split(" · ", 1)[1], *rest])

    def test_modules_languages_and_mistakes(self):
        self.player.quit()
        self.assertIn("iesniegta testa", self.items())
        self.assertIn("No quiz has been submitted", self.items("--lang", "en"))
        self.assertEqual(json.loads(self.items("--format", "json", "--module",
                                               self.course.module_id(1)))["quizzes"], [])
        for course, module, words in (
                (self.course.folder, "nav", "nav: the course has no module of this id"),
                (self.folder / "none", "", "course.json")):
            done = self.player.command("items", "--data-dir", self.player.data,
                                       "--course", course, "--module", module)
            self.assertEqual(done.returncode, 2)
            self.assertIn(words, done.stderr)
