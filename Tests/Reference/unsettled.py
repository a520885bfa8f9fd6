"""What is left out of the comparison: where the program and the domain are known to differ, until that is mended.

To take something in again, delete its name; nothing else knows of it."""

UNSETTLED = {
    # A period that is no year has its disputes, too.
    "disputes of a period",
}
