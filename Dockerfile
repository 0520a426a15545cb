FROM rust:1.95-slim-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --release --locked -p antechamber

FROM debian:bookworm-slim
RUN useradd --system --uid 10001 antechamber && mkdir /data && chown antechamber /data
COPY --from=build /src/target/release/antechamber /usr/local/bin/antechamber
USER antechamber
ENV ANTECHAMBER_LISTEN=0.0.0.0:8080 ANTECHAMBER_DATA=/data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["antechamber"]
CMD ["serve"]
