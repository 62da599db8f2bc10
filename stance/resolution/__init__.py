"""Which actor a mention means; `resolution` leads through a text."""
