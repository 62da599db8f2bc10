"""Who or what a sentence names that may be an actor; `merging` puts together what the others find."""
