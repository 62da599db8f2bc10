"""Currencies: their names, and what stands for them beside an amount."""

from __future__ import annotations

#: Nouns for them, in the singular: *12 euros*.
CURRENCIES = frozenset(
    "baht birr boliviano cedi cent dalasi denar dinar dirham dollar dong dram euro forint franc gourde guarani hryvnia "
    "koruna krona kronor krone kroner kwacha kyat lari lek lempira leone lev leva lira manat metical naira pence penny peso "
    "pound pula quetzal quid rand real ringgit rial riyal rouble ruble rupee rupiah shekel shilling sol soles som sterling "
    "taka tenge won yen yuan zloty".split()
)
#: Abbreviations before an amount: *ECU 172 million*.
CURRENCY_CODES = frozenset(
    "aud bs cad cfa chf cny dkk ecu eur gbp idr inr jpy kes ksh kshs nok nzd php rm rmb rp rs rub "
    "sek sgd sh shs tk tsh twd uah ugx usd zar".split()
)
#: Letters that hang on an amount: *R2 billion*.
CURRENCY_LETTERS = frozenset("rnpk")
CURRENCY_SIGNS = frozenset("$€£¥")
