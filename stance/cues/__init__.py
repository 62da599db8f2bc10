"""The words that carry a stance: `cuetagger` finds them, `cues` makes cues of them."""
