"""The recall round that opens a module: answered across a kill, or skipped with one button."""

import journey
from support import PlayerTest

STATEMENTS = ["Kodu zina tikai īpašnieks.", "Aģents palīdz, bet neraksta kodu.",
              "Pirms koda izlasa adresi."]


class Recall(PlayerTest):
    def setUp(self):
        super().setUp()
        self.course.open_with_recall(STATEMENTS)
        self.start()
        journey.enter_as_new_learner(self.player, "Anna")
        self.player.click("programme.continue")
        self.player.wait_for("recall.start")

    def answer(self, rightly=True):
        """Answers the question that is open; its first option says that the statement is true."""
        self.player.click("quiz.option.0" if rightly else "quiz.option.1")
        self.player.until(lambda: self.player.find("quiz.answer").enabled, "an answer")
        self.player.click("quiz.answer")
        self.player.wait_for("quiz.next")

    def test_it_goes_on_after_a_kill_and_ends_without_a_score(self):
        player = self.player
        player.click("recall.start")
        player.wait_for("quiz.leave_recall")
        self.answer(rightly=False)
        player.kill()
        self.start()
        journey.enter_as(player, "Anna")
        player.click("programme.continue")
        player.until(lambda: "selected" in player.wait_for("quiz.question.2").state,
                     "the question after the answered one")
        self.answer()
        player.click("quiz.next")
        player.until(lambda: player.find("quiz.answer"), "the third question")
        self.answer()
        player.click("quiz.next")
        count = player.wait_for("recalled.count").name
        self.assertIn("2", count)
        self.assertIn("3", count)
        self.assertEqual(self.rows("SELECT pass_mark, quiz FROM attempt"),
                         [(0, "e2e-recall#recall")])
        player.click("recalled.leave")
        player.wait_for("lesson.page")
        self.assertIn("e2e-recall", str(self.report()))

    def test_one_button_skips_it(self):
        self.player.click("recall.skip")
        self.player.wait_for("lesson.page")
        self.assertEqual(self.rows("SELECT count(*) FROM attempt"), [(0,)])
