"""A dense monitor: everything is as large as elsewhere, in more pixels; text size multiplies it."""

from support import PlayerTest


class DenseMonitor(PlayerTest):
    screen_size = (2560, 1600)

    def items_at(self, dpi, *arguments):
        """Where every item of a lesson lies, in pixels."""
        self.screen.set_dots_per_inch(dpi)
        self.start("--lesson", self.course.lessons()[0], *arguments)
        self.player.wait_for("lesson.page")
        rects = {item.id: item.rect for item in self.player.settle()}
        self.smallest = self.player.smallest_size()
        self.window = self.player.size
        self.player.quit()
        return rects

    def assert_scaled(self, rects, plain, scale):
        self.assertEqual(rects.keys(), plain.keys())
        for id, rect in plain.items():
            for length, plain_length in zip(rects[id], rect):
                self.assertAlmostEqual(length, plain_length * scale, delta=scale, msg=id)

    def test_doubles_everything_and_the_window_too(self):
        plain = self.items_at(96)
        window, smallest = self.window, self.smallest
        self.assertEqual(smallest, (320, 256))
        dense = self.items_at(192)
        self.assertEqual(self.window, tuple(2 * side for side in window))
        self.assertEqual(self.smallest, (640, 512))
        self.assert_scaled(dense, plain, 2)

    def test_a_scale_between_and_larger_text_multiply(self):
        one = self.items_at(144, "--text-size", "200")
        self.assertEqual(self.window, (1920, 1200), "1.5 times 1280 x 800")
        button, plain = one["bar.home"], self.items_at(96)["bar.home"]
        self.assertAlmostEqual(button[3], plain[3] * 3, delta=3)
