# The steps of each stage are make targets, which run and are tested without Docker.
ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-bookworm AS build
WORKDIR /build
# What is locked first: it changes less often than the sources.
COPY package.json package-lock.json .npmrc Makefile ./
RUN --mount=type=cache,target=/root/.npm make install
COPY . .
RUN make build
RUN --mount=type=cache,target=/root/.npm make production DIR=/auth-api

FROM node:${NODE_VERSION}-bookworm-slim
LABEL org.opencontainers.image.title="auth-api" \
      org.opencontainers.image.licenses="MIT"
# Metrics are for the container's networks: publish PORT, and never METRICS_PORT.
ENV NODE_ENV=production \
    PORT=8000 \
    METRICS_HOST=0.0.0.0 \
    METRICS_PORT=9100
WORKDIR /auth-api
# Owned by root: the process can't change its own program. It writes nowhere, so the file system may be read-only.
COPY --from=build /auth-api ./
USER node
EXPOSE 8000 9100
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not through a shell or npm: SIGTERM reaches node itself, which answers what it has accepted and ends.
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "dist/src/main.js"]
CMD ["serve"]
