"""How a lesson is set: what a learner chooses acts at once, is kept for her and for nobody else."""

import journey
from support import PlayerTest


class Reading(PlayerTest):
    def selected(self, id):
        return "selected" in self.player.wait_for(id).state

    def settings_say(self, id):
        """Whether the settings show the choice called `id` as the one that holds."""
        self.player.click("bar.settings")
        answer = self.selected(id)
        self.player.key("Escape")
        self.player.wait_gone("settings")
        return answer

    def test_wider_spacing_acts_at_once_and_is_kept_for_the_learner(self):
        player = self.player
        self.start("--text-size", "200")
        journey.enter_as_new_learner(player, "Ilze")
        player.click("programme.continue")
        player.wait_for("lesson.page")
        player.settle()
        before = self.screen.picture()

        player.click("bar.settings")
        self.assertTrue(self.selected("settings.spacing.normal"))
        player.click("settings.spacing.widest")
        player.until(lambda: self.selected("settings.spacing.widest"),
                     "the wider spacing to be marked")
        player.key("Escape")
        player.wait_gone("settings")
        page = player.find("lesson.page")
        player.until(lambda: self.screen.picture().changed(before, page.rect) > 1000,
                     "the page to be set anew")
        self.assertEqual(
            self.rows("SELECT value FROM setting WHERE key = 'spacing' AND learner = 1"),
            [("widest",)])

        player.click("bar.person")
        player.press("person.sign_out")
        player.wait_for("sign_in.new")
        self.assertTrue(self.settings_say("settings.spacing.normal"), "nothing of hers stays")
        journey.enter_as_new_learner(player, "Pēteris")
        self.assertTrue(self.settings_say("settings.spacing.normal"))
        player.quit()

        self.start()
        journey.enter_as(player, "Ilze")
        self.assertTrue(self.settings_say("settings.spacing.widest"))
