"""Runs a command and prints what it took: `launcher.py SECONDS WORD ...`.

It is a program of its own because a new process begins with the peak memory of the one that started it: this one
imports next to nothing, so that it is smaller than whatever is measured.
"""

import os
import signal
import sys
import time


def main() -> None:
    limit, words = float(sys.argv[1]), sys.argv[2:]
    nowhere = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in range(3)]
    began = time.monotonic()
    process = os.posix_spawnp(words[0], words, os.environ, file_actions=nowhere, setpgroup=0)
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(process, signal.SIGKILL))
    signal.setitimer(signal.ITIMER_REAL, limit)
    _, status, used = os.wait4(process, 0)
    wall = time.monotonic() - began
    print(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
