# syntax=docker/dockerfile:1
# The whole program in one small image. It runs as nobody in particular, on a root filesystem that may
# be read-only; what it keeps stands in /data, or in PostgreSQL and an S3-compatible store.
#   docker build --tag antechamber .

# The version of Rust is the one that Cargo.toml asks for; a test holds it.
FROM rust:1.95-slim-bookworm AS build
WORKDIR /src
# Whatever changes in the source makes these layers anew. The registry lies in a cache, so that the network brings
# only what the lock file names anew.
COPY Cargo.toml Cargo.lock ./
COPY crates crates
COPY migrations migrations
COPY tests tests
COPY templates templates
RUN --mount=type=cache,target=/usr/local/cargo/registry cargo fetch --locked
# Compiled dependencies outlive a change of our own source: they lie in a cache, not in a layer.
COPY .cargo .cargo
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked --package antechamber \
    && install -D target/release/antechamber /out/antechamber

FROM debian:12.13-slim
LABEL org.opencontainers.image.title="Antechamber" \
      org.opencontainers.image.description="Admission of non-governmental organizations as observers to an intergovernmental Council" \
      org.opencontainers.image.licenses="Apache-2.0 OR MIT"
# The authorities by which mail servers and stores are trusted.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin antechamber \
    && install -d -o antechamber -g antechamber /data
COPY --from=build /out/antechamber /usr/local/bin/antechamber
USER 10001:10001
ENV ANTECHAMBER_LISTEN=0.0.0.0:8080 \
    ANTECHAMBER_DATA=/data \
    ANTECHAMBER_LOG_FORMAT=json
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["antechamber", "health"]
ENTRYPOINT ["antechamber"]
CMD ["serve"]
