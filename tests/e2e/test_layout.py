"""Large text and small windows: nothing leaves the window sideways, nothing lies on its neighbour."""

import itertools

import walk
from support import PlayerTest


class LargeText(PlayerTest):
    slow = True
    screen_size = (1280, 1024)

    def check(self, text_size, width, height):
        self.start("--text-size", text_size)
        self.player.resize(width, height)
        for name in walk.each_screen(self.player, self.course):
            with self.subTest(screen=name, text_size=text_size, window=(width, height)):
                items = self.player.settle()
                self.check_sides(items, width)
                self.check_overlaps(items)

    def check_sides(self, items, width):
        for item in items:
            self.assertGreaterEqual(item.rect[0], 0, item.id)
            self.assertLessEqual(item.rect[0] + item.rect[2], width, item.id)

    def check_overlaps(self, items):
        controls = [item for item in items if item.role in ("button", "textbox", "radio", "checkbox",
                                                            "listitem", "tab")
                    and not item.offscreen]
        for one, other in itertools.combinations(controls, 2):
            self.assertFalse(overlap(one.rect, other.rect), f"{one.id} lies on {other.id}")

    # 320 x 256 layout px, whatever the size of the text.
    def test_100_percent_in_the_smallest_window(self):
        self.check(100, 320, 256)

    def test_200_percent_in_the_smallest_window(self):
        self.check(200, 640, 512)

    def test_400_percent_in_the_smallest_window(self):
        self.check(400, 1280, 1024)

    def test_150_percent_on_an_old_monitor(self):
        self.check(150, 1024, 768)

    def test_300_percent_on_an_old_monitor(self):
        self.check(300, 1024, 768)


def overlap(a, b):
    """True when the rectangles share more than a rounding error of 1 px."""
    return (min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0]) > 1
            and min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1]) > 1)
