"""What single words are: readings, parts of speech, voice, clauses, terms of cues; `syntax` puts it together."""
