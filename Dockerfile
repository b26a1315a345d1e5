# The image's own node runs Steward: the npm package `node` is for development and is left out.
FROM node:26-slim

ENV NODE_ENV=production
WORKDIR /app

# Before the sources, so that a change of theirs does not install everything again.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force

COPY . .
RUN mkdir /data && chown node:node /data

# Inside a container, loopback is of no use to others. HTTP is still off until STEWARD_HTTP_PORT is set.
ENV STEWARD_DATA=/data \
    STEWARD_HTTP_HOST=0.0.0.0
VOLUME /data

USER node
CMD ["node", "src/main.ts", "start"]
