# The GraphQL server alone: no pages, no embedded PostgreSQL. Build from the root of the repository:
#   docker build -f docker/api.Dockerfile .
# Debian and not Alpine: some build tools ship no musl binary for every platform.
FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV CI=true
RUN npm install --global pnpm@12.21.0

# Only the files that decide what is installed, so that a change of source keeps the layer.
FROM base AS manifests
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/playground/package.json apps/playground/
COPY apps/web/package.json apps/web/
COPY packages/client/package.json packages/client/
COPY packages/database/package.json packages/database/
COPY packages/graphql/package.json packages/graphql/
COPY packages/rules/package.json packages/rules/

FROM manifests AS build
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm generate

# --no-optional leaves out the embedded PostgreSQL and the packaged Node: this image has its own Node, compose its own database.
FROM manifests AS production
RUN pnpm install --frozen-lockfile --prod --no-optional --filter "@nhip-cau/api..."

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 EXPORT_DIR=/var/lib/nhip-cau/exports
WORKDIR /app
# A volume that is mounted here for the first time takes its owner from this folder.
RUN install --directory --owner=node --group=node "$EXPORT_DIR"
COPY --from=production /app ./
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/packages/rules/src ./packages/rules/src
COPY --from=build /app/packages/graphql/schema.graphql ./packages/graphql/
COPY --from=build /app/packages/graphql/src ./packages/graphql/src
COPY --from=build /app/packages/database/src ./packages/database/src
COPY --from=build /app/apps/api/src ./apps/api/src
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/src/main.ts"]
