"""Runs the end-to-end tests, each in a process and on a screen of its own, a few at a time.

    python3 tests/e2e [--program build/release/lasitava] [--jobs N] [-k PART_OF_NAME] [--soak MINUTES]

The last line is "N passed, N failed". Needs nothing but Debian's python3, xvfb, xdotool, x11-apps,
imagemagick, poppler-utils and qpdf.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

sys.dont_write_bytecode = True  # the source tree stays as it was
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"

HERE = pathlib.Path(__file__).resolve().parent
LONGEST = 400  # seconds a test may take before it counts as hung


def each_test(suite):
    for entry in suite:
        if isinstance(entry, unittest.TestSuite):
            yield from each_test(entry)
        else:
            yield entry


def chosen_tests(part, soak):
    loader = unittest.TestLoader()
    suite = loader.discover(str(HERE), "soak.py" if soak else "test_*.py")
    if loader.errors:
        sys.exit("\n".join(loader.errors))
    tests = [test for test in each_test(suite) if part in test.id()]
    return sorted(tests, key=lambda test: not getattr(test, "slow", False))


def run(name, timeout):
    """Runs one test; returns its name, whether it passed, how long it took and what it said."""
    begun = time.monotonic()
    try:
        done = subprocess.run([sys.executable, "-m", "unittest", name], cwd=HERE, timeout=timeout,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        passed, said = done.returncode == 0, done.stdout
    except subprocess.TimeoutExpired as hung:
        passed, said = False, f"no end after {timeout} s\n{(hung.stdout or b'').decode()}"
    return name, passed, time.monotonic() - begun, said


def main():
    options = argparse.ArgumentParser(description="End-to-end tests of Lasītava")
    options.add_argument("--program", default=HERE.parents[1] / "build/release/lasitava")
    options.add_argument("--jobs", type=int, default=max(3, os.cpu_count() or 1))
    options.add_argument("-k", dest="part", default="", help="only tests whose name has this part")
    options.add_argument("--soak", type=float, metavar="MINUTES")
    asked = options.parse_args()

    os.environ["LASITAVA"] = str(pathlib.Path(asked.program).resolve())
    os.environ["LASITAVA_SOAK_MINUTES"] = str(asked.soak or 0)
    names = [test.id() for test in chosen_tests(asked.part, asked.soak)]
    timeout = LONGEST + 60 * (asked.soak or 0)
    failed = 0
    with ThreadPoolExecutor(asked.jobs) as pool:
        for name, passed, seconds, said in pool.map(lambda name: run(name, timeout), names):
            skipped = passed and "skipped=" in said
            word = "SKIPPED" if skipped else "ok     " if passed else "FAILED "
            print(f"{word} {seconds:6.1f} s  {name}", flush=True)
            failed += not passed
            if skipped or not passed:
                print(said, flush=True)
    print(f"{len(names) - failed} passed, {failed} failed")
    return 1 if failed or not names else 0


sys.exit(main())
