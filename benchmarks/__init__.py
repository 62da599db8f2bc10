"""Scripts behind `make bench`."""
