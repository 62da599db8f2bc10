"""Archives instead of single texts: files in, rows out, on one machine or on a Dask cluster.

The way of the data, a module each::

    inputs -> reading -> documents -> parts -> work (rows, events, filters) -> store -> writing
                                               local or cluster               graph, results, report
"""
