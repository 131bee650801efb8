"""The window looks the same whatever OpenGL the PC has, and a PC without any is told what to do."""

import journey
from support import PlayerTest

NO_FRAMEBUFFERS = "-GL_ARB_framebuffer_object -GL_EXT_framebuffer_object -GL_EXT_framebuffer_blit"
OLD_CARD = {"MESA_GL_VERSION_OVERRIDE": "2.1"}
OLDER_CARD = OLD_CARD | {"MESA_EXTENSION_OVERRIDE": NO_FRAMEBUFFERS}
NO_OPENGL = {"MESA_GL_VERSION_OVERRIDE": "1.4"}
NO_SUCH_DRIVER = {"GALLIUM_DRIVER": "none"}

ROUNDING = 2  # of 255: what two ways of blending may differ by


class OldGraphics(PlayerTest):
    def pictures(self, environment):
        """What a reader sees on a page with a picture and a table: at its top, further down, larger,
        and in another theme."""
        player = self.player
        player.settings = environment
        self.start("--lesson", self.course.lessons()[2], "--theme", "contrast", "--text-size", "100")
        player.wait_for("lesson.page")
        journey.turn_page(player)
        player.settle()
        shots = [self.screen.picture()]
        for key in ("Page_Down", "End", "ctrl+plus", "Home"):
            player.key(key)
            player.settle(1)  # a picture may still be on its way
            shots.append(self.screen.picture())
        self.assertEqual(player.quit(), 0)
        return shots

    def test_looks_the_same_on_every_opengl(self):
        wanted = self.pictures({})
        for name, environment in (("2.1", OLD_CARD), ("2.1 without framebuffers", OLDER_CARD)):
            for number, (one, other) in enumerate(zip(wanted, self.pictures(environment))):
                with self.subTest(opengl=name, picture=number):
                    self.assertLessEqual(one.farthest(other), ROUNDING)
        self.assertGreater(wanted[0].farthest(wanted[1]), ROUNDING, "the keys did something")


class NoGraphics(PlayerTest):
    def refused(self, environment, *arguments):
        done = self.player.command("--data-dir", self.player.data, *arguments,
                                   environment=self.player.environment() | environment)
        self.assertEqual(done.returncode, 2, done.stderr)
        said = [line for line in done.stderr.splitlines() if not line.startswith("libGL")]
        self.assertEqual(len(said), 1, done.stderr)
        return said[0]

    def test_without_opengl_one_sentence_says_what_to_do(self):
        self.assertRegex(self.refused(NO_OPENGL), "^Logu neizdevās atvērt: .*--software.*OpenGL 2.1")
        self.assertRegex(self.refused(NO_OPENGL, "--lang", "en"), "^The window .*--software")

    def test_without_a_screen_no_driver_is_blamed(self):
        self.assertNotIn("--software", self.refused({"DISPLAY": ":9999"}))

    def test_software_draws_where_the_driver_fails(self):
        self.assertIn("--software", self.refused(NO_SUCH_DRIVER))
        self.player.settings = NO_SUCH_DRIVER
        self.start("--software")
        self.player.wait_for("sign_in.new")
