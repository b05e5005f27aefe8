"""The `udvej` command: ``python -m udvej validate …`` does what ``udvej validate …`` does."""

import signal
import sys

from udvej._udvej import command


def main() -> int:
    """Run the command with the arguments of this process.

    Returns
    -------
    int
        The exit status: 0 if everything was done or accepted, 1 if something was rejected, 2 if a file could
        not be read or the arguments are wrong.
    """
    # Python's own handler would run only after the command is done.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
