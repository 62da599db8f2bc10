"""Whose stance a cue tells and whom it is aimed at: `linking` asks what was learned, `bystanders` bars who is neither."""
