# The service with its model baked in: trained while the image is built, served without root.
FROM python:3.11-slim AS build
WORKDIR /build
COPY constraints.txt pyproject.toml README.md LICENSE ./
COPY stance/ stance/
RUN python -m venv /opt/stance \
    && /opt/stance/bin/pip install --no-cache-dir --constraint constraints.txt .
# What only training needs stays in a second environment, which the image below does not take over.
RUN python -m venv /opt/train \
    && /opt/train/bin/pip install --no-cache-dir --constraint constraints.txt '.[train]'
COPY training/ training/
COPY data/ data/
RUN /opt/train/bin/python -m training.train --models /opt/models

FROM python:3.11-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin stance
COPY --from=build /opt/stance /opt/stance
COPY --from=build /opt/models /opt/models
# Inside a container all addresses have to be served; compose.yaml publishes the port to this machine only.
ENV PATH=/opt/stance/bin:$PATH \
    HOST=0.0.0.0 \
    PORT=8000 \
    STANCE_MODEL=/opt/models/manifest.json \
    OMP_NUM_THREADS=1
USER 10001:10001
WORKDIR /tmp
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + os.environ['PORT'] + '/ready', timeout=4)"]
CMD ["gunicorn", "--config", "python:stance.service.gunicorn_conf"]
