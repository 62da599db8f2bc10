"""Source, target and stance together: `decoding` proposes and chooses, `judging` tells how probable they are."""
