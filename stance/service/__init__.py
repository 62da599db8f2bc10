"""The HTTP service: a thin Flask application over a loaded classifier.

Nothing is imported here, so that `gunicorn_conf` can prepare the environment of `metrics` first.
"""
