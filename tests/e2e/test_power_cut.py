"""kill -9, which is what a power cut looks like to the data: next to nothing is lost."""

import time

import journey
from support import PlayerTest

NAME = "Jānis Ozols"
MOST_LOST_S = 5.0  # of counted time
SLACK_S = 1.5      # between what we measure from outside and what the program saw


class PowerCut(PlayerTest):
    def setUp(self):
        super().setUp()
        self.start()
        journey.enter_as_new_learner(self.player, NAME)
        self.player.click("programme.continue")
        self.player.wait_for("lesson.page")

    def come_back(self):
        self.player.kill()
        self.start()
        journey.enter_as(self.player, NAME)

    def test_in_a_lesson_loses_at_most_five_seconds_and_keeps_the_place(self):
        player = self.player
        begun = time.monotonic()
        journey.turn_page(player)
        place = journey.page_title(player), journey.position(player)
        while time.monotonic() - begun < 13:
            player.key("Down")
            time.sleep(0.7)
        studied = time.monotonic() - begun
        self.come_back()

        kept = self.rows("SELECT sum(span_ms) FROM stretch WHERE channel = 'self'")[0][0] / 1000
        self.assertGreaterEqual(kept, studied - MOST_LOST_S - SLACK_S)
        self.assertLessEqual(kept, studied + SLACK_S)
        ends = {row[0] for row in self.rows("SELECT ended FROM stretch")}
        self.assertIn("abandoned", ends)
        player.click("programme.continue")
        player.wait_for("lesson.page")
        self.assertEqual((journey.page_title(player), journey.position(player)), place)

    def test_in_a_quiz_loses_no_confirmed_answer_and_the_attempt_continues(self):
        player, course = self.player, self.course
        self.skim_to_the_quiz()
        player.click("quiz.start")
        for _ in range(2):
            journey.answer_question(player, course, rightly=True)
            journey.go_on(player)
        journey.answer_question(player, course, rightly=True)
        answered = journey.option_texts(player)
        self.come_back()

        confirmed = self.rows("SELECT count(*) FROM answer WHERE confirmed = 1")[0][0]
        self.assertEqual(confirmed, 3)
        player.click("programme.continue")
        if player.until(lambda: player.find("quiz.start") or player.all("quiz.option."), "the quiz"):
            if player.find("quiz.start"):
                player.click("quiz.start")
        shown = journey.option_texts(player)
        self.assertNotEqual(sorted(shown), sorted(answered), "the answered question is behind us")
        self.finish_the_quiz()
        self.assertEqual(self.rows("SELECT count(*) FROM attempt")[0][0], 1, "the same attempt")
        self.assertEqual(self.rows("SELECT score FROM submission"), [(course.quiz()["draw"],)])

    def skim_to_the_quiz(self):
        while journey.turn_page(self.player):
            pass

    def finish_the_quiz(self):
        journey.answer_question(self.player, self.course, rightly=True)
        while journey.go_on(self.player):
            journey.answer_question(self.player, self.course, rightly=True)
        self.player.click("quiz.submit")
        self.player.wait_for("result.score")
