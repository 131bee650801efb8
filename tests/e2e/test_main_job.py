"""The whole job: a new learner reads a module, fails the quiz, passes it, comes back tomorrow."""

import journey
from support import PlayerTest

NAME = "Ilze Bērziņa"


class MainJob(PlayerTest):
    slow = True

    def test_a_learner_reads_fails_passes_and_finds_everything_again(self):
        player = self.player
        self.start()
        journey.enter_as_new_learner(player, NAME)
        self.read_everything()
        self.fail_the_quiz()
        self.pass_the_quiz()

        player.click("bar.home")
        player.wait_for("programme.continue")
        place = self.leave_off_in_second_lesson()
        self.assertEqual(player.quit(), 0)  # writes down what was running
        before = self.report()

        self.start()
        journey.enter_as(player, NAME)
        self.assertEqual(self.report(), before, "minutes must survive a restart")
        player.click("programme.continue")
        player.wait_for("lesson.page")
        self.assertEqual((journey.page_title(player), journey.position(player)), place)

    def read_everything(self):
        self.player.click("programme.continue")
        self.player.wait_for("lesson.page")
        pages = journey.read_module(self.player)
        read = self.rows("SELECT count(*) FROM page WHERE state = 2")[0][0]
        self.assertEqual(read, pages)
        self.assertEqual([row[0] for row in self.rows("SELECT DISTINCT lesson FROM page")
                          if row[0] not in self.course.lessons()], [])
        counted = self.rows("SELECT sum(span_ms) FROM stretch WHERE channel = 'self'")[0][0]
        self.assertGreaterEqual(counted, 3000 * pages, "a page is read after 3 s at least")

    def fail_the_quiz(self):
        player = self.player
        questions = journey.take_quiz(player, self.course, rightly=False)
        self.assertEqual(questions, self.course.quiz()["draw"])
        self.assertEqual(self.submissions(), [0])
        self.assertTrue(player.all("result.lesson."), "a failed quiz says what to read again")

    def pass_the_quiz(self):
        player = self.player
        questions = journey.take_quiz(player, self.course, rightly=True, start="result.again")
        self.assertEqual(self.submissions(), [0, questions])
        self.assertIn(str(questions), player.find("result.score").name
                      + player.find("result.score").value)

    def leave_off_in_second_lesson(self):
        """Goes to the second page of the second lesson; returns what marks the place."""
        player = self.player
        player.click(f"programme.module.{self.course.module_id()}")
        player.wait_for("practice.title")  # what is still to be done in the module
        while journey.step(player) == "practice":
            pass
        player.click(f"lesson.list.{self.course.lessons()[1]}")
        player.until(lambda: journey.position(player)[0] == 1, "the lesson's first page")
        journey.turn_page(player)
        player.settle()
        return journey.page_title(player), journey.position(player)

    def submissions(self):
        return [row[0] for row in self.rows("SELECT score FROM submission ORDER BY attempt")]


class Skimming(PlayerTest):
    def test_a_page_that_is_turned_at_once_is_skimmed_not_read(self):
        self.start()
        journey.enter_as_new_learner(self.player, NAME)
        self.player.click("programme.continue")
        self.player.wait_for("lesson.page")
        journey.turn_page(self.player)
        self.player.click("lesson.previous")
        self.player.until(lambda: "skimmed" in self.player.find("lesson.page").state,
                          "the first page to be called skimmed")
        self.assertEqual(set(self.rows("SELECT state FROM page")), {(1,)})
