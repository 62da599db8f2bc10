"""What governs what in a sentence; `structure` leads through it, `clauses` places one phrase after the other."""
