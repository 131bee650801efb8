"""A screen of our own: an Xvfb that dies with us, the keys and the mouse on it, and its pixels."""

import contextlib
import ctypes
import os
import signal
import struct
import subprocess

PR_SET_PDEATHSIG = 1


def die_with_parent():
    """For preexec_fn: nothing we start outlives a killed test run."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Picture:
    """A screenshot as raw pixels (XWD: a big-endian header, a colour map, then BGRX rows)."""

    def __init__(self, xwd):
        fields = struct.unpack(">25I", xwd[:100])
        header_size, self.width, self.height = fields[0], fields[4], fields[5]
        self._stride, colours = fields[12], fields[19]
        assert fields[11] == 32, "an Xvfb of depth 24 keeps 32 bits a pixel"
        self._data = memoryview(xwd)[header_size + 12 * colours:]

    def pixel(self, x, y):
        at = y * self._stride + 4 * x
        blue, green, red = self._data[at:at + 3]
        return red, green, blue

    def farthest(self, other):
        """The largest difference of any pixel's red, green or blue from the other picture's."""
        largest = 0
        for begin in range(0, len(self._data), self._stride):
            mine, theirs = (data[begin:begin + self._stride] for data in (self._data, other._data))
            if mine != theirs:
                largest = max(largest, max(abs(a - b) for i, (a, b) in enumerate(zip(mine, theirs))
                                           if i % 4 != 3))  # the fourth byte is padding
        return largest

    def changed(self, other, rect):
        """How many pixels of rect = (x, y, w, h) differ from the other picture of the same size."""
        left, top, right, bottom = clipped(rect, self.width, self.height)
        count = 0
        for y in range(top, bottom):
            begin, end = y * self._stride + 4 * left, y * self._stride + 4 * right
            mine, theirs = self._data[begin:end], other._data[begin:end]
            if mine != theirs:
                count += sum(mine[i:i + 3] != theirs[i:i + 3] for i in range(0, len(mine), 4))
        return count


def clipped(rect, width, height):
    x, y, w, h = (round(value) for value in rect)
    return max(x, 0), max(y, 0), min(x + w, width), min(y + h, height)


class Screen:
    """One Xvfb without a window manager: a new window has the focus at once."""

    def __init__(self, width=1280, height=800):
        read_end, write_end = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{width}x{height}x24",
             "-nolisten", "tcp", "-noreset"],
            pass_fds=[write_end], stderr=subprocess.DEVNULL, preexec_fn=die_with_parent)
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            self.display = ":" + answer.readline().strip()
        assert self.display != ":", "Xvfb did not start"
        self.environment = dict(os.environ, DISPLAY=self.display)
        self._teach_latvian()

    def _teach_latvian(self):
        """Gives each Latvian letter a key of its own. Otherwise xdotool lends a spare key to each
        in turn, and a program that is slow to look sees the wrong letter or none."""
        letters = "āčēģīķļņšūž"
        keysyms = [0x1000000 + ord(form) for letter in letters for form in (letter, letter.upper())]
        with self._connection() as (x11, display):
            first_keycode = 220  # multimedia keys: nobody presses them here, none is a modifier
            x11.XChangeKeyboardMapping(display, first_keycode, 2,
                                       (ctypes.c_ulong * len(keysyms))(*keysyms), len(letters))

    def set_dots_per_inch(self, dpi):
        """What a desktop does for a dense monitor: 96 is 100 %."""
        with self._connection() as (x11, display):
            x11.XDefaultRootWindow.restype = ctypes.c_ulong
            text, string_type = f"Xft.dpi: {dpi}\n".encode(), 31
            x11.XChangeProperty(display, ctypes.c_ulong(x11.XDefaultRootWindow(display)),
                                ctypes.c_ulong(x11.XInternAtom(display, b"RESOURCE_MANAGER", False)),
                                ctypes.c_ulong(string_type), 8, 0, text, len(text))

    def smallest_size(self, window):
        """The least width and height that the window lets a person give it."""
        with self._connection() as (x11, display):
            hints = (ctypes.c_int * 24)()  # an XSizeHints: a long of flags, x, y, w, h, min w, min h
            x11.XGetWMNormalHints(display, ctypes.c_ulong(window), hints,
                                  ctypes.byref(ctypes.c_long()))
            return hints[6], hints[7]

    def close(self):
        self._server.terminate()
        self._server.wait()

    def xdotool(self, *arguments, check=True):
        return subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, check=check,
                              capture_output=True, text=True, timeout=20).stdout

    def picture(self):
        return Picture(self._xwd())

    def save(self, path):
        """Writes a PNG for people to look at."""
        subprocess.run(["convert", "xwd:-", str(path)], input=self._xwd(), check=True)

    def _xwd(self):
        return subprocess.run(["xwd", "-root", "-silent"], env=self.environment, check=True,
                              capture_output=True, timeout=20).stdout

    def ask_to_close(self, window):
        """What a window manager does when a person presses the cross."""
        client_message = 33
        with self._connection() as (x11, display):
            def atom(name):
                return x11.XInternAtom(display, name, False)
            event = (ctypes.c_long * 24)()  # an XEvent, whose first fields are a message's
            event[0] = client_message
            event[4] = window
            event[5], event[6] = atom(b"WM_PROTOCOLS"), 32
            event[7] = atom(b"WM_DELETE_WINDOW")
            x11.XSendEvent(display, ctypes.c_ulong(window), False, ctypes.c_long(0),
                           ctypes.byref(event))

    @contextlib.contextmanager
    def _connection(self):
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.display.encode()))
        yield x11, display
        x11.XCloseDisplay(display)
